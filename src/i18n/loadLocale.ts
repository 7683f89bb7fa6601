/// <reference types="vite/types/importMeta.d.ts" />

import { enLists } from './en/lists.js';
import { enStory } from './en/story.js';
import { type Language, languages } from './languages.js';
import type { Locale } from './locale.js';

/** Without the strings of filters, so that pages with cards alone do not load them. Filters fall back to English. */
const en: Locale = { ...enStory, ...enLists };

const modules = import.meta.glob<Record<string, Locale>>(['./*/locale.ts', '!./en/locale.ts']);

/**
 * The locale strings for a BCP 47 tag: those of its language (`fr-CA` is French), loaded when first asked for; English, which is
 * always there, for all others. Rejects when they cannot be loaded.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const language = tag.split('-', 1)[0]!.toLowerCase();
  const load = isLanguage(language) ? modules[`./${language}/locale.ts`] : undefined;
  return load ? (await load())[language]! : en;
}

function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
