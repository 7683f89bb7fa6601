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
  /** `error`: the article cannot stand. `warning`: one field was dropped, cut or repaired. */
  readonly severity: 'error' | 'warning';
  /** Plain English: what was received and what was expected. */
  readonly message: string;
  /** What was probably meant, where that is likely. */
  readonly suggestion?: string;
}

/** Shows a received value in a message: short, on one line, and without running any code of the caller's. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return `${JSON.stringify(short)}${value.length > 60 ? ` (${value.length} characters)` : ''}`;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value !== 'object') return String(value);
  return isArray(value) ? 'a list' : 'an object';
}

/** `Array.isArray`, which throws for a revoked proxy, made safe. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
