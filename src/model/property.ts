/**
 * Reads a property of a foreign object. Ignores properties inherited from `Object.prototype`, which another script may have
 * extended, but not getters of the object's own class. May throw if the object's code throws.
 */
export function propertyOf(value: object, key: string | number): unknown {
  if (key in Object.prototype && !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** The keys of a path: `funders`, `1` and `name` of `funders[1].name`. */
export function keysOf(path: string): string[] {
  return path.split(/[.[\]]/).filter(Boolean);
}

/** The own property at a path of keys. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part && Object.hasOwn(part, key) ? propertyOf(part, key) : undefined,
    value,
  );
}
