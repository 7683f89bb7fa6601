import { directionOf } from '../../model/language.js';

/** The `lang` and `dir` of an element; none where its language is the one around it. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export function languageAttributes(language: string, around?: string): LanguageAttributes {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
