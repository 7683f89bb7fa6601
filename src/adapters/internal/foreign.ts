import { isArray, isBinary } from '../../model/issue.js';
import { propertyOf } from '../../model/property.js';

/** Whether a value is an object, not a list or binary data. Its origin is unknown, so reading its properties may throw. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value) && !isBinary(value);
}

/** A property; undefined if it is absent or reading it throws. */
export function safeGet(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return propertyOf(value, key);
  } catch {
    return undefined;
  }
}

/** The names of an object's own properties; none if listing them throws. */
export function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** The length of a list; 0 if it is not a valid array length. */
export function lengthOf(list: readonly unknown[]): number {
  const length = safeGet(list, 'length');
  return typeof length === 'number' && length > 0 && length < 2 ** 32 ? Math.floor(length) : 0;
}

/** The first `max` entries of a list, or the value itself as the only entry; empty for null and undefined. */
export function listOf(value: unknown, max: number): unknown[] {
  if (value === undefined || value === null) return [];
  if (!isArray(value)) return [value];
  return Array.from({ length: Math.min(lengthOf(value), max) }, (_, index) => safeGet(value, index));
}
