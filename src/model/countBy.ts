import type { Article, Organization } from './article.js';
import { checkArticles } from './checkArticle.js';
import { type Facet, type FacetValues, facets, fundersOf, normalizeName } from './facets.js';

/** A value and its number of articles: as many as `filterArticles` returns for it. */
export interface FacetCount<Value> {
  value: Value;
  /** Number of articles, 1 or more; each article counts once. */
  count: number;
}

/** A funder to filter articles by. */
export interface FunderCount extends FacetCount<FacetValues['funders']> {
  /** The funder as in the first of its articles; show its `name`. */
  funder: Organization;
}

export interface FacetCounts {
  goals: FacetCount<FacetValues['goals']>;
  countries: FacetCount<FacetValues['countries']>;
  funders: FunderCount;
}

/**
 * Counts the values that articles can be filtered by: `countBy(articles, 'goals')` is
 * `[{ value: 3, count: 12 }, { value: 10, count: 4 }]`. Goals are numbers and countries alpha-2 codes; their names come from
 * a locale.
 *
 * Goals are sorted by number; countries and funders by count, highest first, then by value in code unit order.
 *
 * A funder's value is its identifier if every article has it, else its name. Funders with the same name and no
 * identifiers are merged.
 */
export function countBy<F extends Facet>(articles: readonly Article[], facet: F): FacetCounts[F][] {
  checkArticles(articles, 'countBy');
  const found = facet === 'funders' ? funderEntries(articles) : new Map<unknown, FacetCount<unknown>>();
  for (const article of articles) {
    for (const key of new Set(facets[facet].keysOf(article))) {
      if (facet !== 'funders' && !found.has(key)) found.set(key, { value: key, count: 0 });
      const entry = found.get(key);
      if (entry) entry.count += 1;
    }
  }
  const counts = [...found.values()] as FacetCount<number | string>[];
  const ofValue = (a: number | string, b: number | string) => (a < b ? -1 : 1);
  counts.sort((a, b) => (facet !== 'goals' && b.count - a.count) || ofValue(a.value, b.value));
  return counts as FacetCounts[F][];
}

/** One entry per funder, by its filter key. */
function funderEntries(articles: readonly Article[]): Map<unknown, FacetCount<unknown>> {
  const funders = articles.flatMap(fundersOf);
  // Use the name where it also occurs without an identifier: filtering by identifier would miss that article.
  const bare = new Set(
    funders.filter(({ identifier }) => !identifier).map(({ name }) => normalizeName(name)),
  );
  const entries = new Map<unknown, FunderCount>();
  for (const funder of funders) {
    const { identifier, name } = funder;
    const value = identifier && !bare.has(normalizeName(name)) ? identifier : name;
    const key = normalizeName(value);
    if (key && !entries.has(key)) entries.set(key, { value, count: 0, funder });
  }
  return entries;
}
