const cache = new Map<string, unknown>();

/** Makes a value once for each key. Asking `Intl` costs a hundred times what a look into a map does, and cards are drawn often. */
export function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}
