import { isArray, isBinary } from '../../model/issue.js';
import { propertyOf } from '../../model/property.js';

/** An object of unknown origin: what it holds may throw when it is looked at. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value) && !isBinary(value);
}

/** A property, or undefined where there is none or where reading it throws. */
export function take(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return propertyOf(value, key);
  } catch {
    return undefined;
  }
}

/** The names of an object's own properties; none where asking for them throws. */
export function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** The length of a list; 0 where it has none that can be counted to. */
export function lengthOf(list: readonly unknown[]): number {
  const length = take(list, 'length');
  return typeof length === 'number' && length > 0 && length < 2 ** 32 ? Math.floor(length) : 0;
}

/** The first `max` entries of a list, or the value alone; nothing for null and undefined. */
export function listOf(value: unknown, max: number): unknown[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) return [value];
  return Array.from({ length: Math.min(lengthOf(value), max) }, (_, index) => take(value, index));
}
