import { enLists } from '../i18n/en/lists.js';
import { fill, formatPlural } from '../i18n/format.js';
import type { CardLocale, ListWords } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { columnsOf } from './text/width.js';
import type { ArticleCardVariant } from './variants.js';

/**
 * `grid`: one column, two from 36em and three from 56em; the last row is always full. `stack`: one column. `lead`: a grid
 * whose first card has the variant `lead` and spans the first row.
 */
export type ArticleListLayout = (typeof articleListLayouts)[number];

export const articleListLayouts = ['grid', 'stack', 'lead'] as const;

/** How a list arranges its items: {@link ArticleListLayout}, the variant of all but a lead, and how many placeholders follow. */
interface ListOptions {
  readonly layout: ArticleListLayout;
  readonly variant: ArticleCardVariant;
  /** May be negative, NaN or huge. */
  readonly skeleton: number;
}

export interface ListItem {
  readonly key: string;
  /** Undefined in a placeholder for one that is loading. */
  readonly article: Article | undefined;
  readonly variant: ArticleCardVariant;
  /** What a card without a picture opens with: in rows, its place if another card of its row has a picture. */
  readonly opening: 'place' | 'text';
  /** `data-` attributes: a lead, or how an item of an incomplete last row fills it, with two and with three columns. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

export interface ListView {
  readonly items: readonly ListItem[];
  /** Whether the cards are in rows, with parts that are aligned. */
  readonly hasRows: boolean;
}

const maxPlaceholders = 100;

export function listView(articles: readonly Article[], { layout, variant, skeleton }: ListOptions): ListView {
  const leads = layout === 'lead' ? 1 : 0;
  const hasRows = layout !== 'stack' && variant === 'standard';
  const placeholders = skeleton >= 1 ? Math.min(Math.floor(skeleton), maxPlaceholders) : 0;
  const count = articles.length + placeholders;
  const times = new Map<string, number>();
  const items = Array.from({ length: count }, (_, index): ListItem => {
    const article = articles[index];
    const isLead = index < leads;
    return {
      key: article ? keyOf(article, times) : `${index}`,
      article,
      variant: isLead ? 'lead' : variant,
      opening: hasRows && isAmongPictures(articles, index, leads) ? 'place' : 'text',
      attributes: isLead
        ? { 'data-lead': '' }
        : layout === 'stack'
          ? {}
          : placeInRow(index - leads, count - leads),
    };
  });
  return { items, hasRows };
}

/** A unique key: the id, after the number of times that it occurred. */
function keyOf({ id }: Article, times: Map<string, number>): string {
  const count = (times.get(id) ?? 0) + 1;
  times.set(id, count);
  return `${count} ${id}`;
}

/** The last row is always full: its items span it or share it. */
function placeInRow(index: number, count: number): ListItem['attributes'] {
  const left = count % 3;
  const isInLastRow = left > 0 && index >= count - left;
  return {
    'data-two': index === count - 1 && count % 2 === 1 ? 'row' : undefined,
    'data-three': isInLastRow ? (left === 1 ? 'row' : 'half') : undefined,
  };
}

function isAmongPictures(articles: readonly Article[], index: number, leads: number): boolean {
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
