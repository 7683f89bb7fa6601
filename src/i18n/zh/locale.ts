import type { Locale } from '../locale.js';
import { zhCard } from './card.js';
import { zhLists } from './lists.js';
import { zhSheet } from './sheet.js';

/**
 * Chinese in simplified characters in the UN's style, with full-width punctuation and no spaces. The tag names the script,
 * because for `zh` alone a system set to traditional characters may choose a font for those.
 */
export const zh: Locale = { ...zhCard, ...zhLists, ...zhSheet };
