import { isDate } from '../../model/dates.js';
import { type Issue, showValue, warning } from '../../model/issue.js';

/** Converts the option `madeOn` to a date of the model; undefined, with an issue, if it is invalid. */
export function readMadeOn(value: unknown): { madeOn: string | undefined; issues: readonly Issue[] } {
  const date = value instanceof Date && !Number.isNaN(+value) ? value.toISOString() : value;
  if (typeof date === 'string' && isDate(date)) return { madeOn: date, issues: [] };
  const message = `received ${showValue(value)}; expected a date such as 2026-11-30, or a Date`;
  return { madeOn: undefined, issues: value == null ? [] : [warning('madeOn', 'value', message)] };
}
