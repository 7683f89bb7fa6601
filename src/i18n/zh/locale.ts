import type { Locale } from '../locale.js';
import { zhCard } from './card.js';
import { zhLists } from './lists.js';

/**
 * Chinese in simplified characters, as the UN's services write it, with full-width marks and no spaces. The tag names
 * the script, since for `zh` alone a system set to traditional characters may choose their font.
 */
export const zh: Locale = { ...zhCard, ...zhLists };
