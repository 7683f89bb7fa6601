import type { Article } from './article.js';
import { noLists } from './isArticle.js';

/**
 * What a withdrawn article still shows: its identity and source, but not its text or the facts it stated. A field that is not
 * listed is hidden.
 */
const shownWhenWithdrawn = [
  'id',
  'url',
  'status',
  'language',
  'section',
  'scope',
  'headline',
  'published',
  'updated',
  'dateline',
  'publisher',
  'authors',
  'disclosure',
] as const satisfies (keyof Article)[];

/** The part of an article that may be shown: all of it or, if withdrawn, only the allowed fields. Every output uses it. */
export function visibleArticle(article: Article): Article {
  if (article.status?.type !== 'withdrawn') return article;
  const fields = shownWhenWithdrawn.map((name) => [name, article[name]]);
  return {
    // Absent fields must not be read from `Object.prototype`, which any script of the page can extend.
    __proto__: null,
    ...noLists,
    ...Object.fromEntries(fields),
  };
}
