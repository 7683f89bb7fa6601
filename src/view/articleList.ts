import { enLists } from '../i18n/en/lists.js';
import { fill, formatPlural } from '../i18n/format.js';
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

/** "24 of 61 stories, 37 left"; "61 stories" if all are shown. */
export function storiesLeft(shown: number, total: number, words: ListWords): string {
  const { storiesLeft, storyCount, language } = { ...enLists, ...words };
  if (total <= shown) return formatPlural(storyCount!, shown, language);
  return fill(storiesLeft!, { shown, total, left: total - shown });
}
