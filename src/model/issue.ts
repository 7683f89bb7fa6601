import { cut } from './text.js';

/** What kind of thing an {@link Issue} reports. Stable: programs may switch on it. */
export type IssueCode =
  /** A field that must be there is missing or empty. */
  | 'required'
  /** A value has another type than the field. */
  | 'type'
  /** A value has the right type but not one of the allowed values or forms. */
  | 'value'
  /** A field this model does not know; it was left out. */
  | 'unknown-field'
  /** A text or list was longer than its limit; the rest was cut. */
  | 'too-long'
  /** The same thing was given twice; one was kept. */
  | 'duplicate'
  /** A value was kept in another form than it came in. */
  | 'repaired'
  /** Reading the value threw (a getter or proxy of the caller). */
  | 'unreadable'
  /** An adapter could not find what it looked for, or found two things that contradict each other. */
  | 'source';

/** One thing wrong with an input, as data: nothing here is thrown. */
export interface Issue {
  /** Where, as a path from the article: `sdgs[2].goal`, `image.src`; empty for the whole input. */
  readonly path: string;
  readonly code: IssueCode;
  /** `error`: the article is not valid. `warning`: one field was dropped, cut or repaired. */
  readonly severity: 'error' | 'warning';
  /** Plain English: what was received and what was expected. */
  readonly message: string;
  /** What was probably meant, where that is likely. */
  readonly suggestion?: string;
}

export type Report = (issue: Issue) => void;

/** A warning, the usual issue. */
export function warning(path: string, code: IssueCode, message: string, suggestion?: string): Issue {
  return { path, code, severity: 'warning', message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Shows a received value in a message: short, on one line, and without running any code of the caller's. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') {
    const short = value.length > 60 ? `${cut(value, 60)}…` : value;
    return `${quote(short)}${value.length > 60 ? ` (${value.length} characters)` : ''}`;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  // To print a long one takes time that grows with the square of its length.
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? `${value}n` : 'a large bigint';
  if (value === null || typeof value !== 'object') return String(value);
  if (isArray(value)) return 'a list';
  return isBinary(value) ? 'binary data' : isDateObject(value) ? 'a Date' : 'an object';
}

/**
 * A text in quotes, with all that would break a line, steer a terminal or turn the reading direction as an escape. JSON
 * escapes the first 32 controls; the others of `text.ts` are left to do.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `Array.isArray`, which throws for a revoked proxy, made safe. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A buffer or typed array, whose millions of bytes are no fields. */
export function isBinary(value: unknown): boolean {
  return ArrayBuffer.isView(value);
}

/** `instanceof` would ask a proxy; this asks only what the value is. */
function isDateObject(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
