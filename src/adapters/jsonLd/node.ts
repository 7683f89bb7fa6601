import { isArray } from '../../model/issue.js';
import { isRecord, keysOf, lengthOf, take } from '../internal/foreign.js';
import { type Context, readContext, resolveName } from './context.js';

/** An object of a JSON-LD document, its keys resolved to the names of schema.org and the keywords of JSON-LD. */
export interface Node {
  readonly id: string | undefined;
  readonly types: readonly string[];
  /** By name; the values as they stand. */
  readonly properties: ReadonlyMap<string, unknown>;
  readonly context: Context;
  /** Values read of one property; default {@link fewValues}. */
  readonly maxValues?: number;
}

/** Fields read of one object: no news item has more, and a hostile one may have millions. */
const maxFields = 2000;

/**
 * Values read of one property of a thing. Ten thousand articles may refer to one thing, so what is read of it each time
 * must be little.
 */
const fewValues = 20;

/** Values read of one property of an article itself: more than the model keeps, since some are left out. */
export const articleValues = 300;

export function readNode(source: object, outer: Context): Node {
  const context = readContext(outer, take(source, '@context'));
  const properties = new Map<string, unknown>();
  for (const key of keysOf(source).slice(0, maxFields)) {
    const name = resolveName(key, context);
    if (!name || name === '@context') continue;
    const value = take(source, key);
    if (value === undefined || value === null) continue;
    // `headline` and `schema:headline` in one object are two values of one property.
    const known = properties.get(name);
    properties.set(name, known === undefined ? value : [known, value]);
  }
  const given = properties.get('@type');
  const types = (typeof given === 'string' ? [given] : flatten(given)).flatMap((type) =>
    typeof type === 'string' ? (resolveName(type.trim(), context) ?? []) : [],
  );
  const id = properties.get('@id');
  return { id: typeof id === 'string' && id ? id : undefined, types, properties, context };
}

/** A property's values in order: lists, `@list` and `@set` opened, however deep; `{ "@value": … }` without a language as its value. */
export function flatten(value: unknown, max = fewValues): unknown[] {
  const found: unknown[] = [];
  const open: { readonly list: readonly unknown[]; next: number }[] = [{ list: [value], next: 0 }];
  // A list in itself never ends; what holds nothing but lists is left after as many steps.
  for (let steps = max * 4; steps > 0 && found.length < max; steps--) {
    const current = open.at(-1);
    if (!current) break;
    if (current.next >= lengthOf(current.list)) {
      open.pop();
      continue;
    }
    const item = take(current.list, current.next++);
    const inner = isArray(item)
      ? item
      : isRecord(item)
        ? (take(item, '@list') ?? take(item, '@set'))
        : undefined;
    if (inner !== undefined) open.push({ list: isArray(inner) ? inner : [inner], next: 0 });
    else if (item !== undefined && item !== null) found.push(literalOf(item) ?? item);
  }
  return found;
}

/** What `{ "@value": … }` holds; undefined for all else, and where a language belongs to it. */
function literalOf(item: unknown): unknown {
  return isRecord(item) && take(item, '@language') === undefined ? take(item, '@value') : undefined;
}
