const cache = new Map<string, unknown>();

/**
 * Makes a value once for each key. Asking `Intl` costs a hundred times what a look into a map does, and cards are drawn
 * often. Keys hold foreign data, such as the language of an article: after a thousand of them it starts anew, so that a
 * server does not collect them for ever.
 */
export function cached<T>(key: string, make: () => T): T {
  if (cache.has(key)) return cache.get(key) as T;
  const value = make();
  if (cache.size >= 1000) cache.clear();
  cache.set(key, value);
  return value;
}
