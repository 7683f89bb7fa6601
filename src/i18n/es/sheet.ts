import type { SheetWords } from '../locale.js';

/** Spanish strings of printed sheets. */
export const esSheet: SheetWords = {
  language: 'es',
  readOnline: 'Leer en línea',
};
