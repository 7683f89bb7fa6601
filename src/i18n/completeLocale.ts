import { enCard } from './en/card.js';
import type { CardLocale } from './locale.js';

/** Fills in missing strings of a card's locale in English, such as those added since it was written. Default: English. */
export function completeLocale(locale: CardLocale | undefined): CardLocale {
  return locale ? { ...enCard, ...locale } : enCard;
}
