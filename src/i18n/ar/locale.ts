import type { Locale } from '../locale.js';
import { arCard } from './card.js';
import { arLists } from './lists.js';
import { arSheet } from './sheet.js';

/**
 * Arabic in the UN's style, with no word that would have to agree with a name: verbal nouns instead of imperatives, "at the …
 * level" for a scope. Digits are Latin in any version of `Intl`, as on the UN's pages.
 */
export const ar: Locale = { ...arCard, ...arLists, ...arSheet };
