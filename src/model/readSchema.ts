import * as v from 'valibot';
import { expected, type Fallback, isInert, notesOf, planOf, type Schema } from './fieldNotes.js';
import { isArray, isBinary, type Mismatch, phrase, quote, type Report, showValue, warning } from './issue.js';
import { limits } from './limits.js';
import { readLeaf } from './readLeaf.js';
import { cut } from './text.js';
import { lengthOf, pathOf, readProperty, reportEnd, safely, type Walk } from './walk.js';

/**
 * Reads the valid parts of an unknown value; returns undefined if it is not valid. The walk follows the schema, not the
 * input, so cyclic and deep inputs are harmless; a list that repeats one large object a million times ends at
 * `limits.total`. Guards every property access, and never writes to a property named by the input.
 */
export function readSchema(schema: v.GenericSchema, value: unknown, report: Report): unknown {
  const walk: Walk = {
    keys: [],
    budget: limits.total,
    ended: false,
    report(issue) {
      walk.budget -= issueCost;
      report(issue);
    },
  };
  return read(schema as Schema, value, walk);
}

/** Characters of a repaired value that an issue shows. */
const maxShown = 200;

// An issue takes about as much memory as a hundred characters.
const issueCost = 100;

function read(schema: Schema, value: unknown, walk: Walk): unknown {
  switch (schema.type) {
    case 'optional': {
      const given = isAbsent(value) ? undefined : read(schema.wrapped!, value, walk);
      return given ?? v.getDefault(schema as never);
    }
    case 'array': {
      const positions = notesOf(schema).transform?.needs === 'positions' ? [] : undefined;
      return transform(schema, readList(schema, value, walk, positions), walk, positions);
    }
    case 'strict_object':
      return transform(schema, readObject(schema, value, walk), walk);
    case 'variant':
      return readVariant(schema, value, walk);
    default:
      return readLeaf(schema, value, walk);
  }
}

/** Reads a part, with its key added to the path. */
function readPart(schema: Schema, value: unknown, key: string | number, walk: Walk): unknown {
  walk.keys.push(key);
  const kept = read(schema, value, walk);
  walk.keys.pop();
  return kept;
}

function transform(schema: Schema, value: unknown, walk: Walk, positions: readonly number[] = []): unknown {
  const rule = notesOf(schema).transform;
  if (value === undefined || !rule) return value;
  switch (rule.needs) {
    case 'nothing':
      return rule.apply(value as never);
    case 'path':
      return rule.apply(value as never, walk.report, pathOf(walk));
    case 'positions':
      return rule.apply(value as never, walk.report, pathOf(walk), positions);
  }
}

/** Adds the input index of each kept entry to `positions`, if given. */
function readList(
  schema: Schema,
  value: unknown,
  walk: Walk,
  positions: number[] | undefined,
): unknown[] | undefined {
  if (!isArray(value)) {
    const repaired = safely(() => notesOf(schema).repair?.(value), undefined);
    const kept = isArray(repaired) ? readList(schema, repaired, walk, positions) : undefined;
    if (!kept) walk.report(warning(pathOf(walk), 'type', { received: showValue(value), expected: 'a list' }));
    else reportRepair(value, kept, walk);
    return kept;
  }
  const length = lengthOf(value, walk);
  const { max = length, min = 0 } = planOf(schema);
  if (length > max) {
    walk.report(
      warning(pathOf(walk), 'too-long', {
        received: phrase('{0} entries', `${length}`),
        outcome: phrase('the first {0} were kept', max),
      }),
    );
  }
  const items: unknown[] = [];
  let empty = true;
  for (let index = 0; index < Math.min(length, max); index++) {
    if (walk.budget-- < 0) {
      reportEnd(pathOf(walk, index), walk);
      break;
    }
    const item = readProperty(value, index, walk);
    // A hole, or an unreadable entry, which was reported. `null` is reported below.
    if (item === undefined) continue;
    empty = false;
    const kept = readPart(schema.item!, item, index, walk);
    if (kept === undefined) continue;
    items.push(kept);
    positions?.push(index);
  }
  if (items.length >= min) return items;
  if (empty && !walk.ended) {
    walk.report(
      warning(pathOf(walk), 'required', {
        received: 'an empty list',
        expected: 'at least one entry',
      }),
    );
  }
  return undefined;
}

