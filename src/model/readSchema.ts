import * as v from 'valibot';
import { type Issue, isArray, isBinary, quote, showValue } from './issue.js';
import { limits } from './limits.js';
import { propertyOf } from './property.js';
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
  /** Where the walk is: names and places. Put together to a path only for an issue. */
  readonly keys: (string | number)[];
  /** How much may still be read, see `limits.total`; below zero, lists take no more entries. */
  left: number;
  /** Whether that was reported. */
  ended: boolean;
}

/**
 * Reads an unknown value by a schema and salvages what is good: the value in the schema's form, or undefined
 * when it can't stand. The walk follows the schema, not the input, so a cyclic or deep input costs nothing;
 * a list that holds the same large object a million times ends at `limits.total`. Each property is read guarded,
 * and never written to by a name from outside.
 */
export function readSchema(schema: v.GenericSchema, value: unknown, report: Report): unknown {
  const walk: Walk = {
    keys: [],
    left: limits.total,
    ended: false,
    report(issue) {
      walk.left -= issueCost;
      report(issue);
    },
  };
  return read(schema as Schema, value, walk);
}

// An issue takes about as much room as a hundred characters.
const issueCost = 100;

function read(schema: Schema, value: unknown, walk: Walk): unknown {
  switch (schema.type) {
    case 'optional': {
      const given = isAbsent(value) ? undefined : read(schema.wrapped!, value, walk);
      return given ?? v.getDefault(schema as never);
    }
    case 'array': {
      // Of the rules for lists, the one for texts asks for no positions.
      const positions = (notesOf(schema).settle?.length ?? 0) > 3 ? [] : undefined;
      return settle(schema, readList(schema, value, walk, positions), walk, positions);
    }
    case 'strict_object':
      return settle(schema, readObject(schema, value, walk), walk);
    case 'variant':
      return readVariant(schema, value, walk);
    default:
      return readLeaf(schema, value, walk);
  }
}

/** Reads a part, with its name or place at the end of the path. */
function readPart(schema: Schema, value: unknown, key: string | number, walk: Walk): unknown {
  walk.keys.push(key);
  const kept = read(schema, value, walk);
  walk.keys.pop();
  return kept;
}

/** `sdgs[2].goal`: where the walk is, or a part of that. */
function pathOf({ keys }: Walk, part?: string | number): string {
  let path = '';
  for (const key of part === undefined ? keys : [...keys, part]) {
    path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
  }
  return path;
}

function settle(schema: Schema, value: unknown, walk: Walk, positions: readonly number[] = []): unknown {
  const rule = notesOf(schema).settle;
  if (value === undefined || !rule) return value;
  // Of the rules, the one for each text asks for no path.
  return rule(value as never, walk.report, rule.length > 1 ? pathOf(walk) : '', positions);
}

/** Fills `positions`, if given, with where in the input each kept entry stood. */
function readList(
  schema: Schema,
  value: unknown,
  walk: Walk,
  positions: number[] | undefined,
): unknown[] | undefined {
  if (!isArray(value)) {
    walk.report(warning(pathOf(walk), 'type', `received ${showValue(value)}; expected a list`));
    return undefined;
  }
  const length = lengthOf(value, walk);
  const { max = length, min = 0 } = planOf(schema);
  if (length > max) {
    walk.report(warning(pathOf(walk), 'too-long', `received ${length} entries; the first ${max} were kept`));
  }
  const items: unknown[] = [];
  let empty = true;
  for (let index = 0; index < Math.min(length, max); index++) {
    if (walk.left-- < 0) {
      reportEnd(pathOf(walk, index), walk);
      break;
    }
    const item = take(value, index, walk);
    // A hole, or an entry that could not be read, which was reported. `null` is reported below.
    if (item === undefined) continue;
    empty = false;
    const kept = readPart(schema.item!, item, index, walk);
    if (kept === undefined) continue;
    items.push(kept);
    positions?.push(index);
  }
  if (items.length >= min) return items;
  if (empty && !walk.ended) {
    walk.report(warning(pathOf(walk), 'required', 'received an empty list; expected at least one entry'));
  }
  return undefined;
}

function lengthOf(list: readonly unknown[], walk: Walk): number {
  const length = safely(() => Number(list.length), Number.NaN);
  if (Number.isNaN(length)) walk.report(unreadable(pathOf(walk)));
  return length || 0;
}

