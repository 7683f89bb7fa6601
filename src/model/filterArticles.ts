import type { Article } from './article.js';
import { checkArticles } from './checkArticle.js';
import { type Facet, type FacetValues, facets } from './facets.js';
import { ownOptions } from './ownOptions.js';

/** Values to filter by. Facets that are absent or empty are ignored. */
export type ArticleFilter = { readonly [F in Facet]?: readonly FacetValues[F][] | undefined };

/**
 * Returns the articles that match every given facet, in their order. An article matches a facet if it has any of its values:
 * `{ goals: [3, 4], countries: ['KE'] }` selects articles about goal 3 or 4 in Kenya. An empty filter selects all.
 *
 * - `goals`: numbers.
 * - `countries`: codes of locations, in any form that `toCountryCode` accepts (`KE`, `ken`, `404`).
 * - `funders`: identifier, name or acronym, ignoring case, character width and repeated white space.
 *
 * Unknown or invalid values match nothing. Withdrawn articles have no values and so match no facet.
 */
export function filterArticles<A extends Article>(articles: readonly A[], filter: ArticleFilter): A[] {
  const own = ownOptions(filter);
  const asked = (Object.keys(facets) as Facet[]).flatMap((facet) => {
    const values: readonly (number | string)[] = own[facet] ?? [];
    const { toKey, keysOf } = facets[facet];
    return values.length ? [{ keys: new Set(values.map(toKey)), keysOf }] : [];
  });
  return checkArticles(articles, 'filterArticles').filter((article) =>
    asked.every(({ keys, keysOf }) => keysOf(article).some((key) => keys.has(key))),
  );
}
