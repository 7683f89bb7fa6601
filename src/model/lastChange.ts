import type { Article } from './article.js';
import { isDate } from './dates.js';

type Dated = Pick<Article, 'published' | 'updated' | 'status'>;

/** When an article last changed: the latest of its publication, its correction or withdrawal, and its update. */
export function lastChangeOf({ published, status, updated }: Dated): string | undefined {
  return [published, status?.date, updated]
    .filter((date) => date !== undefined && isDate(date))
    .reduce((latest, date) => (latest && Date.parse(latest) >= Date.parse(date!) ? latest : date), undefined);
}

/** The last change, unless that is the publication. */
export function modifiedOf(article: Dated): string | undefined {
  const changed = lastChangeOf(article);
  return changed === article.published ? undefined : changed;
}
