import { enLists } from '../i18n/en/lists.js';
import { fill } from '../i18n/format.js';
import type { ListWords } from '../i18n/locale.js';
import type { Article } from '../model/article.js';

/** A unique key for each article: its id, with a suffix for repeated ids. */
export function keysOf(articles: readonly Article[]): string[] {
  const times = new Map<string, number>();
  return articles.map(({ id }) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return `${count} ${id}`;
  });
}

const maxPlaceholders = 100;

/** Clamps `skeleton`, which may be negative, NaN or huge. */
export function placeholderCount(skeleton: number): number {
  return skeleton >= 1 ? Math.min(Math.floor(skeleton), maxPlaceholders) : 0;
}

/** Whether placeholders have a picture: as the last article has, ignoring withdrawn and corrected ones. */
export function placeholderHasPicture(articles: readonly Article[]): boolean {
  const last = articles.findLast(({ status }) => !status);
  return !last || last.image !== undefined;
}

/** "24 of 61 stories, 37 left". */
export function storiesLeft(shown: number, total: number, words: ListWords): string {
  const left = Math.max(total - shown, 0);
  return fill(words.storiesLeft ?? enLists.storiesLeft!, { shown, total: shown + left, left });
}
