import { ownOptions } from '../model/ownOptions.js';
import { enCard } from './en/card.js';
import type { CardLocale } from './locale.js';

/** English, with its own values for optional strings, so that none is read from `Object.prototype`. */
const english = { dateWords: undefined, largestFirst: undefined, ...enCard } as CardLocale;

/** Fills in missing strings of a card's locale in English, such as those added since it was written. Default: English. */
export function completeLocale(locale: CardLocale | undefined): CardLocale {
  return locale ? { ...english, ...ownOptions(locale) } : english;
}
