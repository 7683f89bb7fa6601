import type { IssueTemplate } from './issueTemplates.js';
import { cut } from './text.js';

/** The kind of an {@link Issue}. Stable, so that programs can rely on it. */
export type IssueCode =
  /** A required field is missing or empty. */
  | 'required'
  /** A value has the wrong type. */
  | 'type'
  /** A value has the right type but is not one of the allowed values or forms. */
  | 'value'
  /** A field that the model does not have; it was omitted. */
  | 'unknown-field'
  /** A text or list was longer than its limit and was cut; with an empty path, the whole input. */
  | 'too-long'
  /** The same value was given twice; one was kept. */
  | 'duplicate'
  /** A value was converted to a valid form. */
  | 'repaired'
  /** Reading the value threw (a getter or proxy of the caller). */
  | 'unreadable'
  /** An adapter did not find what it looked for, or found contradictory values. */
  | 'source'
  /** No given text contains the quote, or the value does not follow from it. */
  | 'evidence';

/** A problem with an input, returned as data and never thrown. */
export interface Issue {
  /** Path from the article: `sdgs[2].goal`, `image.src`; empty for the whole input. */
  readonly path: string;
  readonly code: IssueCode;
  /**
   * `error`: the article is not valid, or was withdrawn or embargoed because its `status` or
   * `embargoUntil` is not known. `warning`: one field was dropped, cut or
   * repaired.
   */
  readonly severity: 'error' | 'warning';
  /** Plain English: what was received, what was expected, and what was done about it. */
  readonly message: string;
  /** The message in parts, for `issueText`, which writes it in another language. */
  readonly phrases: readonly Phrase[];
  /** What was received, as the message shows it: `18`, `"Landscape"`, `a list`. */
  readonly received?: string;
  /** What was expected instead: `a whole number from 1 to 17`. */
  readonly expected?: string;
  /** The value that was probably meant, if one is likely. */
  readonly suggestion?: string;
}

export type Report = (issue: Issue) => void;

/**
 * A text of a message: a template, or one with placeholders, `{0}`, and their values. `issueText` writes it in another language; a value is
 * translated too if it is a template.
 */
export type Phrase = IssueTemplate | FilledTemplate;

export interface FilledTemplate {
  readonly template: IssueTemplate;
  readonly values: readonly (string | number | Phrase)[];
}

/** Fills a template: `phrase('goal {0} twice', goal)`. */
export function phrase(template: IssueTemplate, ...values: FilledTemplate['values']): Phrase {
  return { template, values };
}

/** What an issue says, in parts. */
export interface Mismatch {
  readonly received: Phrase | ShownValue;
  readonly expected?: Phrase;
  /** What was done about it: "it was left out". */
  readonly outcome?: Phrase;
}

/** A mismatch, or a text where nothing wrong was received. */
export type IssueText = Phrase | Mismatch;

/** "received 18", "expected a whole number from 1 to 17", "it was left out" */
function phrasesOf(text: IssueText): readonly Phrase[] {
  if (!isMismatch(text)) return [text];
  const { received, expected, outcome } = text;
  const parts = [phrase('received {0}', received), expected && phrase('expected {0}', expected), outcome];
  return parts.filter((part) => part !== undefined);
}

function isMismatch(text: IssueText): text is Mismatch {
  return typeof text === 'object' && 'received' in text;
}

/** "received 18; expected a whole number from 1 to 17; it was left out" */
export function describe(text: IssueText): string {
  return writePhrases(phrasesOf(text));
}

/** Writes the phrases of a message, with the templates that `translate` returns. */
export function writePhrases(phrases: readonly Phrase[], translate?: Translate, separator = '; '): string {
  return phrases.map((each) => writePhrase(each, translate)).join(separator);
}

type Translate = (template: string) => string;

function writePhrase(given: string | number | FilledTemplate, translate: Translate = (text) => text): string {
  if (typeof given !== 'object') return translate(`${given}`);
  return translate(given.template).replace(/\{(\d)\}/g, (_, index) =>
    writePhrase(given.values[index]!, translate),
  );
}

/** Creates a warning. */
export function warning(path: string, code: IssueCode, text: IssueText, suggestion?: string): Issue {
  const phrases = phrasesOf(text);
  return {
    path,
    code,
    severity: 'warning',
    message: writePhrases(phrases),
    phrases,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Creates an error. */
export function failure(path: string, code: IssueCode, text: IssueText, suggestion?: string): Issue {
  return { ...warning(path, code, text, suggestion), severity: 'error' };
}

/** Warns that an input is longer than its limit, so that articles, or parts of a text, are missing. */
export function cutInput(text: IssueText): Issue {
  return warning('', 'too-long', text);
}

/** Whether an issue says so. */
export function isCutInput({ path, code }: Issue): boolean {
  return path === '' && code === 'too-long';
}

/** A received value, as `showValue` formats it. */
export type ShownValue = string & { readonly isShown: true };

/** Formats a received value for a message: short, on one line, and without running the caller's code. */
export function showValue(value: unknown): ShownValue {
  return shown(value) as ShownValue;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value.length > 60 ? `${cut(value, 60)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  // The time to print a bigint grows with the square of its length.
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? `${value}n` : 'a large bigint';
  if (value === null || typeof value !== 'object') return String(value);
  if (isArray(value)) return 'a list';
  return isBinary(value) ? 'binary data' : isDateObject(value) ? 'a Date' : 'an object';
}

/**
 * Quotes a text, escaping all characters that could break the line, control a terminal or change the reading direction.
 * `JSON.stringify` escapes the first 32 control characters; this adds the others of `text.ts`.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `Array.isArray` that returns false, instead of throwing, for a revoked proxy. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether a value is a buffer or typed array, whose bytes must not be listed as fields. */
export function isBinary(value: unknown): boolean {
  return ArrayBuffer.isView(value);
}

/** Unlike `instanceof`, does not run a proxy's code. */
function isDateObject(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
