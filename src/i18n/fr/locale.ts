import type { Locale } from '../locale.js';
import { frCard } from './card.js';
import { frLists } from './lists.js';

/**
 * French, as the UN's services write it: a no-break space before a colon and inside « », `’` for an apostrophe. What
 * stands above a list or before a name is a noun or a participle with "par", so nothing has to agree with names whose
 * article and gender nobody knows; that is also why the sentence about funders is a noun with a colon.
 */
export const fr: Locale = { ...frCard, ...frLists };
