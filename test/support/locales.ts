/// <reference types="vite/types/importMeta.d.ts" />
import { type Language, languages } from '../../src/i18n/languages.js';
import type { Locale } from '../../src/i18n/locale.js';

const modules = import.meta.glob<Record<string, Locale>>('../../src/i18n/*/locale.ts', { eager: true });

/** The locales of all languages, in the order of the list. */
export const locales = Object.fromEntries(
  languages.map((language) => [language, modules[`../../src/i18n/${language}/locale.ts`]?.[language]]),
) as Record<Language, Locale>;
