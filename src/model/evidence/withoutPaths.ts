import type { Article } from '../article.js';
import { keysOf } from '../property.js';
import type { Quotation } from '../releaseTypes.js';

/** Values without which the entry that they belong to means nothing. */
const essential: readonly string[] = [
  ...['name', 'goal', 'place', 'text', 'value', 'currency', 'src', 'type', 'ai', 'permission'],
];

/** An article's data without the values at some paths, and the evidence of the others at their new places. */
export function withoutPaths(article: Article, paths: ReadonlySet<string>) {
  const removed = new Set([...paths].map((path) => toKey(entryOf(keysOf(path)))));
  return {
    article: prune(article, [], removed) as Article,
    moved: (evidence: readonly Quotation[]): Quotation[] =>
      evidence.flatMap((quotation) => {
        const path = movedPath(keysOf(quotation.path), removed);
        return path === undefined ? [] : [{ ...quotation, path }];
      }),
  };
}

/** The keys of the value to remove: those of the whole entry, if the entry means nothing without it. */
function entryOf(keys: readonly string[]): readonly string[] {
  const last = keys.at(-1)!;
  const isPart = keys.length > 1 && (essential.includes(last) || isAddressOfList(keys));
  return isPart ? entryOf(keys.slice(0, -1)) : keys;
}

function isAddressOfList([field, , key]: readonly string[]): boolean {
  return (field === 'translations' || field === 'attachments') && (key === 'url' || key === 'language');
}

function prune(value: unknown, keys: readonly string[], removed: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || !value) return value;
  const kept = Object.entries(value)
    .filter(([key]) => !removed.has(toKey([...keys, key])))
    .map(([key, part]) => [key, prune(part, [...keys, key], removed)] as const);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

function movedPath(keys: readonly string[], removed: ReadonlySet<string>): string | undefined {
  let path = '';
  for (const [at, key] of keys.entries()) {
    const before = keys.slice(0, at);
    if (removed.has(toKey([...before, key]))) return undefined;
    if (!/^\d+$/.test(key)) path += path ? `.${key}` : key;
    else {
      let index = Number(key);
      for (let one = 0; one < Number(key); one++) if (removed.has(toKey([...before, `${one}`]))) index--;
      path += `[${index}]`;
    }
  }
  return path;
}

function toKey(keys: readonly string[]): string {
  return keys.join('.');
}
