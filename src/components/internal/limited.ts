import { formatPlural } from '../../i18n/format.js';
import type { ListContent, MoreWords } from '../../i18n/locale.js';

/** A list of which the rest is in a disclosure. */
export interface Limited<T> {
  shown: readonly T[];
  rest: readonly T[];
  /** Opens the rest: "4 more goals". Undefined where all are shown. */
  more: string | undefined;
}

export interface LimitOptions {
  /** What the list holds; lists without it are never shortened. */
  content?: ListContent | undefined;
  /** How many to show; default all. */
  limit?: number | undefined;
  locale: MoreWords;
}

/** Shows `limit` items. A single one more is shown as well: "1 more" takes the space of what it hides. */
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
