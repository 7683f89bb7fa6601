import type { SheetWords } from '../locale.js';

/** Arabic strings of printed sheets. */
export const arSheet: SheetWords = {
  language: 'ar',
  readOnline: 'القراءة على الإنترنت',
};
