import type { SheetWords } from '../locale.js';

/** French strings of printed sheets. */
export const frSheet: SheetWords = {
  language: 'fr',
  readOnline: 'Lire en ligne',
};
