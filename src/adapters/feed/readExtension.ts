import { finerFields, ownFields } from '../../terms/feeds.js';
import { isRecord, safeGet } from '../internal/foreign.js';

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
