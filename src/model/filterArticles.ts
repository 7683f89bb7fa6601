import type { Article } from './article.js';
import { type Facet, type FacetValues, facets } from './facets.js';

/** What articles are asked for. A facet that is absent or empty asks for nothing. */
export type ArticleFilter = { readonly [F in Facet]?: readonly FacetValues[F][] | undefined };

/**
 * The articles that have, of every facet that is asked for, any of the values asked for, in their order:
 * `{ goals: [3, 4], countries: ['KE'] }` keeps what serves goal 3 or 4 and happened in Kenya. Nothing asked, all kept.
 *
 * - `goals`: numbers.
 * - `countries`: of the article's locations; codes in any form that `toCountryCode` knows (`KE`, `ken`, `404`).
 * - `funders`: identifier, name or acronym of who paid, without regard to case, width of letters and runs of white space.
 *
 * A value that no article has, or that means nothing, keeps nothing. A withdrawn article no longer has any.
 */
export function filterArticles<A extends Article>(articles: readonly A[], filter: ArticleFilter): A[] {
  const asked = (Object.keys(facets) as Facet[]).flatMap((facet) => {
    const values: readonly (number | string)[] = filter[facet] ?? [];
    const { toKey, keysOf } = facets[facet];
    return values.length ? [{ keys: new Set(values.map(toKey)), keysOf }] : [];
  });
  return articles.filter((article) =>
    asked.every(({ keys, keysOf }) => keysOf(article).some((key) => keys.has(key))),
  );
}
