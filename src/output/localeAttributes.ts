import { directionOf } from '../model/language.js';
import { escapeHtml } from './escapeHtml.js';

/** `lang` and `dir` of locale strings as HTML, with a leading space; empty if they are in the article's language. */
export function localeAttributes(language: string, localeLanguage: string): string {
  return language === localeLanguage
    ? ''
    : ` lang="${escapeHtml(localeLanguage)}" dir="${directionOf(localeLanguage)}"`;
}
