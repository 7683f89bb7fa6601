import type { Locale } from '../../src/exports/index.js';

const letters = 'abcdefghijklmnoprstuvwyz';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþŕšţúṽŵýž';

/**
 * Derives a fictional language from a locale: all text has accents and is about 40 % longer. It reveals layouts that are too
 * tight for other languages, and strings that do not come from the locale, because they stay plain. Dates and lists keep the
 * conventions of the source.
 */
export function pseudoLocale(source: Locale): Locale {
  const { language, formatLanguage, dateFormat, ...words } = source;
  return {
    ...stretchAll(words),
    language: `${new Intl.Locale(language).language}-XA`,
    formatLanguage,
    ...(dateFormat && { dateFormat }),
  };
}

/** The same data with every text stretched. */
function stretchAll<Data>(data: Data): Data {
  if (typeof data === 'string') return stretch(data) as Data;
  if (Array.isArray(data)) return data.map(stretchAll) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, stretchAll(value)])) as Data;
}

/** Adds accents and doubles vowels; keeps placeholders such as `{name}`. */
function stretch(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/gi, (match) => {
    const accent = accented[letters.indexOf(match.toLowerCase())];
    if (match.length > 1 || !accent) return match;
    const first = match === match.toLowerCase() ? accent : accent.toUpperCase();
    return /[aeiou]/i.test(match) ? first + accent : first;
  });
}
