import type * as v from 'valibot';
import { type Issue, type Phrase, phrase, type Report } from './issue.js';

/**
 * Properties of a field beyond its validation, as valibot metadata under `notes`. They keep a field's type, limits,
 * messages and repairs in one place.
 */
export interface FieldNotes {
  /** Completes "expected …". */
  readonly expected?: Phrase;
  /** Suggests a fix for an invalid value, if one is likely. */
  readonly suggest?: (value: Inert) => string | undefined;
  /** Returns the canonical form of a text, if any. Applied without an issue, so it must not lose information. */
  readonly canonical?: (value: string) => string | undefined;
  /** Converts a value of another type; reported as `repaired`. If it throws, the value is not repaired. */
  readonly repair?: (value: unknown) => unknown;
  /** A rule for a whole list or object, applied after its parts. */
  readonly transform?: Rule;
  /** Whether it is an address that may be a path on the site that the data comes from. */
  readonly path?: boolean;
  /** What replaces a value that is not understood; without it such a value is left out, with a warning. */
  readonly fallback?: (value: unknown) => Fallback;
  /** Keeps white space at both ends of a text. */
  readonly run?: boolean;
}

/** The replacement of a value, and what its issue says of it. */
export interface Fallback {
  readonly value: unknown;
  readonly severity: Issue['severity'];
  /** What was done, for the issue. */
  readonly outcome: Phrase;
}

/**
 * A rule for a whole list or object; if it returns undefined, the value is dropped. `needs` says which arguments it takes for
 * its issues, so that they are built only when needed: none, the path, or also the input index of each kept entry.
 */
type Rule =
  | { readonly needs: 'nothing'; readonly apply: (value: never) => unknown }
  | { readonly needs: 'path'; readonly apply: (value: never, report: Report, path: string) => unknown }
  | {
      readonly needs: 'positions';
      readonly apply: (value: never, report: Report, path: string, positions: readonly number[]) => unknown;
    };

/** A value that can be compared and printed without running the caller's code. */
export type Inert = string | number | boolean;

export function isInert(value: unknown): value is Inert {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

// The valibot schemas used by the model, with the properties that the walk needs.
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

/** Properties of a schema, cached: one article looks them up about a hundred times. */
interface Plan {
  readonly notes: FieldNotes;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Whether it is a text with a canonical form or a pattern. */
  readonly formed: boolean;
  /** Whether it is a text without checks other than its length, which `normalizeText` ensures. */
  readonly simple: boolean;
  readonly entries: readonly { readonly key: string; readonly entry: Schema }[];
  readonly keys: ReadonlySet<string>;
  /** Every field, set to undefined; otherwise absent fields would be read from `Object.prototype`, which any script can extend. */
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
    const formed = notes.canonical !== undefined || pipe.some(({ type }) => type === 'regex');
    plan = {
      notes,
      min: requirement('min_length'),
      max: requirement('max_length'),
      formed,
      simple:
        !formed &&
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

/** What a field expects, for its issues. */
export function expected(schema: Schema): Phrase {
  const options = schema.options as readonly unknown[] | undefined;
  return (
    notesOf(schema).expected ??
    (options ? phrase('one of {0}', options.join(', ')) : (schema.expects as Phrase))
  );
}
