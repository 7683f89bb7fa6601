import type { Article, Organization } from './article.js';
import { type Facet, type FacetValues, facets, folded, fundersOf } from './facets.js';

/** A value, with how many of the articles have it: as many as `filterArticles` keeps when it is asked for. */
export interface FacetCount<Value> {
  value: Value;
  /** Articles, 1 or more; an article that has the value twice counts once. */
  count: number;
}

/** A funder that articles can be filtered by. */
export interface FunderCount extends FacetCount<FacetValues['funders']> {
  /** As the first of the articles has it: its `name` is what to show. */
  funder: Organization;
}

export interface FacetCounts {
  goals: FacetCount<FacetValues['goals']>;
  countries: FacetCount<FacetValues['countries']>;
  funders: FunderCount;
}

/**
 * What there is to filter articles by, counted: `countBy(articles, 'goals')` is
 * `[{ value: 3, count: 12 }, { value: 10, count: 4 }]`. Words belong to the languages, so goals are numbers and
 * countries alpha-2 codes.
 *
 * Goals come in the order of their numbers; countries and funders by count, the greatest first, and equal ones by
 * value, in the order of its code units.
 *
 * A funder's value is its identifier, if it has one everywhere, else its name. Bodies of one name without identifiers
 * are one funder.
 */
export function countBy<F extends Facet>(articles: readonly Article[], facet: F): FacetCounts[F][] {
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

/** One entry for each funder, by the key that finds it. */
function funderEntries(articles: readonly Article[]): Map<unknown, FacetCount<unknown>> {
  const funders = articles.flatMap(fundersOf);
  // A name that occurs without an identifier is looked for by name: the identifier would miss that article.
  const bare = new Set(funders.filter(({ identifier }) => !identifier).map(({ name }) => folded(name)));
  const entries = new Map<unknown, FunderCount>();
  for (const funder of funders) {
    const { identifier, name } = funder;
    const value = identifier && !bare.has(folded(name)) ? identifier : name;
    const key = folded(value);
    if (key && !entries.has(key)) entries.set(key, { value, count: 0, funder });
  }
  return entries;
}
