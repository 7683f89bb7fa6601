import type { Article } from './article.js';
import { propertyOf } from './property.js';

/** Whether a withdrawn article still shows a field: its identity and source, but not its text or the facts it stated. */
const shownWhenWithdrawn = {
  id: true,
  url: true,
  status: true,
  language: true,
  section: true,
  scope: true,
  headline: true,
  summary: false,
  body: false,
  published: true,
  updated: true,
  dateline: true,
  publisher: true,
  authors: true,
  image: false,
  locations: false,
  participants: false,
  partners: false,
  funders: false,
  project: false,
  sdgs: false,
  topics: false,
} satisfies Record<keyof Article, boolean>;

/**
 * The part of an article that may be shown: all of it or, if withdrawn, only the allowed fields; others are empty lists or
 * `undefined`. Every output uses it.
 */
export function visibleArticle(article: Article): Article {
  if (article.status?.type !== 'withdrawn') return article;
  const fields = Object.entries(shownWhenWithdrawn).map(([name, isShown]) => {
    const value = propertyOf(article, name);
    return [name, isShown ? value : Array.isArray(value) ? [] : undefined];
  });
  return Object.fromEntries(fields);
}
