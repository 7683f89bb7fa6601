import type { Locale } from '../locale.js';
import { ruCard } from './card.js';
import { ruLists } from './lists.js';
import { ruSheet } from './sheet.js';

/**
 * Russian in the UN's style, without `ё`. Labels of lists and names are nouns in the nominative, or neuter forms, so that no
 * word has to agree with a name and names need not be declined.
 */
export const ru: Locale = { ...ruCard, ...ruLists, ...ruSheet };
