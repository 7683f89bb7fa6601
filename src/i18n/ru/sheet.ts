import type { SheetWords } from '../locale.js';

/** Russian strings of printed sheets. */
export const ruSheet: SheetWords = {
  language: 'ru',
  readOnline: 'Читать онлайн',
};
