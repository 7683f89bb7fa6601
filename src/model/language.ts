import { cached } from './cached.js';
import { limits } from './limits.js';

// ISO 15924 codes of right-to-left scripts. Used instead of `Intl.Locale`'s `textInfo`, which is wrong for `dv` and `az-Arab`
// in Node 20 and missing in some browsers.
const rightToLeftScript = /^(arab|aran|hebr|thaa|syrc|nkoo|adlm|rohg|mand|samr)$/i;

/** Language, script and region, as in most tags. The script `Zzzz` means "unknown". */
const simpleTag = /^([a-z]{2,3})(?:-(?!zzzz)([a-z]{4}))?(?:-(?:[a-z]{2}|\d{3}))?$/i;

// Common languages with one direction in all regions, unlike `pa`. Listed because the first use of `Intl` is slow.
const leftToRightLanguage = /^(en|fr|es|ru|zh|de|hi|id|it|ja|ko|nl|pl|pt|sw|tr|uk|vi)$/i;
const rightToLeftLanguage = /^(ar|fa|he|ur)$/i;

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
    const [, code = '', script] = simpleTag.exec(language) ?? [];
    if (script) return directionOfScript(script);
    if (leftToRightLanguage.test(code)) return 'ltr';
    if (rightToLeftLanguage.test(code)) return 'rtl';
    return cached(`dir ${language}`, () =>
      // The first characters are enough, and `Intl` takes seconds for a very long tag.
      directionOfScript(new Intl.Locale(language.slice(0, 99)).maximize().script),
    );
  } catch {
    return 'ltr';
  }
}

function directionOfScript(script = ''): 'ltr' | 'rtl' {
  return rightToLeftScript.test(script) ? 'rtl' : 'ltr';
}
