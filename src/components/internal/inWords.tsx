import type { LanguageAttributes } from './languageAttributes.js';

/** A text in the locale's language, marked where the article's language is another. */
export function inWords(text: string, localeAttributes: LanguageAttributes) {
  return localeAttributes.lang ? <span {...localeAttributes}>{text}</span> : text;
}
