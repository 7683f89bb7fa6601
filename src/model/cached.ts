const cache = new Map<string, unknown>();

/**
 * Computes a value once per key: creating `Intl` objects costs a hundred times as much as a look-up. Keys contain foreign
 * data, such as an article's language, so their number and length are limited. Does not cache `undefined`.
 */
export function cached<T>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known !== undefined) return known;
  const value = make();
  if (cache.size > 999) cache.clear();
  if (key.length < 999) cache.set(key, value);
  return value;
}

/** Returns a function that computes a value on its first call and caches it. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
