import { type Issue, type Mismatch, phrase, type Report, warning } from './issue.js';
import { limits } from './limits.js';
import { propertyOf } from './property.js';

/** State of one reading. */
export interface Walk {
  readonly report: Report;
  /** Keys and indexes that lead to the current value; joined to a path only for an issue. */
  readonly keys: (string | number)[];
  /** Remaining budget, see `limits.total`; below zero, lists take no more entries. */
  budget: number;
  /** Whether an exhausted budget was reported. */
  ended: boolean;
}

/** The path of the current value, or of a part of it: `sdgs[2].goal`. */
export function pathOf({ keys }: Walk, part?: string | number): string {
  let path = '';
  for (const key of part === undefined ? keys : [...keys, part]) {
    path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
  }
  return path;
}

export function lengthOf(list: readonly unknown[], walk: Walk): number {
  const length = safely(() => Number(list.length), Number.NaN);
  if (Number.isNaN(length)) walk.report(unreadable(pathOf(walk)));
  return length || 0;
}

export function reportEnd(path: string, walk: Walk): void {
  if (walk.ended) return;
  walk.ended = true;
  const message: Mismatch = {
    received: phrase('more than {0} characters and entries in all', limits.total),
    outcome: 'the rest was left out',
  };
  walk.report(warning(path, 'too-long', message));
}

/** Reads a property; if the caller's getter or proxy throws, reports it and returns undefined. */
export function readProperty(value: object, key: string | number, walk: Walk): unknown {
  try {
    return propertyOf(value, key);
  } catch {
    walk.report(unreadable(pathOf(walk, key)));
    return undefined;
  }
}

function unreadable(path: string): Issue {
  return warning(path, 'unreadable', 'reading this value threw an exception; it was left out');
}

export function safely<T>(get: () => T, otherwise: T): T {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
