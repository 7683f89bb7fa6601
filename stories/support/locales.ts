import type { Locale } from '../../src/exports/index.js';
import { en } from '../../src/exports/locales/en.js';
import { pseudoLocale } from './pseudoLocale.js';

/** The languages of the toolbar, by tag. */
export const locales: Readonly<Record<string, Locale>> = { en, 'en-XA': pseudoLocale(en) };
