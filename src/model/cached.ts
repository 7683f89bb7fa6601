const cache = new Map<string, unknown>();

const maxEntries = 1000;
const maxKeyLength = 200;

/**
 * Makes a value once for each key: asking `Intl` costs a hundred times as much as a look-up, and cards are drawn often.
 * Keys hold foreign data, such as an article's language, so the cache is bounded: it starts anew after a thousand keys,
 * and the value of a long key is made each time.
 */
export function cached<T>(key: string, make: () => T): T {
  if (key.length > maxKeyLength) return make();
  if (cache.has(key)) return cache.get(key) as T;
  const value = make();
  if (cache.size >= maxEntries) cache.clear();
  cache.set(key, value);
  return value;
}
