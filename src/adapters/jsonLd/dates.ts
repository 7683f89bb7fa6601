import { isRecord, safeGet } from '../internal/foreign.js';
import { noteDate } from '../internal/noteDate.js';
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
  return noteDate(literal, path, source.issues);
}

/** Whether two dates are equal, in any format: an update at the time of publication is not an update. */
export function isSameTime(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (one === other) return true;
  return one.includes('T') && other.includes('T') && Date.parse(one) === Date.parse(other);
}
