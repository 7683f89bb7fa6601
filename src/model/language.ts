import { cached } from './cached.js';
import { limits } from './limits.js';

// ISO 15924 codes of right-to-left scripts. Used instead of `Intl.Locale`'s `textInfo`, which is wrong for `dv` and `az-Arab`
// in Node 20 and missing in some browsers.
const rightToLeft = /Arab|Aran|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr/;

/**
 * The canonical form of a BCP 47 language tag ("EN-gb" → "en-GB"), or undefined if the tag is invalid or too long: `Intl`
 * takes seconds for a tag of 100,000 characters.
 */
export function toLanguageTag(input: string): string | undefined {
  if (input.length > limits.key) return undefined;
  const tag = cached(`tag ${input}`, () => {
    try {
      return Intl.getCanonicalLocales(input)[0] ?? '';
    } catch {
      return '';
    }
  });
  return tag || undefined;
}

/**
 * The direction a language is written in, from its script: `directionOf('ar')` is `rtl`, `directionOf('az')`
 * is `ltr`, `directionOf('az-Arab')` is `rtl`. An unknown or malformed tag is `ltr`.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    // The first characters are enough, and `Intl` takes seconds for a very long tag. Only a script subtag is written like `Arab`.
    return cached(`dir ${language}`, () =>
      rightToLeft.test(`${new Intl.Locale(language.slice(0, 99)).maximize()}`) ? 'rtl' : 'ltr',
    );
  } catch {
    return 'ltr';
  }
}
