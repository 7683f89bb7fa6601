import type { Article } from './article.js';
import { type Now, releasedArticle } from './embargo.js';
import { isValidated, noLists } from './isArticle.js';
import { knownStatus } from './statusTypes.js';
import { visiblePlaces } from './visiblePlaces.js';

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
  'translatedFrom',
] as const satisfies (keyof Article)[];

declare const visible: unique symbol;

/** What readers may see of an article. Only {@link visibleArticle} and {@link openArticle} return it, and views and writers take only this. */
export type VisibleArticle = Article & { readonly [visible]: true };

/**
 * The part of an article that may be shown: all of it, but places only as precisely as they may be published; or, if withdrawn, only the
 * allowed fields; undefined while it is embargoed. Every output uses it, also for articles that were not parsed.
 */
export function visibleArticle(article: Article, now: Now | undefined): VisibleArticle | undefined {
  const released = releasedArticle(article, now);
  return released && (shownOf(released) as VisibleArticle);
}

/** {@link visibleArticle} of each article that is not embargoed. */
export function visibleArticles(articles: readonly Article[], now: Now | undefined): VisibleArticle[] {
  return articles.flatMap((article) => visibleArticle(article, now) ?? []);
}

function shownOf(article: Article): Article {
  const status = isValidated(article) ? article.status : knownStatus(article);
  if (status?.type !== 'withdrawn')
    return withVisiblePlaces(status === article.status ? article : { ...article, status });
  const fields = shownWhenWithdrawn.map((name) => [name, article[name]]);
  return {
    // Absent fields must not be read from `Object.prototype`, which any script of the page can extend.
    __proto__: null,
    ...noLists,
    ...Object.fromEntries(fields),
    // Its text may be that of the withdrawn story.
    translatedFrom: article.translatedFrom && { ...article.translatedFrom, url: undefined },
    status,
  };
}

/**
 * {@link visibleArticle} for outputs that show a picture at once, or hand it to programs that do: without one that has a warning. Only
 * cards can cover it.
 */
export function openArticle(article: Article, now: Now | undefined): VisibleArticle | undefined {
  const shown = visibleArticle(article, now);
  return shown?.image?.warning === undefined ? shown : { ...shown, image: undefined };
}

/** Without evidence if a place is not exact: a quotation could name it, in any inflected form. */
function withVisiblePlaces(article: Article): Article {
  const { locations } = article;
  const places = locations && visiblePlaces(locations);
  return places === locations ? article : { ...article, locations: places, evidence: undefined };
}
