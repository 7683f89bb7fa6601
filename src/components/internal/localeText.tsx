import type { LanguageAttributes } from '../../view/languageAttributes.js';

/** A locale string, with `lang` and `dir` where they differ from the article's; with a `key` where it is in a list. */
export function localeText(text: string, localeAttributes: LanguageAttributes, key?: number) {
  if (!localeAttributes.lang) return text;
  return (
    <span key={key} {...localeAttributes}>
      {text}
    </span>
  );
}
