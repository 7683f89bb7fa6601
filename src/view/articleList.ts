import { enLists } from '../i18n/en/lists.js';
import { fill, formatPlural } from '../i18n/format.js';
import type { CardLocale, ListWords } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { columnsOf } from './text/width.js';

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

/** How an item of an incomplete last row fills it, with two and with three columns. */
export interface RowPlace {
  two: 'row' | undefined;
  three: 'row' | 'half' | undefined;
}

/** The place of an item among those in rows. The last row is always full: its items span it or share it. */
export function rowPlace(index: number, count: number): RowPlace {
  const left = count % 3;
  return {
    two: index === count - 1 && count % 2 === 1 ? 'row' : undefined,
    three: left > 0 && index >= count - left ? (left === 1 ? 'row' : 'half') : undefined,
  };
}

/** Whether an article of the same row of three has a picture, so that a card without one opens with its place. */
export function isAmongPictures(articles: readonly Article[], index: number, leads: number): boolean {
  const start = index - ((index - leads) % 3);
  return index >= leads && articles.slice(start, start + 3).some(({ image }) => image !== undefined);
}

// What fits into one line of the narrowest column, of 18em: characters of a nameplate and of the smaller line below it.
const maxName = 30;
const maxOrigin = 39;
// "12 September 2026", with the dot before it.
const dateColumns = 20;

/**
 * How many lines more than two the longest nameplate needs together with the line below it, as each may wrap. Every row of cards
 * reserves that many, so that its headlines are aligned.
 */
export function extraSourceLines(
  articles: readonly Article[],
  { scopes }: Pick<CardLocale, 'scopes'>,
): number {
  let most = 0;
  for (const { publisher, section = '', scope } of articles) {
    const name = publisher?.acronym ?? publisher?.name ?? '';
    const origin = columnsOf(section) + columnsOf(scope ? scopes[scope] : '') + dateColumns;
    most = Math.max(most, +(columnsOf(name) > maxName) + +(origin > maxOrigin));
  }
  return most;
}

/** Whether placeholders have a picture: they do if the last article has one, not counting withdrawn and corrected articles. */
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
