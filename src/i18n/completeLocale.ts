import { ownOptions } from '../model/ownOptions.js';
import type { CardLocale } from './locale.js';

/**
 * Fills in missing strings of a locale, such as those added since it was written, from the English one. All strings are its own, so that
 * none is read from `Object.prototype`.
 */
export function completeLocale<Strings extends CardLocale>(
  english: Strings,
  locale: CardLocale | undefined,
): Strings {
  return locale ? { ...english, ...ownOptions(locale) } : english;
}
