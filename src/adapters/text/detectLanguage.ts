import { detectLanguage as detectAnyLanguage } from '../internal/detectLanguage.js';
import { type ReaderLanguage, readerLanguages, readerScripts } from './tables/types.js';

const latin = /* @__PURE__ */ readerLanguages.filter((language) => readerScripts[language] === 'Latin');

/**
 * Detects the language of a press release as a BCP 47 tag. Prefers languages with tables unless the text is clearly in another; falls
 * back to `en`.
 */
export function detectLanguage(text: string): string {
  return detectAnyLanguage(text, latin) ?? 'en';
}

/** The supported language of a tag, if any: `zh` for `zh-Hant`. */
export function readerLanguageOf(tag: string): ReaderLanguage | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return readerLanguages.find((language) => language === primary);
}
