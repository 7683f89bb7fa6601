import { isRecord, keysOf, take } from '../internal/foreign.js';
import { plainText } from '../internal/plainText.js';
import type { Context } from './context.js';
import { flatten, type Node } from './node.js';
import { type Source, valuesOf } from './source.js';

/** A text and the language it says it is in. */
interface Tagged {
  readonly text: string;
  readonly language: string | undefined;
}

/** Characters looked at of a text that is no body: more than any limit of the model, and few enough to clean. */
const maxText = 10_000;

const languageKey = /^(?:@none|[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4})$/i;

/** The text of a property in the article's language; of several names the first that has one. */
export function textOf(node: Node, source: Source, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = chosen(valuesOf(node, name), node.context, source)?.text;
    if (text) return text;
  }
  return undefined;
}

/** All texts of a property; of a text in several languages the article's. */
export function textsOf(values: readonly unknown[], context: Context, source: Source): string[] {
  return values.flatMap((value) => chosen([value], context, source)?.text ?? []);
}

/** The text in the article's language, else the first. */
export function chosen(values: readonly unknown[], context: Context, source: Source): Tagged | undefined {
  const texts = values.slice(0, 50).flatMap((value) => taggedTexts(value, context, source));
  const wanted = primary(source.language);
  const match = wanted ? texts.find(({ language }) => primary(language) === wanted) : undefined;
  return match ?? texts.find(({ language }) => language === undefined) ?? texts[0];
}

/** A text as readers see it; one that `toJsonLd` wrote as it is. */
export function cleaned(text: string, source: Source): string {
  const short = source.budget.take(text, maxText);
  return (source.exact ? short : plainText(short)).trim();
}

function taggedTexts(value: unknown, context: Context, source: Source): Tagged[] {
  if (typeof value === 'string') return tagged(value, undefined, source);
  if (typeof value === 'number' && Number.isFinite(value)) return tagged(String(value), undefined, source);
  if (!isRecord(value)) return [];
  const literal = take(value, '@value');
  if (literal !== undefined) {
    const language = take(value, '@language');
    const own = typeof language === 'string' ? language : undefined;
    return typeof literal === 'string' || typeof literal === 'number'
      ? tagged(String(literal), own, source)
      : [];
  }
  const keys = keysOf(value);
  if (
    keys.length &&
    keys.length <= 50 &&
    keys.every((key) => languageKey.test(key)) &&
    !keys.includes('id')
  ) {
    return keys.flatMap((key) => {
      const language = key === '@none' ? undefined : key;
      return flatten(take(value, key), 10).flatMap((text) =>
        typeof text === 'string' ? tagged(text, language, source) : [],
      );
    });
  }
  // A thing where a text was expected, such as a DefinedTerm: its name.
  const node = source.graph.node(value, context);
  const [name] = node ? valuesOf(node, 'name', '@value') : [];
  return typeof name === 'string' ? tagged(name, undefined, source) : [];
}

function tagged(text: string, language: string | undefined, source: Source): Tagged[] {
  const clean = cleaned(text, source);
  return clean ? [{ text: clean, language }] : [];
}

function primary(language: string | undefined): string | undefined {
  return language?.split(/[-_]/)[0]?.toLowerCase();
}
