import { countryCodes } from '../countries.js';
import { englishCountryNames } from '../englishCountryNames.js';
import { foldText } from './text.js';
import { isSameWord, wordsOf } from './words.js';

/** What `checkEvidence` needs of a locale to find countries, goals and months by their names; any `Locale` has it. */
export interface EvidenceLocale {
  readonly countryNames?: Readonly<Record<string, string>> | undefined;
  readonly goalTitles?: readonly string[] | undefined;
  readonly dateFormat?: { readonly months: readonly string[] } | undefined;
}

/** The languages of the UN. */
export const sourceLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

type Names = readonly (readonly [code: string, name: string])[];

let intlNames: Names | undefined;

/** Whether a quote names a country in any of the languages, and not only as a part of another's name, as "South Sudan" does. */
export function countryFollows(code: string, quote: string, locales: readonly EvidenceLocale[]): boolean {
  intlNames ??= [...Object.entries(englishCountryNames), ...namesOfIntl()].map(foldName);
  const own = locales.flatMap(({ countryNames }) => Object.entries(countryNames ?? {}).map(foldName));
  const names: Names = [...own, ...intlNames];
  const others = names.filter(([other]) => other !== code);
  return names.some(([of, name]) => {
    if (of !== code || !hasName(quote, name)) return false;
    const longer = others.filter(([, other]) => other.length > name.length && hasName(other, name));
    return hasName(
      longer.reduce((rest, [, other]) => withoutName(rest, other), quote),
      name,
    );
  });
}

function namesOfIntl(): Names {
  return sourceLanguages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      return [...countryCodes(), 'XK'].flatMap((code) => {
        const name = names.of(code);
        return name ? [[code, name] as const] : [];
      });
    }),
  );
}

function foldName([code, name]: readonly [string, string]): readonly [string, string] {
  return [code, foldText(name)];
}

function hasName(text: string, name: string): boolean {
  return /\p{sc=Han}/u.test(name) ? text.includes(name) : startOf(wordsOf(text), wordsOf(name)) >= 0;
}

function withoutName(text: string, name: string): string {
  if (/\p{sc=Han}/u.test(name)) return text.replaceAll(name, ' ');
  const words = wordsOf(text);
  const parts = wordsOf(name);
  for (let at = startOf(words, parts); at >= 0; at = startOf(words, parts))
    words.splice(at, parts.length, '·');
  return words.join(' ');
}

function startOf(words: readonly string[], name: readonly string[]): number {
  if (!name.length) return -1;
  return words.findIndex((_, at) => name.every((part, index) => isName(part, words[at + index])));
}

/** Countries' names are inflected in Russian, and joined to prepositions in Arabic. A short form such as "US" keeps its case. */
function isName(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (/[\p{sc=Cyrillic}\p{sc=Arabic}]/u.test(part)) return isSameWord(part, word);
  return part === word || (part.length > 3 && part.toLowerCase() === word.toLowerCase());
}
