import type { Article } from './article.js';
import { checkArticles } from './checkArticle.js';
import type { Now } from './embargo.js';
import { type Facet, type FacetValues, facetNames, facets, keyReader, valueList } from './facets.js';
import { ownOptions } from './ownOptions.js';
import { type VisibleArticle, visibleArticle } from './visibleArticle.js';

/** Values to filter by. Facets that are absent or empty are ignored. */
export type ArticleFilter = { readonly [F in Facet]?: readonly FacetValues[F][] | undefined };

/**
 * Returns the articles that match every given facet, in their order. An article matches a facet if it has any of its values:
 * `{ goals: [3, 4], countries: ['KE'] }` selects articles about goal 3 or 4 in Kenya. An empty filter selects all.
 *
 * - `goals`, `years`: numbers.
 * - `countries`: codes of locations, in any form that `toCountryCode` accepts (`KE`, `ken`, `404`).
 * - `funders`, `partners`, `publishers`: identifier, name or acronym, ignoring case, character width and repeated white space.
 * - `topics`, `sections`, `languages`: ignoring the same.
 *
 * Unknown or invalid values match nothing. A withdrawn article has only the values that its card still shows: publisher, section,
 * language and year. One under an embargo, which needs the current time as `now`, matches nothing, not even an empty filter.
 */
export function filterArticles<A extends Article>(
  articles: readonly A[],
  filter: ArticleFilter,
  now?: Now,
): A[] {
  const matches = filterTest(filter);
  return checkArticles(articles, 'filterArticles').filter((article) => {
    const visible = visibleArticle(article, now);
    return visible && matches(visible);
  });
}

/** The test of a filter for the visible parts of articles. */
export function filterTest(filter: ArticleFilter): (visible: VisibleArticle) => boolean {
  const own = ownOptions(filter);
  const asked = facetNames.flatMap((facet) => {
    const values = valueList<number | string>(own[facet]);
    const keyOf = keyReader(facet);
    const keys = new Set<unknown>(values.map(keyOf).filter((key) => key !== undefined));
    return values.length ? [{ keys, keyOf, valuesOf: facets[facet].valuesOf }] : [];
  });
  return (visible) =>
    asked.every(({ keys, keyOf, valuesOf }) => valuesOf(visible).some((value) => keys.has(keyOf(value))));
}
