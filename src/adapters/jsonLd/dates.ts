import { showValue, warning } from '../../model/issue.js';
import { isRecord, safeGet } from '../internal/foreign.js';
import { readDate } from '../internal/readDate.js';
import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';

/**
 * The date of a property, in the model's format. A time without an offset is ambiguous: only its day is kept, with an
 * issue. An invalid date is passed on, so that `parseArticle` reports it.
 */
export function dateOf(node: Node, source: Source, path: string, ...names: readonly string[]): unknown {
  const [value] = valuesOf(node, ...names);
  const literal = isRecord(value) ? (safeGet(value, '@value') ?? safeGet(value, 'value')) : value;
  if (typeof literal !== 'string') return literal ?? value;
  if (source.exact) return literal;
  // Some programs write an empty text for a missing date.
  if (!literal.trim()) return undefined;
  const { value: date, note } = readDate(literal);
  if (!date) return literal;
  if (note || (!date.includes('T') && /\d:\d/.test(literal))) {
    const why = note ?? 'a time needs its offset';
    const message = {
      received: showValue(literal),
      expected: 'a time with its offset',
      outcome: `${why}; kept as ${showValue(date)}`,
    };
    source.issues.push(warning(path, 'repaired', message));
  }
  return date;
}

/** Whether two dates are equal, in any format: an update at the time of publication is not an update. */
export function isSameTime(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (one === other) return true;
  return one.includes('T') && other.includes('T') && Date.parse(one) === Date.parse(other);
}
