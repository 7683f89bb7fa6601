import type * as v from 'valibot';
import type { Report } from './issue.js';

/**
 * What a schema says of a field beyond its check, as valibot metadata under `notes`: one place holds a field's
 * type, its limits, the messages for invalid values, and how a near miss is repaired.
 */
export interface FieldNotes {
  /** Completes "expected …". */
  readonly expected?: string;
  /** Advice for one wrong value, where there is likely advice. */
  readonly suggest?: (value: Inert) => string | undefined;
  /** A text in the field's own form, or undefined if it can't be had. Silent: it must lose nothing. */
  readonly canonical?: (value: string) => string | undefined;
  /** Converts a value of another type, which is reported as `repaired`. If it throws, the value is not repaired. */
  readonly repair?: (value: unknown) => unknown;
  /** A rule over a whole list or object, after its parts. */
  readonly transform?: Rule;
  /** White space at the ends of a text counts. */
  readonly run?: boolean;
}

/**
 * A rule over a whole list or object; where it gives undefined, the value is dropped. `needs` names what it reports with, which
 * is put together for those rules only: nothing, the path, or also the index in the input of each kept entry of a list.
 */
type Rule =
  | { readonly needs: 'nothing'; readonly apply: (value: never) => unknown }
  | { readonly needs: 'path'; readonly apply: (value: never, report: Report, path: string) => unknown }
  | {
      readonly needs: 'positions';
      readonly apply: (value: never, report: Report, path: string, positions: readonly number[]) => unknown;
    };

/** A value that can be compared and printed without running code of the caller's. */
export type Inert = string | number | boolean;

export function isInert(value: unknown): value is Inert {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

// The kinds of schema the model is made of, with the parts of them that the walk needs.
export type Schema = v.GenericSchema & {
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

/** What a schema says, looked up once: an article asks its schemas some hundred times. */
interface Plan {
  readonly notes: FieldNotes;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** A text with a form of its own. */
  readonly formed: boolean;
  /** A text with no other rule than its length, which `readText` keeps. */
  readonly simple: boolean;
  readonly entries: readonly { readonly key: string; readonly entry: Schema }[];
  readonly keys: ReadonlySet<string>;
  /** Every field, undefined: an absent one would be read from `Object.prototype`, which any script of a page can extend. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const plans = new WeakMap<Schema, Plan>();

export function planOf(schema: Schema): Plan {
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

export function notesOf(schema: Schema): FieldNotes {
  return planOf(schema).notes;
}

export function expected(schema: Schema): string {
  const options = schema.options as readonly unknown[] | undefined;
  return notesOf(schema).expected ?? (options ? `one of ${options.join(', ')}` : schema.expects);
}
