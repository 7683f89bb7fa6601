/**
 * Gives a class of elements a property for each attribute, under its name in camelCase: an empty text where the attribute is
 * absent; `null` or `undefined` removes it.
 */
export function reflect(prototype: HTMLElement, attributes: readonly string[]): void {
  for (const attribute of attributes) {
    Object.defineProperty(prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute) ?? '';
      },
      set(this: HTMLElement, value: unknown) {
        if (value === undefined || value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, `${value}`);
      },
    });
  }
}

/** Properties that a page set before the class was there stand in the way of the class's own: they are set again. */
export function setAgain(element: HTMLElement, names: readonly string[]): void {
  const fields = element as unknown as Record<string, unknown>;
  for (const name of names.map(propertyOf)) {
    if (!Object.hasOwn(fields, name)) continue;
    const value = fields[name];
    delete fields[name];
    fields[name] = value;
  }
}

function propertyOf(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
