import { enCard } from './en/card.js';
import type { CardLocale } from './locale.js';

/**
 * The locale of a card with every string: English for those that are absent because the locale was written for an earlier version,
 * and English altogether without a locale.
 */
export function completeLocale(locale: CardLocale | undefined): CardLocale {
  return { ...enCard, ...locale };
}
