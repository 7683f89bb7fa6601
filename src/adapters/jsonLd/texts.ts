import { plainText } from '../html/plainText.js';
import { isRecord, safeGet } from '../internal/foreign.js';
import type { Context } from './context.js';
import { flatten, type Node } from './node.js';
import { allValuesOf, type Source, valuesOf } from './source.js';

/** A text and its language tag. */
interface Tagged {
  readonly text: string;
  readonly language: string | undefined;
}

/** Characters read per text other than the body: above every limit of the model, but few enough to clean. */
const maxCharacters = 10_000;

/** Characters read of a text that identifies a term. Few, because ten thousand articles may refer to it. */
const maxTerm = 300;

/** Texts of one property to choose from. */
const maxChoice = 50;

const languageKey = /^(?:@none|[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4})$/i;

/** The text of a property in the article's language; of several properties, the first that has one. */
export function textOf(node: Node, source: Source, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = chosen(valuesOf(node, name), node.context, source)?.text;
    if (text) return text;
  }
  return undefined;
}

/** All texts of a property, each in the article's language if it has several. */
export function textsOf(values: readonly unknown[], context: Context, source: Source): string[] {
  return values.flatMap((value) => chosen([value], context, source)?.text ?? []);
}

/** The text in the article's language, else the first. */
export function chosen(values: readonly unknown[], context: Context, source: Source): Tagged | undefined {
  const texts = choiceOf(values, context, source);
  const wanted = primary(source.language);
  const rank = ({ language }: Tagged) => {
    if (wanted && primary(language) === wanted) return 0;
    return language === undefined ? 1 : 2;
  };
  // Cleaning is slow, so it stops at the first text that is not empty.
  for (const { text, language } of texts.sort((a, b) => rank(a) - rank(b))) {
    const clean = cleaned(text, source);
    if (clean) return { text: clean, language };
  }
  return undefined;
}

/** A text as readers should see it; unchanged if `toJsonLd` wrote it. */
export function cleaned(text: string, source: Source): string {
  const short = source.budget.take(text, maxCharacters);
  return (source.exact ? short : plainText(short)).trim();
}

/** Whatever may identify a term of a vocabulary: its texts in every language; the address, name and code of an object. */
export function termsOf(value: unknown, context: Context, source: Source): string[] {
  const node = source.graph.node(value, context);
  const named = node ? allValuesOf(node, '@id', 'url', 'termCode', 'identifier', 'name') : [];
  return choiceOf([value, ...named], context, source).map(({ text }) => source.budget.take(text, maxTerm));
}

/** The texts of the first values. */
function choiceOf(values: readonly unknown[], context: Context, source: Source): Tagged[] {
  const texts: Tagged[] = [];
  for (const value of values) {
    if (texts.length >= maxChoice) break;
    for (const text of taggedTexts(value, context, source)) texts.push(text);
  }
  return texts;
}

function taggedTexts(value: unknown, context: Context, source: Source): Tagged[] {
  if (typeof value === 'string') return [{ text: value, language: undefined }];
  if (typeof value === 'number' && Number.isFinite(value)) {
    return [{ text: String(value), language: undefined }];
  }
  if (!isRecord(value)) return [];
  const literal = safeGet(value, '@value');
  if (literal !== undefined) {
    const language = safeGet(value, '@language');
    const own = typeof language === 'string' ? language : undefined;
    return typeof literal === 'string' || typeof literal === 'number'
      ? [{ text: String(literal), language: own }]
      : [];
  }
  const keys = source.graph.keysOf(value, maxChoice + 1);
  const isLanguageMap = keys.length > 0 && keys.length <= maxChoice && keys.every(isLanguageKey);
  if (isLanguageMap) {
    return keys.flatMap((key) => {
      const language = key === '@none' ? undefined : key;
      return flatten(safeGet(value, key), 3).flatMap((text) =>
        typeof text === 'string' ? [{ text, language }] : [],
      );
    });
  }
  // An object in place of a text, such as a DefinedTerm: its name.
  const node = source.graph.node(value, context);
  const [name] = node ? valuesOf(node, 'name', '@value') : [];
  return typeof name === 'string' ? [{ text: name, language: undefined }] : [];
}

function isLanguageKey(key: string): boolean {
  return languageKey.test(key) && key !== 'id';
}

function primary(language: string | undefined): string | undefined {
  return language?.split(/[-_]/)[0]?.toLowerCase();
}
