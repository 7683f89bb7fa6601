import { ar } from '../../src/exports/locales/ar.js';
import { en } from '../../src/exports/locales/en.js';
import { es } from '../../src/exports/locales/es.js';
import { fr } from '../../src/exports/locales/fr.js';
import { ru } from '../../src/exports/locales/ru.js';
import { zh } from '../../src/exports/locales/zh.js';

/** Every language the package has. */
export const locales = { en, fr, es, ar, ru, zh };
