import { isRecord, keysOf, listOf, take } from '../internal/foreign.js';

/** How names of a document become names of schema.org: the part of JSON-LD 1.1, section 4.1, that news is written with. */
export interface Context {
  /** Names with a meaning of their own: another name of schema.org, a keyword, or `''` for another vocabulary's. */
  readonly terms: ReadonlyMap<string, string>;
  /** Prefixes: whether schema.org is what they stand for. */
  readonly prefixes: ReadonlyMap<string, boolean>;
  /** Whether a bare name is one of schema.org. */
  readonly schema: boolean;
  /** Language of texts that name none. */
  readonly language?: string | undefined;
  /** How many contexts were put into each other. */
  readonly depth: number;
}

/** Without a context a document means schema.org: many pages forget it. */
export const noContext: Context = {
  // schema.org's own context (https://schema.org/docs/jsonldcontext.json) has these two.
  terms: new Map([
    ['type', '@type'],
    ['id', '@id'],
  ]),
  prefixes: new Map([['schema', true]]),
  schema: true,
  depth: 0,
};

/** Contexts in contexts that are followed, and names read of each: real ones are few and short. */
const most = { depth: 20, terms: 200 };

const schemaAddress = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.jsonld?)?)?#?$/i;
const schemaName = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z]\w*)$/i;

/** The context inside an object with an `@context`. Addresses are never loaded: what is none of schema.org's is foreign. */
export function readContext(outer: Context, value: unknown): Context {
  if (value === undefined || outer.depth >= most.depth) return outer;
  const terms = new Map(outer.terms);
  const prefixes = new Map(outer.prefixes);
  let { schema, language } = outer;
  const parts = listOf(value, most.depth);
  const addresses = parts.filter((part) => typeof part === 'string');
  if (addresses.length) schema = addresses.some((address) => schemaAddress.test(address.trim()));
  for (const part of parts) {
    if (!isRecord(part)) continue;
    for (const key of keysOf(part).slice(0, most.terms)) {
      const given = take(part, key);
      const meaning = typeof given === 'string' ? given : take(given, '@id');
      if (typeof meaning !== 'string') continue;
      if (key === '@vocab') schema = schemaAddress.test(meaning);
      else if (key === '@language') language = meaning;
      else if (/[/#]$/.test(meaning)) prefixes.set(key, schemaAddress.test(meaning));
      else if (!key.startsWith('@'))
        terms.set(key, meaning.startsWith('@') ? meaning : (named(meaning, prefixes) ?? ''));
    }
  }
  return { terms, prefixes, schema, language, depth: outer.depth + 1 };
}

/** The name that schema.org or JSON-LD has for a name of the document; undefined for one of another vocabulary. */
export function resolveName(name: string, context: Context): string | undefined {
  if (name.startsWith('@')) return name;
  const term = context.terms.get(name);
  if (term !== undefined) return term || undefined;
  return name.includes(':') ? named(name, context.prefixes) : context.schema ? name : undefined;
}

/** `https://schema.org/headline` and `schema:headline` as `headline`. */
function named(name: string, prefixes: ReadonlyMap<string, boolean>): string | undefined {
  const [, whole] = schemaName.exec(name) ?? [];
  if (whole) return whole;
  const colon = name.indexOf(':');
  return colon >= 0 && prefixes.get(name.slice(0, colon)) ? name.slice(colon + 1) : undefined;
}
