/**
 * Reads a property of a foreign object. Ignores properties inherited from `Object.prototype`, which another script may have
 * extended, but not getters of the object's own class. May throw if the object's code throws.
 */
export function propertyOf(value: object, key: string | number): unknown {
  if (key in Object.prototype && !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
