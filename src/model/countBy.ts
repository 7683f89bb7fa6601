import type { Article, Organization } from './article.js';
import { checkArticles } from './checkArticle.js';
import { type Facet, type FacetValues, facets, normalizeName, valueReader } from './facets.js';

/** A value and its number of articles: as many as `filterArticles` returns for it. */
export interface FacetCount<Value> {
  value: Value;
  /** Number of articles, 1 or more; each article counts once. */
  count: number;
}

/** An organisation to filter articles by. */
export interface OrganizationCount extends FacetCount<string> {
  /** As in the first of its articles; show its `name`. */
  organization: Organization;
}

/** A funder to filter articles by. */
export interface FunderCount extends OrganizationCount {
  /** The same as `organization`. */
  funder: Organization;
}

export type FacetCounts = { [F in Exclude<Facet, 'funders'>]: FacetCount<FacetValues[F]> } & {
  funders: FunderCount;
  partners: OrganizationCount;
  publishers: OrganizationCount;
};

/**
 * Counts the values that articles can be filtered by: `countBy(articles, 'goals')` is
 * `[{ value: 3, count: 12 }, { value: 10, count: 4 }]`. Goals and years are numbers and countries alpha-2 codes; the names of goals
 * and countries come from a locale. Other values are spelled as in the first of their articles.
 *
 * Goals are sorted by number and years from the last; all others by count, highest first, then by value in code unit order.
 *
 * An organisation's value is its identifier if every article has it, else its name. Those with the same name and no
 * identifiers are merged.
 */
export function countBy<F extends Facet>(articles: readonly Article[], facet: F): FacetCounts[F][] {
  checkArticles(articles, 'countBy');
  const { organizationsOf, numbers } = facets[facet];
  const found = organizationsOf ? organizationEntries(articles.flatMap(organizationsOf), facet) : new Map();
  const read = valueReader(facet);
  for (const article of articles) {
    for (const [key, value] of read(article)) {
      if (!organizationsOf && !found.has(key)) found.set(key, { value, count: 0 });
      const entry = found.get(key);
      if (entry) entry.count += 1;
    }
  }
  const counts = [...found.values()];
  const direction = numbers === 'descending' ? -1 : 1;
  counts.sort((a, b) => (!numbers && b.count - a.count) || (a.value < b.value ? -direction : direction));
  return counts as FacetCounts[F][];
}

/** One entry per organisation, by its filter key. */
function organizationEntries(all: readonly Organization[], facet: Facet) {
  // Use the name where it also occurs without an identifier: filtering by identifier would miss that article.
  const bare = new Set(all.filter(({ identifier }) => !identifier).map(({ name }) => normalizeName(name)));
  const entries = new Map<unknown, FacetCount<number | string>>();
  for (const organization of all) {
    const { identifier, name } = organization;
    const value = identifier && !bare.has(normalizeName(name)) ? identifier : name;
    const key = normalizeName(value);
    if (!key || entries.has(key)) continue;
    const entry: OrganizationCount = { value, count: 0, organization };
    entries.set(key, facet === 'funders' ? ({ ...entry, funder: organization } as FunderCount) : entry);
  }
  return entries;
}
