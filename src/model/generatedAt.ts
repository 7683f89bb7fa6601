import { isDate } from './dates.js';
import { type Issue, type Mismatch, showValue, warning } from './issue.js';

/** A `Date` as text, or null if it is invalid; other values as they are. */
export function dateText<Value>(value: Value | Date): Value | string | null {
  return value instanceof Date ? value.toJSON() : value;
}

/** Converts the option `generatedAt` to a date of the model; undefined, with an issue, if it is invalid. */
export function readGeneratedAt(value: unknown): {
  generatedAt: string | undefined;
  issues: readonly Issue[];
} {
  const date = dateText(value);
  if (typeof date === 'string' && isDate(date)) return { generatedAt: date, issues: [] };
  const message: Mismatch = { received: showValue(value), expected: 'a date such as 2026-11-30, or a Date' };
  return { generatedAt: undefined, issues: value == null ? [] : [warning('generatedAt', 'value', message)] };
}
