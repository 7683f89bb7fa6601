import { enCard } from './enCard.js';
import { enLists } from './enLists.js';
import type { Locale } from './locale.js';

/** English, with the spelling, dates and lists of the UN's house style ("2 April 2015", "A, B and C"). */
export const en: Locale = { ...enCard, ...enLists };
