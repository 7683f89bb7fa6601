/**
 * Registers an element unless its tag is taken: of several versions on a page the first one draws all cards. On a server, which has
 * no registry, it does nothing.
 */
export function register<Class extends CustomElementConstructor>(
  element: Class,
  tag: string,
  registry: CustomElementRegistry | undefined,
): Class {
  if (registry && !registry.get(tag)) registry.define(tag, element);
  return element;
}