function readObject(schema: Schema, value: unknown, walk: Walk): object | undefined {
  if (!isObject(value)) {
    const wanted = notesOf(schema).expected ?? 'an object';
    const path = pathOf(walk);
    walk.report(
      warning(path, 'type', `received ${showValue(value)}; expected ${wanted}`, asFirst(schema, value, path)),
    );
    return undefined;
  }
  const { entries, keys, blank } = planOf(schema);
  const result = { ...blank };
  let stands = true;
  // By number: to ask for an iterator and take pairs apart costs as much as all the rest.
  for (let index = 0; index < entries.length; index++) {
    const { key, entry } = entries[index]!;
    const raw = take(value, key, walk);
    const kept = isAbsent(raw) ? missing(entry, key, walk) : readPart(entry, raw, key, walk);
    result[key] = kept;
    if (kept === undefined && entry.type !== 'optional') stands = false;
  }
  reportUnknown(value, keys, walk);
  return stands ? result : undefined;
}

/** A bare value is likely meant as what its object is called by, its first field: "IOM" for `{ "name": "IOM" }`. */
function asFirst(schema: Schema, value: unknown, path: string): string | undefined {
  const [name, first] = Object.entries(schema.entries!)[0]!;
  return path && isInert(value) && v.is(first, value) ? `{ "${name}": ${showValue(value)} }` : undefined;
}

function missing(entry: Schema, key: string, walk: Walk): unknown {
  if (entry.type === 'optional') return v.getDefault(entry as never);
  walk.report(warning(pathOf(walk, key), 'required', `received nothing; expected ${expected(entry)}`));
  return undefined;
}

function readVariant(schema: Schema, value: unknown, walk: Walk): unknown {
  const key = schema.key!;
  const literal = (option: Schema) => option.entries?.[key]?.literal;
  const type = isObject(value) ? take(value, key, walk) : undefined;
  const option = schema.options!.find((candidate) => literal(candidate) === type);
  if (option) return read(option, value, walk);
  const [code, got] = isObject(value)
    ? (['value', `${key} ${showValue(type)}`] as const)
    : (['type', showValue(value)] as const);
  const wanted = schema.options!.map(literal).join(', ');
  walk.report(warning(pathOf(walk), code, `received ${got}; expected an object with ${key} ${wanted}`));
  return undefined;
}

function readLeaf(schema: Schema, value: unknown, walk: Walk): unknown {
  const { simple, min = 0 } = planOf(schema);
  const given = typeof value === 'string' ? readText(schema, value, walk) : readValue(schema, value);
  if (simple && typeof given === 'string' && given.length >= min) return given;
  // Valibot asks an object for its constructor's name, and would so run code of the caller's: it sees none.
  if (given !== undefined && v.is(schema, given)) return given;

  return repairLeaf(schema, value, given, walk);
}

/** A value that was refused, mended where that is likely to be right; else the reason is told. */
function repairLeaf(schema: Schema, value: unknown, given: Inert | Inert[] | undefined, walk: Walk): unknown {
  const { notes } = planOf(schema);
  const report = (code: Issue['code'], message: string, suggestion?: string) =>
    walk.report(warning(pathOf(walk), code, `received ${showValue(value)}; ${message}`, suggestion));
  const repaired = safely(() => notes.repair?.(given ?? value), undefined);
  if (repaired !== undefined && v.is(schema, repaired)) {
    report('repaired', `kept as ${showValue(repaired)}`);
    return repaired;
  }
  const code = given === '' ? 'required' : sameType(schema, given) ? 'value' : 'type';
  report(code, `expected ${expected(schema)}`, isInert(given) ? notes.suggest?.(given) : undefined);
  return undefined;
}

/** What a schema of no text may look at: a number, a boolean, or a copy of a pair of them; else undefined. */
function readValue(schema: Schema, value: unknown): Inert | Inert[] | undefined {
  const plain = (part: unknown) => (part === 0 ? 0 : part); // -0, which JSON does not keep, is 0
  const size = schema.items?.length;
  if (size === undefined || !isArray(value)) return isInert(value) ? (plain(value) as Inert) : undefined;
  return safely(() => {
    const parts =
      value.length === size ? Array.from({ length: size }, (_, index) => plain(value[index])) : [];
    return parts.every(isInert) ? parts : [];
  }, undefined);
}

