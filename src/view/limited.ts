import { formatPlural } from '../i18n/format.js';
import type { ListContent, MoreWords } from '../i18n/locale.js';

/** A list whose remaining items are in a disclosure. */
export interface Limited<T> {
  shown: readonly T[];
  rest: readonly T[];
  /** Label of the disclosure: "4 more goals". Undefined if all items are shown. */
  more: string | undefined;
}

export interface LimitOptions {
  /** Kind of the items, for that label; lists without it are never shortened. */
  content?: ListContent | undefined;
  /** How many to show; default all. */
  limit?: number | undefined;
  locale: MoreWords;
}

/** Splits a list at `limit`. Never hides a single item: "1 more" would take as much space. */
export function limited<T>(
  items: readonly T[],
  { content, limit = 0, locale: { more, language } }: LimitOptions,
): Limited<T> {
  const end = content && limit >= 1 && items.length > limit + 1 ? limit : items.length;
  const rest = items.slice(end);
  return {
    shown: items.slice(0, end),
    rest,
    more: content && rest.length > 0 ? formatPlural(more[content], rest.length, language) : undefined,
  };
}
