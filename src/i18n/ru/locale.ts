import type { Locale } from '../locale.js';
import { ruCard } from './card.js';
import { ruLists } from './lists.js';

/**
 * Russian, as the UN's services write it, without `ё`. What stands above a list or before a name is a noun in the
 * nominative, or a neuter form, so nothing has to agree with names, and names need not be declined.
 */
export const ru: Locale = { ...ruCard, ...ruLists };
