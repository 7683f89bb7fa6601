import type { SheetWords } from '../locale.js';

/** English strings of printed sheets. */
export const enSheet: SheetWords = {
  language: 'en',
  readOnline: 'Read online',
};
