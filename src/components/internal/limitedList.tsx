import type { ReactElement } from 'react';
import { formatPlural } from '../../i18n/format.js';
import type { ListContent, MoreWords } from '../../i18n/locale.js';
import type { LanguageAttributes } from './languageAttributes.js';

/**
 * A list. Its items over `limit` are in a disclosure, which says what they are by `content`, "4 more goals"; `words` marks
 * the language of these words.
 */
export function limitedList(
  items: readonly ReactElement[],
  { more, language }: MoreWords,
  words: LanguageAttributes,
  content?: ListContent,
  limit?: number,
  className?: string,
) {
  const { shown, rest } = splitAt(items, limit);
  const list = (part: readonly ReactElement[]) => (
    <ul className={className} role="list">
      {part}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <details>
          <summary>
            <span {...words}>{formatPlural(more[content!], rest.length, language)}</span>
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** The first `limit` and the rest. A single one is never hidden: "1 more" takes the space of what it hides. */
export function splitAt<T>(items: readonly T[], limit = 0): { shown: readonly T[]; rest: readonly T[] } {
  const end = limit >= 1 && items.length > limit + 1 ? limit : items.length;
  return { shown: items.slice(0, end), rest: items.slice(end) };
}
