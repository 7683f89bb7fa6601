import { en } from './en.js';
import type { TextRules } from './rules.js';

/** Rules by language, the first part of its tag. One more file and one more line here are one more language. */
const rules: ReadonlyMap<string, TextRules> = new Map([['en', en]]);

/** The rules for a language tag, if there are any: those of `en` for `en-GB`. */
export function rulesFor(language: string): TextRules | undefined {
  return rules.get(language.toLowerCase().split('-')[0] ?? '');
}