function readObject(schema: Schema, value: unknown, walk: Walk): object | undefined {
  if (!isObject(value)) {
    const repaired = notesOf(schema).repair?.(value);
    const kept = isObject(repaired) ? readObject(schema, repaired, walk) : undefined;
    if (kept) {
      reportRepair(value, kept, walk);
      return kept;
    }
    const wanted = notesOf(schema).expected ?? 'an object';
    const path = pathOf(walk);
    walk.report(
      warning(
        path,
        'type',
        { received: showValue(value), expected: wanted },
        suggestObject(schema, value, path),
      ),
    );
    return undefined;
  }
  const { entries, keys, blank } = planOf(schema);
  const result = { ...blank };
  let isValid = true;
  // By index: destructuring the entries with `for…of` doubles the time of the walk.
  for (let index = 0; index < entries.length; index++) {
    const { key, entry } = entries[index]!;
    const raw = readProperty(value, key, walk);
    const kept = isAbsent(raw) ? missing(entry, key, walk) : readPart(entry, raw, key, walk);
    result[key] = kept;
    if (kept === undefined && entry.type !== 'optional') isValid = false;
  }
  reportUnknown(value, keys, walk);
  return isValid ? result : undefined;
}

/** Suggests an object for a bare value, by its first field: `{ "name": "IOM" }` for "IOM". */
function suggestObject(schema: Schema, value: unknown, path: string): string | undefined {
  const [name, first] = Object.entries(schema.entries!)[0]!;
  return path && isInert(value) && v.is(first, value) ? `{ "${name}": ${showValue(value)} }` : undefined;
}

function missing(entry: Schema, key: string, walk: Walk): unknown {
  if (entry.type === 'optional') return v.getDefault(entry as never);
  walk.report(warning(pathOf(walk, key), 'required', { received: 'nothing', expected: expected(entry) }));
  return undefined;
}

function readVariant(schema: Schema, value: unknown, walk: Walk): unknown {
  const key = schema.key!;
  const { repair, fallback } = notesOf(schema);
  const given = isObject(value) ? value : (repair?.(value) as object | undefined);
  const type = given && readProperty(given, key, walk);
  const option = given && schema.options!.find(({ entries }) => isType(entries![key]!, type));
  if (option) {
    const kept = read(option, given, walk);
    if (kept && given !== value) reportRepair(value, given, walk);
    return kept;
  }
  const [code, got] = given
    ? (['value', phrase('{0} {1}', key, showValue(type))] as const)
    : (['type', showValue(value)] as const);
  const wanted = schema.options!.map(({ entries }) => entries?.[key]?.literal).join(', ');
  const { value: kept, severity = 'warning', ...done }: Partial<Fallback> = fallback?.(value) ?? {};
  const message: Mismatch = {
    received: got,
    expected: phrase('an object with {0} {1}', key, wanted),
    ...done,
  };
  walk.report({ ...warning(pathOf(walk), code, message), severity });
  return kept;
}

/** Whether a value is the literal of a schema, or can be repaired to it. */
function isType(schema: Schema, value: unknown): boolean {
  return schema.literal === value || schema.literal === notesOf(schema).repair?.(value);
}

function reportRepair(value: unknown, kept: object, walk: Walk): void {
  const text = JSON.stringify(kept).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ');
  const short = text.length > maxShown ? `${cut(text, maxShown)}…` : text;
  const message: Mismatch = { received: showValue(value), outcome: phrase('kept as {0}', short) };
  walk.report(warning(pathOf(walk), 'repaired', message));
}

function reportUnknown(value: object, known: ReadonlySet<string>, walk: Walk): void {
  const keys = safely(() => Object.keys(value), []);
  walk.budget -= keys.length;
  let reported = 0;
  for (const key of keys) {
    if (known.has(key) || key === '$schema' || reported === limits.unknownFields) continue;
    reported++;
    const near = [...known].find(
      (name) => name.toLowerCase() === key.toLowerCase() || name === `${key}s` || `${name}s` === key,
    );
    const message: Mismatch = { received: 'an unknown field', outcome: 'it was left out' };
    walk.report(warning(unknownPath(pathOf(walk), key), 'unknown-field', message, near));
  }
}

/** `section.x`; for other keys `section["x y"]`, so that every path is unambiguous. */
function unknownPath(path: string, key: string): string {
  if (!/^[\w$]{1,60}$/.test(key)) return `${path}[${quote(cut(key, 60))}]`;
  return path ? `${path}.${key}` : key;
}

/** Treats `null` as absent, as much JSON does. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value) && !isBinary(value);
}
