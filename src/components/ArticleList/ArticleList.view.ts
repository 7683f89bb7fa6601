import type { Article } from '../../model/article.js';

/** A key for each article: its id, made unique where two have the same. */
export function keysOf(articles: readonly Article[]): string[] {
  const times = new Map<string, number>();
  return articles.map(({ id }) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return `${count} ${id}`;
  });
}

/** How an item of the last row takes the room that is left in it, in two columns and in three. */
export function lastRow(index: number, count: number): { 'data-two'?: 'row'; 'data-three'?: 'row' | 'half' } {
  const left = count % 3;
  return {
    ...(index === count - 1 && count % 2 === 1 && { 'data-two': 'row' }),
    ...(left > 0 && index >= count - left && { 'data-three': left === 1 ? 'row' : 'half' }),
  };
}

const maxPlaceholders = 100;

/** How many placeholders to show: `skeleton` may be negative, not a number, or more than anybody can see. */
export function placeholderCount(skeleton: number): number {
  return skeleton >= 1 ? Math.min(Math.floor(skeleton), maxPlaceholders) : 0;
}

/** Whether placeholders have a picture, as the last article has; withdrawn or corrected ones do not count. */
export function placeholderHasPicture(articles: readonly Article[]): boolean {
  const last = articles.findLast(({ status }) => !status);
  return !last || last.image !== undefined;
}
