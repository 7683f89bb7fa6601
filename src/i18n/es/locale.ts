import type { Locale } from '../locale.js';
import { esCard } from './card.js';
import { esLists } from './lists.js';

/**
 * Spanish, as the UN's services write it. Nothing has to agree with the names around it, whose article and gender
 * nobody knows; that is also why the sentence about funders is a noun with a colon.
 */
export const es: Locale = { ...esCard, ...esLists };
