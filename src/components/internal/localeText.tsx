import type { LanguageAttributes } from '../../view/languageAttributes.js';

/** A locale string, with `lang` and `dir` where they differ from the article's. */
export function localeText(text: string, localeAttributes: LanguageAttributes) {
  return localeAttributes.lang ? <span {...localeAttributes}>{text}</span> : text;
}
