import { countryFollows, type EvidenceLocale } from './countries.js';
import { amountFollows, currencyFollows, dateFollows, goalFollows, numberFollows } from './numbers.js';
import { wordsFollow } from './words.js';

const identities = ['name', 'goal', 'place', 'text', 'value', 'url', 'src'];

/**
 * Whether a value follows from a folded quote: from its words, as a country by any of its names, as a goal by number or title, as a date
 * by its day. A list needs all of its entries; an entry only what identifies it. A value that no text can contain, such as a boolean,
 * follows from none.
 */
export function valueFollows(
  value: unknown,
  keys: readonly string[],
  quote: string,
  locales: readonly EvidenceLocale[],
): boolean {
  const key = keys.findLast((one) => !/^\d+$/.test(one));
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((entry) => valueFollows(entry, keys, quote, locales));
  }
  if (typeof value === 'object' && value) {
    const entry = value as Record<string, unknown>;
    const own = identities.find((name) => Object.hasOwn(entry, name) && entry[name] !== undefined);
    if (own) return valueFollows(entry[own], [...keys, own], quote, locales);
    const parts = entry.content ?? entry.items;
    return parts !== undefined && valueFollows(parts, keys, quote, locales);
  }
  if (typeof value === 'number') {
    if (key === 'goal') return goalFollows(value, quote, locales);
    return key === 'value' ? amountFollows(value, quote) : numberFollows(String(value), quote);
  }
  if (typeof value !== 'string') return false;
  if (key === 'country') return countryFollows(value, quote, locales);
  if (key === 'currency') return currencyFollows(value, quote);
  if (key === 'targets') return numberFollows(value, quote);
  const isDay = key === 'published' || key === 'updated' || key === 'date' || key === 'reviewed';
  return isDay ? dateFollows(value, quote, locales) : wordsFollow(value, quote);
}
