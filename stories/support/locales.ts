import type { Locale } from '../../src/exports/index.js';
import { ar } from '../../src/exports/locales/ar.js';
import { en } from '../../src/exports/locales/en.js';
import { es } from '../../src/exports/locales/es.js';
import { fr } from '../../src/exports/locales/fr.js';
import { ru } from '../../src/exports/locales/ru.js';
import { zh } from '../../src/exports/locales/zh.js';
import { pseudoLocale } from './pseudoLocale.js';

/** The languages of the toolbar, by tag. */
export const locales: Readonly<Record<string, Locale>> = {
  en,
  fr,
  es,
  ar,
  ru,
  'zh-Hans': zh,
  'en-XA': pseudoLocale(en),
};
