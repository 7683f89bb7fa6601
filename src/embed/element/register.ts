/**
 * Registers an element unless its tag is taken: if a page loads several versions, the first draws all cards. Does nothing on a server,
 * which has no registry.
 */
export function register<Class extends CustomElementConstructor>(
  element: Class,
  tag: string,
  registry: CustomElementRegistry | undefined,
): Class {
  if (registry && !registry.get(tag)) registry.define(tag, element);
  return element;
}
