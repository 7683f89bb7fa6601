import { ar } from './languages/ar/ar.js';
import { en } from './languages/en/en.js';
import { es } from './languages/es/es.js';
import { fr } from './languages/fr/fr.js';
import { ru } from './languages/ru/ru.js';
import { zh } from './languages/zh/zh.js';
import type { TextRules } from './rules.js';

/** Rules by language, the first part of its tag. One more file and one more line here are one more language. */
const rules: ReadonlyMap<string, TextRules> = new Map<string, TextRules>([
  ['ar', ar],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['ru', ru],
  ['zh', zh],
]);

/** The rules for a language tag, if there are any: those of `en` for `en-GB`. */
export function rulesFor(language: string): TextRules | undefined {
  return rules.get(language.toLowerCase().split('-')[0] ?? '');
}
