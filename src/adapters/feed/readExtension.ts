import { finerFields, ownFields } from '../../model/newsCardsExtension.js';
import { isRecord, take } from '../internal/foreign.js';

/**
 * What an item's `_news_cards` says, for `parseArticle`: put it over the fields read from the item itself,
 * `{ ...fields, ...readExtension(item) }`. Undefined where there is none, or one of a version that is not known. The
 * values are as they came: nothing is checked here, and reading never throws.
 */
export function readExtension(item: unknown): Record<string, unknown> | undefined {
  const extension = take(item, '_news_cards');
  if (!isRecord(extension) || take(extension, 'version') !== 1) return undefined;
  const fields: Record<string, unknown> = {};
  for (const name of ownFields) fields[name] = take(extension, name);
  for (const name of finerFields) {
    const value = take(extension, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}
