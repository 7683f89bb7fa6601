import * as v from 'valibot';
import { type Issue, isArray, isBinary, showValue } from './issue.js';
import { limits } from './limits.js';
import { cleanRun, cleanText, cut } from './text.js';

/**
 * What a schema says of a field beyond its check, as valibot metadata under `notes`: one place holds a field's
 * type, its limits, what is told to whoever got it wrong, and how a near miss is mended.
 */
export interface FieldNotes {
  /** Completes "expected …". */
  readonly expected?: string;
  /** Advice for one wrong value, where there is likely advice. */
  readonly suggest?: (value: Inert) => string | undefined;
  /** A text in the field's own form, or undefined if it can't be had. Silent: it must lose nothing. */
  readonly canonical?: (value: string) => string | undefined;
  /** A value of another type in the field's own; told as a `repaired` warning. What it throws is no repair. */
  readonly repair?: (value: unknown) => unknown;
  /** A rule over a whole list or object, after its parts; undefined drops it. A list's entries come with their places in the input. */
  readonly settle?: (value: never, report: Report, path: string, positions: readonly number[]) => unknown;
  /** White space at the ends of a text counts. */
  readonly run?: boolean;
}

export type Report = (issue: Issue) => void;

/** A value that can be compared and printed without running code of the caller's. */
type Inert = string | number | boolean;

/** A warning, the usual issue. */
export function warning(path: string, code: Issue['code'], message: string, suggestion?: string): Issue {
  return { path, code, severity: 'warning', message, ...(suggestion === undefined ? {} : { suggestion }) };
}

// The kinds of schema the model is made of, with the parts of them that the walk needs.
type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly metadata?: { notes?: FieldNotes };
  }[];
};

/** What one reading carries along. */
interface Walk {
  readonly report: Report;
  /** How much may still be read, see `limits.total`; below zero, lists take no more entries. */
  left: number;
}

/**
 * Reads an unknown value by a schema and salvages what is good: the value in the schema's form, or undefined
 * when it can't stand. The walk follows the schema, not the input, so a cyclic or deep input costs nothing;
 * a list that holds the same large object a million times ends at `limits.total`. Each property is read guarded,
 * and never written to by a name from outside.
 */
export function readSchema(schema: v.GenericSchema, value: unknown, report: Report): unknown {
  const walk: Walk = {
    left: limits.total,
    report(issue) {
      walk.left -= issueCost;
      report(issue);
    },
  };
  return read(schema as Schema, value, '', walk);
}

// An issue takes about as much room as a hundred characters.
const issueCost = 100;

function read(schema: Schema, value: unknown, path: string, walk: Walk): unknown {
  switch (schema.type) {
    case 'optional': {
      const given = isAbsent(value) ? undefined : read(schema.wrapped!, value, path, walk);
      return given ?? v.getDefault(schema as never);
    }
    case 'array': {
      const positions: number[] = [];
      return settle(schema, readList(schema, value, path, walk, positions), path, walk, positions);
    }
    case 'strict_object':
      return settle(schema, readObject(schema, value, path, walk), path, walk, []);
    case 'variant':
      return readVariant(schema, value, path, walk);
    default:
      return readLeaf(schema, value, path, walk);
  }
}

function settle(schema: Schema, value: unknown, path: string, walk: Walk, positions: number[]): unknown {
  const rule = notesOf(schema).settle;
  return value === undefined || !rule ? value : rule(value as never, walk.report, path, positions);
}

/** Fills `positions` with where in the input each kept entry stood. */
function readList(
  schema: Schema,
  value: unknown,
  path: string,
  walk: Walk,
  positions: number[],
): unknown[] | undefined {
  if (!isArray(value)) {
    walk.report(warning(path, 'type', `received ${showValue(value)}; expected a list`));
    return undefined;
  }
  const length = lengthOf(value, path, walk);
  const max = requirement(schema, 'max_length') ?? length;
  if (length > max) {
    walk.report(warning(path, 'too-long', `received ${length} entries; the first ${max} were kept`));
  }
  const items: unknown[] = [];
  let empty = true;
  for (let index = 0; index < Math.min(length, max) && walk.left >= 0; index++) {
    const at = `${path}[${index}]`;
    walk.left--;
    const item = take(value, index, at, walk);
    if (isAbsent(item)) continue;
    empty = false;
    const kept = read(schema.item!, item, at, walk);
    if (walk.left < 0) {
      reportEnd(at, walk);
      empty = false;
    }
    if (kept === undefined) continue;
    items.push(kept);
    positions.push(index);
  }
  if (items.length >= (requirement(schema, 'min_length') ?? 0)) return items;
  if (empty) walk.report(warning(path, 'required', 'received an empty list; expected at least one entry'));
  return undefined;
}

