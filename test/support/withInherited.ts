/** Runs code while every object inherits an additional property, as if another script had added it to `Object.prototype`. */
export function withInherited<T>(name: string, value: unknown, run: () => T, writable = true): T {
  // Not enumerable: React and styled-components would copy an enumerable property to every element.
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}
