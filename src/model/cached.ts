const cache = new Map<string, unknown>();

/**
 * Makes a value once for each key: asking `Intl` costs a hundred times as much as a look-up, and cards are drawn often.
 * Keys hold foreign data, such as the language of an article, so both their number and their length are limited. An
 * undefined value is made again.
 */
export function cached<T>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known !== undefined) return known;
  const value = make();
  if (cache.size > 999) cache.clear();
  if (key.length < 999) cache.set(key, value);
  return value;
}
