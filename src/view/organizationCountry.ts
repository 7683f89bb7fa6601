import { displayName, formatCountry } from '../i18n/format.js';
import type { PlaceWords } from '../i18n/locale.js';
import type { Organization } from '../model/article.js';
import { cached } from '../model/cached.js';

/**
 * The name of an organisation's country or territory, in the locale's language; undefined if the organisation's own name says it, as in
 * "Government of Japan", in that language, in the article's or in English.
 */
export function organizationCountry(
  { name, parent = '', country }: Pick<Organization, 'name' | 'parent' | 'country'>,
  locale: PlaceWords,
  articleLanguage = 'en',
): string | undefined {
  if (!country) return undefined;
  const shown = formatCountry(country, locale);
  const own = [wordsIn(name), wordsIn(parent)];
  const official = wordsIn(shown);
  const isOneLanguage = languageOf(locale.language) === languageOf(articleLanguage);
  if (isOneLanguage && !own.flat().some((word) => isHint(word, country, official))) return shown;
  const languages = [locale.language, articleLanguage, 'en'];
  const names = [wordsIn(shown.replace(/\(.*/, '')), ...commonNames(country, languages)];
  return own.some((words) => names.some((each) => isIn(words, each))) ? undefined : shown;
}

function languageOf(tag: string): string {
  return String(tag).split('-', 1)[0]!.toLowerCase();
}

/**
 * Whether a word starts like one of the official name or abbreviates it. Only then are other names looked up, because the first use
 * of `Intl` takes longer than a card.
 */
function isHint(word: string, country: string, official: readonly string[]): boolean {
  const start = (text: string) => text.slice(0, 4).toLowerCase();
  return word === country || word === 'UK' || official.some((each) => start(each) === start(word));
}

/** The words of the names that people use instead of the UN's: "United States", "US". */
function commonNames(country: string, languages: readonly string[]): string[][] {
  return cached(`names ${country} ${languages}`, () =>
    languages
      .flatMap((language) => [
        displayName('region', country, language),
        displayName('region', country, language, 'short'),
      ])
      .map(wordsIn),
  );
}

/** Words; Chinese has no spaces between them, so each of its characters. */
function wordsIn(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether some words, one after the other, are those of a country's name. */
function isIn(words: readonly string[], names: readonly string[]): boolean {
  return words.some(
    (_, start) => names.length > 0 && names.every((name, at) => isForm(words[start + at] ?? '', name)),
  );
}

/** Whether a word is a name or a form of it: "Japan", "Japanese", "Японии". Abbreviations, and scripts without case, must be equal. */
function isForm(word: string, name: string): boolean {
  if (name === name.toUpperCase()) return word === name;
  const stem = name.replace(ending, '');
  return word.length <= name.length + 4 && word.toLowerCase().startsWith(stem.toLowerCase());
}

/** The last letter of a name that is long enough to be recognized without it. */
const ending = /(?<=.{5})\p{L}$|(?<=\p{Script=Cyrillic}{4})\p{L}$/u;
