/**
 * A property of a foreign object. What it only inherits from `Object.prototype` counts as absent: another script of the
 * page may have put it there. Getters of the object's own class count. May throw, as the object's code may.
 */
export function propertyOf(value: object, key: string | number): unknown {
  if (key in Object.prototype && !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
