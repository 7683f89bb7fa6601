import type { Locale } from '../locale.js';
import { arCard } from './card.js';
import { arLists } from './lists.js';

/**
 * Arabic, as the UN's services write it, without a word that would have to agree with a name: verbal nouns instead of
 * imperatives, "at the … level" for a scope. Digits are the Latin ones of the UN's pages, whatever the edition of `Intl`.
 */
export const ar: Locale = { ...arCard, ...arLists };
