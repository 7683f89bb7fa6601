import { isRecord } from '../internal/foreign.js';
import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';
import { textOf } from './texts.js';

// Names of languages that pages use instead of a tag, in English and in the language itself.
const names: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  arabic: 'ar',
  العربية: 'ar',
  chinese: 'zh',
  中文: 'zh',
  russian: 'ru',
  русский: 'ru',
  portuguese: 'pt',
  português: 'pt',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  italiano: 'it',
};

/** The language of an article: a tag, a name, or a `Language` with either. Other texts are left for `parseArticle` to report. */
export function languageOf(node: Node, source: Source): string | undefined {
  for (const value of valuesOf(node, 'inLanguage')) {
    const texts = candidates(value, node, source);
    const tag = texts.find((text) => /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(text));
    const named = texts.map((text) => names[text.toLowerCase()]).find(Boolean);
    if (tag ?? named ?? texts[0]) return tag ?? named ?? texts[0];
  }
  return undefined;
}

function candidates(value: unknown, node: Node, source: Source): string[] {
  if (typeof value === 'string') return [value.trim()];
  const thing = isRecord(value) ? source.graph.node(value, node.context) : undefined;
  if (!thing) return [];
  return ['alternateName', 'identifier', 'name', '@value'].flatMap(
    (name) => textOf(thing, source, name) ?? [],
  );
}
