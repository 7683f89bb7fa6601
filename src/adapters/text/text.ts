import { ar } from './languages/ar.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { ru } from './languages/ru.js';
import type { LanguageData } from './languages/types.js';
import { zh } from './languages/zh.js';
import { type FromTextOptions, readWith, type TextResult } from './readWith.js';
import type { ReaderLanguage } from './tables/types.js';

const dataOf: Readonly<Record<ReaderLanguage, LanguageData>> = { en, fr, es, ar, ru, zh };
export const languages: readonly LanguageData[] = /* @__PURE__ */ Object.values(dataOf);

/**
 * Reads a press release into a draft for an editor: section and scope, headline, standfirst, dateline, paragraphs, dates,
 * publisher, places, funders, partners and participants, project, goals.
 *
 * Nothing is invented: each value is a part of the text, a code derived from one, or an item of a list with its shared noun
 * restored, and `evidence` gives its source. What is not found is absent. If there is no headline, the first sentence is used,
 * with an issue, and also stays in the story. The dateline is removed from its paragraph. Light Markdown is understood. The
 * article contains no contact data.
 *
 * Pure, linear in the length of the text, and never throws: bad input becomes issues.
 */
export function fromText(text: string, options?: FromTextOptions): TextResult {
  return readWith(text, options, languages);
}
