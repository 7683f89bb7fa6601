import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { cutInput, type Issue, type Mismatch, phrase } from '../../model/issue.js';
import { finerFields, ownFields } from '../../terms/feeds.js';
import { isRecord, safeGet } from '../internal/foreign.js';
import { parseLenientJson } from '../internal/json.js';
import { saysWithdrawn } from '../internal/withdrawal.js';
import { feedIssue } from './issues.js';
import { readJsonFeed } from './jsonItems.js';
import type { Feed } from './source.js';

/**
 * Reads a JSON Feed. Returns undefined and reports an error for other JSON. Reads the complete items of a truncated
 * document. A duplicate key has its last value.
 */
export function readJson(text: string, maxItems: number, report: (issue: Issue) => void): Feed | undefined {
  const value = parse(text, report);
  if (value === undefined) return undefined;
  const items = Array.isArray(value) ? undefined : propertyOf(value, 'items');
  if (!Array.isArray(items)) {
    const what = Array.isArray(value) ? 'a list' : phrase('JSON of another kind{0}', keysOf(value));
    const expected = 'a JSON Feed: an object with version, title and items';
    report(feedIssue('', 'value', { received: what, expected }, 'error'));
    return undefined;
  }
  if (items.length > maxItems) {
    report(
      cutInput({
        received: phrase('{0} entries', items.length),
        outcome: phrase('the first {0} were read', maxItems),
      }),
    );
  }
  const version = propertyOf(value, 'version');
  const isVersion = typeof version === 'string' && version.includes('jsonfeed.org/version/');
  if (!isVersion) {
    report(
      feedIssue('version', 'source', {
        received: 'no JSON Feed version',
        outcome: 'it was read as one because it has items',
      }),
    );
  }
  // One by one, because the parser drops empty items and extensions: the extension must stay with its item.
  const entries = items.slice(0, maxItems).flatMap((item: unknown) => {
    const read = parseFeed({ items: [plain(item)] })?.items?.[0];
    return read ? [{ item: read, extension: readExtension(item), isWithdrawn: isWithdrawn(item) }] : [];
  });
  const lost = Math.min(items.length, maxItems) - entries.length;
  if (lost > 0) {
    report(
      feedIssue('items', 'required', {
        received: phrase('{0} empty entries', lost),
        outcome: 'they were left out',
      }),
    );
  }
  return readJsonFeed(parseFeed({ ...plain(value), items: [] }) ?? {}, entries);
}

/** Whether an item, or an extension of it, says in any vocabulary that it was withdrawn; ours in its own. */
function isWithdrawn(item: unknown): boolean {
  if (!isRecord(item)) return false;
  const status = safeGet(safeGet(item, '_news_cards'), 'status');
  if (saysWithdrawn('status', safeGet(status, 'type') ?? status)) return true;
  return Object.entries(item).some(([key, value]) => {
    if (key === '_news_cards') return false;
    if (saysWithdrawn(key, value)) return true;
    return (
      key.startsWith('_') && isRecord(value) && Object.entries(value).some((each) => saysWithdrawn(...each))
    );
  });
}

function parseFeed(feed: object): JsonFeed.Feed<string> | undefined {
  try {
    // With a version the parser skips its own format detection.
    return parseJsonFeed({ ...feed, version: 'https://jsonfeed.org/version/1.1' });
  } catch {
    return undefined;
  }
}

/** Keys that every object inherits, except those that another script has added. */
const inherited: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter(
    (key) => !Object.prototype.propertyIsEnumerable.call(Object.prototype, key),
  ),
);

/**
 * Removes what the parser would misread: keys that every object inherits, because it inspects `constructor` to recognise plain
 * objects, and objects with a `length`, because it takes them for lists and lists so many entries.
 */
function plain<T>(value: T): T | object {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const isMisread = ([key, field]: [string, unknown]) =>
    inherited.has(key) || (isRecord(field) && Object.hasOwn(field, 'length'));
  return entries.some(isMisread) ? Object.fromEntries(entries.filter((entry) => !isMisread(entry))) : value;
}

function propertyOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function keysOf(value: object): string {
  const keys = Object.keys(value).slice(0, 5);
  return keys.length ? ` (${keys.map((key) => JSON.stringify(key.slice(0, 30))).join(', ')})` : '';
}

function parse(text: string, report: (issue: Issue) => void): object | undefined {
  const whole = text.replace(/^[\s\ufeff\u200b]+/, '');
  const value = parseLenientJson(whole)?.value;
  if (typeof value === 'object' && value !== null) return value;
  const end = endOfLastItem(whole);
  const rest = end === undefined ? undefined : parseLenientJson(`${whole.slice(0, end)}]}`)?.value;
  if (typeof rest === 'object' && rest !== null) {
    const message: Mismatch = {
      received: 'JSON that is broken or truncated',
      outcome: 'the items before that were read',
    };
    report(feedIssue('', 'repaired', message));
    return rest;
  }
  report(
    feedIssue(
      '',
      'value',
      {
        received: 'text that is not valid JSON',
        expected: 'a JSON Feed: an object with version, title and items',
      },
      'error',
    ),
  );
  return undefined;
}

/** The end of the last complete object in a list of the outermost object. */
function endOfLastItem(text: string): number | undefined {
  const sign = /["{}[\]]/g;
  let depth = 0;
  let outer = '';
  let end: number | undefined;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const [character] = match;
    if (character === '"') {
      const close = endOfString(text, match.index + 1);
      if (close === -1) return end;
      sign.lastIndex = close + 1;
    } else if (character === '{' || character === '[') {
      outer = outer.slice(0, depth) + (depth++ < 2 ? character : '');
    } else if (--depth === 2 && outer === '{[' && character === '}') {
      end = match.index + 1;
    } else if (depth <= 0) return end;
  }
  return end;
}

/** The index of the quotation mark that ends a string, or -1. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end !== -1) {
    let slashes = end;
    while (slashes > start && text[slashes - 1] === '\\') slashes--;
    if ((end - slashes) % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/**
 * The fields of an item's `_news_cards` extension, as unvalidated input for `parseArticle`. They override the fields read
 * from the item itself: `{ ...fields, ...readExtension(item) }`. Undefined if there is no extension, or one of an unknown
 * version. Never throws.
 */
export function readExtension(item: unknown): Record<string, unknown> | undefined {
  const extension = safeGet(item, '_news_cards');
  if (!isRecord(extension) || safeGet(extension, 'version') !== 1) return undefined;
  const fields: Record<string, unknown> = {};
  for (const name of ownFields) fields[name] = safeGet(extension, name);
  for (const name of finerFields) {
    const value = safeGet(extension, name);
    if (value !== undefined) fields[name] = value;
  }
  // `toJsonFeed` gives an item the date of a correction or withdrawal, if that is its last change.
  const isStatusDate = isSameTime(
    safeGet(safeGet(extension, 'status'), 'date'),
    safeGet(item, 'date_modified'),
  );
  if (isStatusDate && !('updated' in fields)) fields.updated = undefined;
  return fields;
}

function isSameTime(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && Date.parse(one) === Date.parse(other);
}
