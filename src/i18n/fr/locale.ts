import type { Locale } from '../locale.js';
import { frCard } from './card.js';
import { frLists } from './lists.js';
import { frSheet } from './sheet.js';

/**
 * French in the UN's style: a no-break space before a colon and inside « », `’` as apostrophe. Labels of lists and names are
 * nouns, or participles with "par", so that no word has to agree with a name, whose article and gender are unknown; hence the
 * sentence about funders is a noun with a colon.
 */
export const fr: Locale = { ...frCard, ...frLists, ...frSheet };