/** A text cleaned, in the field's form, and cut at its limit; a cut is reported. */
function readText(schema: Schema, value: string, walk: Walk): string {
  const { notes, formed, max = limits.text } = planOf(schema);
  const { canonical, run } = notes;
  // Cut roughly first: to clean a hundred megabytes and keep 500 characters would freeze a page. Unicode's
  // composition makes at most one code unit of four.
  const whole = run ? value : value.trim();
  const rough = cut(whole, max * 4);
  walk.left -= rough.length;
  const text = (run ? cleanRun : cleanText)(rough);
  if (formed) {
    // Half an address is no address: what has a form is not cut, but refused as it is.
    return rough === whole ? (canonical?.(text) ?? text) : whole;
  }
  if (rough === whole && text.length <= max) return text;
  const kept = run ? cut(text, max) : cut(text, max).trimEnd();
  walk.report(
    warning(
      pathOf(walk),
      'too-long',
      `received ${value.length} characters; the first ${kept.length} were kept`,
    ),
  );
  return kept;
}

function reportUnknown(value: object, known: ReadonlySet<string>, walk: Walk): void {
  const keys = safely(() => Object.keys(value), []);
  walk.left -= keys.length;
  let reported = 0;
  for (const key of keys) {
    if (known.has(key) || key === '$schema' || reported === limits.unknownFields) continue;
    reported++;
    const near = [...known].find(
      (name) => name.toLowerCase() === key.toLowerCase() || name === `${key}s` || `${name}s` === key,
    );
    const message = 'received a field that is not known here; it was left out';
    walk.report(warning(unknownPath(pathOf(walk), key), 'unknown-field', message, near));
  }
}

/** `section.x`, and for a key that is no name `section["x y"]`: a path is told apart from any other. */
function unknownPath(path: string, key: string): string {
  if (!/^[\w$]{1,60}$/.test(key)) return `${path}[${quote(cut(key, 60))}]`;
  return path ? `${path}.${key}` : key;
}

function reportEnd(path: string, walk: Walk): void {
  if (walk.ended) return;
  walk.ended = true;
  const message = `received more than ${limits.total} characters and entries in all; the rest was left out`;
  walk.report(warning(path, 'too-long', message));
}

// ——— Small parts ———

/** What a schema says, looked up once: an article asks its schemas some hundred times. */
interface Plan {
  readonly notes: FieldNotes;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** A text with a form of its own. */
  readonly formed: boolean;
  /** A text with no other rule than its length, which {@link readText} keeps. */
  readonly simple: boolean;
  readonly entries: readonly { readonly key: string; readonly entry: Schema }[];
  readonly keys: ReadonlySet<string>;
  /** Every field, undefined: an absent one would be read from `Object.prototype`, which any script of a page can extend. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const plans = new WeakMap<Schema, Plan>();

function planOf(schema: Schema): Plan {
  let plan = plans.get(schema);
  if (!plan) {
    const { pipe = [], entries = {} } = schema;
    const requirement = (type: string) =>
      pipe.find((part) => part.type === type)?.requirement as number | undefined;
    const notes = pipe.find((part) => part.metadata?.notes)?.metadata?.notes ?? {};
    plan = {
      notes,
      min: requirement('min_length'),
      max: requirement('max_length'),
      formed: notes.canonical !== undefined || pipe.some(({ type }) => type === 'regex'),
      simple:
        schema.type === 'string' &&
        pipe.every(({ type }) => ['string', 'min_length', 'max_length', 'metadata'].includes(type)),
      entries: Object.entries(entries).map(([key, entry]) => ({ key, entry })),
      keys: new Set(Object.keys(entries)),
      blank: Object.fromEntries(Object.keys(entries).map((key) => [key, undefined])),
    };
    plans.set(schema, plan);
  }
  return plan;
}

function notesOf(schema: Schema): FieldNotes {
  return planOf(schema).notes;
}

function expected(schema: Schema): string {
  const options = schema.options as readonly unknown[] | undefined;
  return notesOf(schema).expected ?? (options ? `one of ${options.join(', ')}` : schema.expects);
}

/** Whether a value that was refused has the type of its field, as far as `readValue` can tell. */
function sameType(schema: Schema, given: unknown): boolean {
  if (schema.type === 'picklist') return typeof given === 'string';
  if (schema.type === 'literal') return typeof given === typeof schema.literal;
  return schema.items ? isArray(given) : schema.expects === typeof given;
}

/** `null` stands for nothing, as in the JSON of many programs. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isInert(value: unknown): value is Inert {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value) && !isBinary(value);
}

/** A property, read without letting the caller's getter or proxy throw. */
function take(value: object, key: string | number, walk: Walk): unknown {
  try {
    return propertyOf(value, key);
  } catch {
    walk.report(unreadable(pathOf(walk, key)));
    return undefined;
  }
}

function unreadable(path: string): Issue {
  return warning(path, 'unreadable', 'reading this value threw an exception; it was left out');
}

function safely<T>(get: () => T, otherwise: T): T {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
