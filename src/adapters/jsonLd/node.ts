import { isArray } from '../../model/issue.js';
import { isRecord, keysOf, lengthOf, safeGet } from '../internal/foreign.js';
import { saysWithdrawn } from '../internal/withdrawal.js';
import { type Context, readContext, resolveName } from './context.js';

/** An object of a JSON-LD document, with keys resolved to names of schema.org and keywords of JSON-LD. */
export interface Node {
  readonly id: string | undefined;
  readonly types: readonly string[];
  /** By name; the values are unchanged. */
  readonly properties: ReadonlyMap<string, unknown>;
  readonly context: Context;
  /** Values read per property; default {@link fewValues}. */
  readonly maxValues?: number;
}

/** What became of a story. Properties of other vocabularies that withdraw one are read as this. */
export const statusProperty = 'creativeWorkStatus';

/** Fields read per object: no news item has more, and a hostile one may have millions. */
const maxFields = 2000;

/**
 * Values read per property of a thing other than the article. Few, because ten thousand articles may refer to it, and each
 * reads it again.
 */
const fewValues = 20;

/** Values read per property of an article: more than the model keeps, because some are omitted. */
export const articleValues = 300;

export function readNode(source: object, outer: Context): Node {
  const context = readContext(outer, safeGet(source, '@context'));
  const properties = new Map<string, unknown>();
  // `headline` and `schema:headline` in one object are two values of one property.
  const add = (name: string, value: unknown) => {
    const known = properties.get(name);
    properties.set(name, known === undefined ? value : [known, value]);
  };
  const sources: object[] = [source];
  for (let left = maxFields, index = 0; index < sources.length; index++) {
    for (const key of keysOf(sources[index]!).slice(0, left)) {
      left--;
      const name = resolveName(key, context);
      const value = safeGet(sources[index], key);
      if (name === '@context' || value === undefined || value === null) continue;
      // The properties of a nested object are those of the object around it.
      if (name === '@nest') sources.push(...flatten(value).filter(isRecord));
      else if (name) add(name, value);
      if (name !== statusProperty && saysWithdrawn(key, value)) add(statusProperty, 'Withdrawn');
    }
  }
  const given = properties.get('@type');
  const types = (typeof given === 'string' ? [given] : flatten(given)).flatMap((type) =>
    typeof type === 'string' ? (resolveName(type.trim(), context) ?? []) : [],
  );
  const id = properties.get('@id');
  return { id: typeof id === 'string' && id ? id : undefined, types, properties, context };
}

/** Flattens a property's values: lists, `@list` and `@set` at any depth; unwraps `{ "@value": … }` without a language. */
export function flatten(value: unknown, max = fewValues): unknown[] {
  const found: unknown[] = [];
  const open: { readonly list: readonly unknown[]; next: number }[] = [{ list: [value], next: 0 }];
  // Limits the steps: a list may contain itself, or nothing but other lists.
  for (let steps = max * 4; steps > 0 && found.length < max; steps--) {
    const current = open.at(-1);
    if (!current) break;
    if (current.next >= lengthOf(current.list)) {
      open.pop();
      continue;
    }
    const item = safeGet(current.list, current.next++);
    const inner = listIn(item);
    if (inner !== undefined) open.push({ list: isArray(inner) ? inner : [inner], next: 0 });
    else if (item !== undefined && item !== null) found.push(literalOf(item) ?? item);
  }
  return found;
}

function listIn(item: unknown): unknown {
  if (isArray(item)) return item;
  return isRecord(item) ? (safeGet(item, '@list') ?? safeGet(item, '@set')) : undefined;
}

/** The value of `{ "@value": … }`; undefined if it has a language, and for anything else. */
function literalOf(item: unknown): unknown {
  return isRecord(item) && safeGet(item, '@language') === undefined ? safeGet(item, '@value') : undefined;
}
