import { directionOf } from '../model/language.js';

/** `lang` and `dir` of an element; empty if its language is the same as around it. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export function languageAttributes(language: string, around?: string): LanguageAttributes {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
