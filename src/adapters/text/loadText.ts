import { toLanguageTag } from '../../model/language.js';
import { detectLanguage, readerLanguageOf } from './detectLanguage.js';
import type { LanguageData } from './languages/types.js';
import { type FromTextOptions, readWith, type TextResult } from './readWith.js';
import type { ReaderLanguage } from './tables/types.js';

const loaders: Readonly<Record<ReaderLanguage, () => Promise<LanguageData>>> = {
  en: async () => (await import('./languages/en.js')).en,
  fr: async () => (await import('./languages/fr.js')).fr,
  es: async () => (await import('./languages/es.js')).es,
  ar: async () => (await import('./languages/ar.js')).ar,
  ru: async () => (await import('./languages/ru.js')).ru,
  zh: async () => (await import('./languages/zh.js')).zh,
};

/** Like `fromText`, but loads only the data of the text's own language. */
export async function loadText(text: string, options: FromTextOptions = {}): Promise<TextResult> {
  const { language } = options;
  const given = typeof language === 'string' ? toLanguageTag(language) : undefined;
  const known = readerLanguageOf(given ?? (typeof text === 'string' ? detectLanguage(text) : 'en'));
  return readWith(text, options, known ? [await loaders[known]()] : []);
}
