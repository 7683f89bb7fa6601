import { isRecord, keysOf, listOf, safeGet } from '../internal/foreign.js';

/** Maps names of a document to names of schema.org: the part of JSON-LD 1.1, section 4.1, that news uses. */
export interface Context {
  /** Terms, each defined as a name of schema.org, a keyword, or `''` for another vocabulary. */
  readonly terms: ReadonlyMap<string, string>;
  /** Prefixes, and whether each means schema.org. */
  readonly prefixes: ReadonlyMap<string, boolean>;
  /** Whether a name without a prefix is one of schema.org. */
  readonly schema: boolean;
  /** Default language of texts. */
  readonly language?: string | undefined;
  /** Number of nested contexts. */
  readonly depth: number;
}

/** The context of a document without one: schema.org, because many pages omit it. */
export const noContext: Context = {
  // As in schema.org's own context (https://schema.org/docs/jsonldcontext.json).
  terms: new Map([
    ['type', '@type'],
    ['id', '@id'],
  ]),
  prefixes: new Map([['schema', true]]),
  schema: true,
  language: undefined,
  depth: 0,
};

/** The nesting depth of contexts, and the names read of each; more than real documents have. */
const maxDepth = 20;
const maxTerms = 200;

const schemaAddress = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.jsonld?)?)?#?$/i;
const schemaName = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z]\w*)$/i;

/** The context inside an object with an `@context`. Never loads a URL: any but schema.org's counts as another vocabulary. */
export function readContext(outer: Context, value: unknown): Context {
  if (value === undefined || outer.depth >= maxDepth) return outer;
  const terms = new Map(outer.terms);
  const prefixes = new Map(outer.prefixes);
  const meanings = new Map<string, string>();
  let { schema, language } = outer;
  const parts = listOf(value, maxDepth);
  const own = parts.length;
  const addresses = parts.filter((part) => typeof part === 'string');
  if (addresses.length) schema = addresses.some((address) => schemaAddress.test(address.trim()));
  for (const [index, part] of parts.entries()) {
    if (!isRecord(part)) continue;
    const isInner = index >= own;
    for (const key of keysOf(part).slice(0, maxTerms)) {
      const given = safeGet(part, key);
      const meaning = typeof given === 'string' ? given : safeGet(given, '@id');
      // The context of a type or property adds to that of the whole object, so that no term is lost.
      const inner = safeGet(given, '@context');
      if (inner !== undefined && parts.length < maxDepth) parts.push(inner);
      if (typeof meaning !== 'string') continue;
      if (key === '@vocab') schema = isInner ? schema : schemaAddress.test(meaning);
      else if (key === '@language') language = isInner ? language : meaning;
      else if (/[/#]$/.test(meaning)) prefixes.set(key, schemaAddress.test(meaning));
      else if (!key.startsWith('@') && !(isInner && meanings.has(key))) meanings.set(key, meaning);
    }
  }
  // After all of them: a term may be defined by another that follows, or by a name of the vocabulary.
  for (const key of meanings.keys()) terms.set(key, meaningOf(key, meanings, { terms, prefixes, schema }));
  return { terms, prefixes, schema, language, depth: outer.depth + 1 };
}

/** A term as a name of schema.org or a keyword; empty for another vocabulary. */
function meaningOf(
  term: string,
  meanings: ReadonlyMap<string, string>,
  { terms, prefixes, schema }: Pick<Context, 'terms' | 'prefixes' | 'schema'>,
): string {
  let meaning = meanings.get(term) ?? '';
  for (let steps = 0; steps < maxDepth && meaning !== term && meanings.has(meaning); steps++)
    meaning = meanings.get(meaning) ?? '';
  if (meaning.startsWith('@')) return meaning;
  if (meaning.includes(':')) return named(meaning, prefixes) ?? '';
  return terms.get(meaning) ?? (schema ? meaning : '');
}

/** Resolves a name of the document to a name of schema.org or a JSON-LD keyword; undefined for another vocabulary. */
export function resolveName(name: string, context: Context): string | undefined {
  if (name.startsWith('@')) return name;
  const term = context.terms.get(name);
  if (term !== undefined) return term || undefined;
  if (name.includes(':')) return named(name, context.prefixes);
  return context.schema ? name : undefined;
}

/** `https://schema.org/headline` and `schema:headline` as `headline`. */
function named(name: string, prefixes: ReadonlyMap<string, boolean>): string | undefined {
  const [, whole] = schemaName.exec(name) ?? [];
  if (whole) return whole;
  const colon = name.indexOf(':');
  return colon >= 0 && prefixes.get(name.slice(0, colon)) ? name.slice(colon + 1) : undefined;
}
