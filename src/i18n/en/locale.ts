import type { Locale } from '../locale.js';
import { enFilters } from './filters.js';
import { enLists } from './lists.js';
import { enStory } from './story.js';

/** English, with the spelling, dates and lists of the UN's house style ("2 April 2015", "A, B and C"). */
export const en: Locale = { ...enStory, ...enLists, ...enFilters };
