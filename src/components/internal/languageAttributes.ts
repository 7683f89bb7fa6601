import { directionOf } from '../../model/language.js';

/** The `lang` and `dir` of an element in a language, where that differs from the language around it. */
export function languageAttributes(
  language: string,
  around?: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
