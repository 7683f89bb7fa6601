import type { Locale } from '../../src/exports/index.js';
import { countryCodes } from '../../src/exports/model.js';

const letters = 'abcdefghijklmnoprstuvwyz';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþŕšţúṽŵýž';

/**
 * A language that does not exist, made of one that does: every word has accents and is longer by about 40 %. It
 * shows where a layout is too tight for other languages, and which words do not come from the locale: they stay
 * plain. Dates and lists keep the conventions of the source.
 */
export function pseudoLocale(source: Locale): Locale {
  const { language, formatLanguage, countryNames, ...words } = source;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const countries = countryCodes().map((code) => [
    code,
    stretch(countryNames[code] ?? names.of(code) ?? code),
  ]);
  return {
    ...stretchAll(words),
    countryNames: Object.fromEntries(countries),
    language: `${new Intl.Locale(language).language}-XA`,
    formatLanguage,
  };
}

/** The same data, with every text in it stretched. */
function stretchAll<Data>(data: Data): Data {
  if (typeof data === 'string') return stretch(data) as Data;
  if (Array.isArray(data)) return data.map(stretchAll) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, stretchAll(value)])) as Data;
}

/** A text with accents and doubled vowels; places for values, `{name}`, stay as they are. */
function stretch(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/gi, (match) => {
    const accent = accented[letters.indexOf(match.toLowerCase())];
    if (match.length > 1 || !accent) return match;
    const first = match === match.toLowerCase() ? accent : accent.toUpperCase();
    return /[aeiou]/i.test(match) ? first + accent : first;
  });
}
