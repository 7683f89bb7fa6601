import { type Issue, type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import { toLanguageTag } from '../../model/language.js';
import { detectLanguage } from './detectLanguage.js';

/** Characters of a text whose script is read. */
const maxRead = 2000;
/** The letters of scripts, by their codes (ISO 15924). */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{sc=Arabic}/gu,
  Armn: /\p{sc=Armenian}/gu,
  Beng: /\p{sc=Bengali}/gu,
  Cyrl: /\p{sc=Cyrillic}/gu,
  Deva: /\p{sc=Devanagari}/gu,
  Ethi: /\p{sc=Ethiopic}/gu,
  Geor: /\p{sc=Georgian}/gu,
  Grek: /\p{sc=Greek}/gu,
  Hans: /\p{sc=Han}/gu,
  Hant: /\p{sc=Han}/gu,
  Hebr: /\p{sc=Hebrew}/gu,
  Jpan: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  Khmr: /\p{sc=Khmer}/gu,
  Kore: /[\p{sc=Hangul}\p{sc=Han}]/gu,
  Latn: /\p{sc=Latin}/gu,
  Mymr: /\p{sc=Myanmar}/gu,
  Taml: /\p{sc=Tamil}/gu,
  Thai: /\p{sc=Thai}/gu,
};
/** Written in two scripts: without one in its tag, any text may be in the language. */
const manyScripts = /^(?:az|bs|ha|kk|ks|ku|ky|mn|ms|pa|sd|sr|tg|tk|tt|ug|uz)(?:-(?![a-z]{4}(?:-|$))|$)/i;

/**
 * The language of an article that names none. `named` is that of what the article is in, a feed, page or site; if the text is in another
 * script, or nothing is named, it is inferred from the text, with an issue. Undefined if nothing is decisive.
 */
export function inferLanguage(text: string, issues: Issue[], named?: string): string | undefined {
  const inferred = named === undefined ? detectLanguage(text) : foreignLanguage(text, named);
  if (inferred) issues.push(warning('language', 'repaired', inference(named, inferred)));
  return inferred ?? named;
}

/** What an issue says of a language that was inferred. */
export function inference(named: string | undefined, inferred: string): Mismatch {
  return {
    received:
      named === undefined ? 'no language' : phrase('{0} for a text in another script', showValue(named)),
    expected: 'one',
    outcome: phrase('"{0}" was inferred from the text', inferred),
  };
}

/** The language of a text that is in another script than a language is written in; undefined unless that is clear. */
export function foreignLanguage(text: string, language: string): string | undefined {
  const own = lettersOf(language);
  if (!own) return undefined;
  const sample = text.slice(0, maxRead);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  // Names, quotations and menus are often in another script.
  return count(own) * 3 < count(/\p{L}/gu) ? detectLanguage(text) : undefined;
}

const letters = new Map<string, RegExp | undefined>();

/** The letters that a language is written in; undefined if that is not known. */
function lettersOf(language: string): RegExp | undefined {
  const tag = toLanguageTag(language.replaceAll('_', '-'));
  if (!tag || manyScripts.test(tag)) return undefined;
  if (!letters.has(tag)) {
    if (letters.size > 100) letters.clear();
    letters.set(tag, scripts[new Intl.Locale(tag).maximize().script ?? '']);
  }
  return letters.get(tag);
}