function readObject(schema: Schema, value: unknown, path: string, report: Report): object | undefined {
  if (!isObject(value)) {
    const wanted = notesOf(schema).expected ?? 'an object';
    report(warning(path, 'type', `received ${showValue(value)}; expected ${wanted}`));
    return undefined;
  }
  const entries = schema.entries!;
  const result: Record<string, unknown> = {};
  let stands = true;
  for (const [key, entry] of Object.entries(entries)) {
    const at = path ? `${path}.${key}` : key;
    const raw = take(value, key, at, report);
    const kept =
      raw === undefined || raw === null ? missing(entry, at, report) : read(entry, raw, at, report);
    if (kept !== undefined) result[key] = kept;
    else if (entry.type !== 'optional') stands = false;
  }
  reportUnknown(value, entries, path, report);
  return stands ? result : undefined;
}

function missing(entry: Schema, path: string, report: Report): unknown {
  if (entry.type === 'optional') return v.getDefault(entry as never);
  report(warning(path, 'required', `received nothing; expected ${expected(entry)}`));
  return undefined;
}

function readVariant(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const key = schema.key!;
  const literal = (option: Schema) => option.entries?.[key]?.literal;
  const type = isObject(value) ? take(value, key, `${path}.${key}`, report) : undefined;
  const option = schema.options!.find((candidate) => literal(candidate) === type);
  if (option) return read(option, value, path, report);
  const got = isObject(value) ? `${key} ${showValue(type)}` : showValue(value);
  const wanted = schema.options!.map(literal).join(', ');
  report(warning(path, 'value', `received ${got}; expected an object with ${key} ${wanted}`));
  return undefined;
}

function readLeaf(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const notes = notesOf(schema);
  let given = safely(
    () => (value instanceof Date ? value.toISOString() : isArray(value) ? [...value] : value),
    value,
  );
  if (typeof given === 'string') {
    const text = readText(schema, given, notes);
    if (
      text !== given &&
      requirement(schema, 'max_length') === text.length &&
      text.length < cleanText(given).length
    ) {
      report(
        warning(path, 'too-long', `received ${given.length} characters; the first ${text.length} were kept`),
      );
    }
    given = text;
  }
  if (v.is(schema, given)) return given;

  const repaired = notes.repair?.(given);
  if (repaired !== undefined && v.is(schema, repaired)) {
    report(warning(path, 'repaired', `received ${showValue(value)}; kept as ${showValue(repaired)}`));
    return repaired;
  }
  const code = given === '' ? 'required' : sameType(schema, given) ? 'value' : 'type';
  report(
    warning(path, code, `received ${showValue(value)}; expected ${expected(schema)}`, notes.suggest?.(given)),
  );
  return undefined;
}

/** The text cleaned, in the field's form, and cut at its limit. */
function readText(schema: Schema, value: string, notes: FieldNotes): string {
  const max = requirement(schema, 'max_length');
  const clean = notes.run ? cleanRun : cleanText;
  // Cut roughly first: to clean a hundred megabytes and keep 500 characters would freeze a page.
  const text = clean(max === undefined ? cut(value, limits.text) : cut(value, max * 4));
  const isForm = notes.canonical || schema.pipe?.some(({ type }) => type === 'regex');
  if (isForm) return notes.canonical?.(text) ?? text; // half an address is no address: not cut, but refused
  return max === undefined || text.length <= max ? text : cut(text, max);
}

function reportUnknown(value: object, entries: object, path: string, report: Report): void {
  const known = Object.keys(entries);
  const unknown = safely(() => Object.keys(value), []).filter(
    (key) => !known.includes(key) && key !== '$schema',
  );
  for (const key of unknown.slice(0, limits.unknownFields)) {
    const at = path ? `${path}.${cut(key, 60)}` : cut(key, 60);
    const near = known.find(
      (name) => name.toLowerCase() === key.toLowerCase() || name === `${key}s` || `${name}s` === key,
    );
    report(warning(at, 'unknown-field', `received a field that is not known here; it was left out`, near));
  }
}

// ——— Small parts ———

function notesOf(schema: Schema): FieldNotes {
  return schema.pipe?.find((part) => part.metadata?.notes)?.metadata?.notes ?? {};
}

function requirement(schema: Schema, type: 'min_length' | 'max_length'): number | undefined {
  return schema.pipe?.find((part) => part.type === type)?.requirement as number | undefined;
}

function expected(schema: Schema): string {
  const options = schema.options as readonly unknown[] | undefined;
  return notesOf(schema).expected ?? (options ? `one of ${options.join(', ')}` : schema.expects);
}

function sameType(schema: Schema, value: unknown): boolean {
  return schema.type === 'picklist' ? typeof value === 'string' : schema.expects === typeof value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** A property, read without letting the caller's getter or proxy throw. */
function take(value: object, key: string | number, path: string, report: Report): unknown {
  try {
    return (value as Record<string | number, unknown>)[key];
  } catch {
    report(warning(path, 'unreadable', 'reading this value threw an exception; it was left out'));
    return undefined;
  }
}

function safely<T>(get: () => T, otherwise: T): T {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
