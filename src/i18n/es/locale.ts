import type { Locale } from '../locale.js';
import { esCard } from './card.js';
import { esLists } from './lists.js';
import { esSheet } from './sheet.js';

/**
 * Spanish in the UN's style. No word has to agree with a name, whose article and gender are unknown; hence the sentence about
 * funders is a noun with a colon.
 */
export const es: Locale = { ...esCard, ...esLists, ...esSheet };
