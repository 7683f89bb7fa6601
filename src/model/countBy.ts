import type { Article, Organization } from './article.js';
import { checkArticles } from './checkArticle.js';
import type { Now } from './embargo.js';
import { type Facet, type FacetValues, facets, keyReader } from './facets.js';
import { type VisibleArticle, visibleArticles } from './visibleArticle.js';

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

export type FacetCounts = { [F in Facet]: FacetCount<FacetValues[F]> } & {
  [F in 'funders' | 'partners' | 'publishers']: OrganizationCount;
};

/**
 * Counts the values that articles can be filtered by: `countBy(articles, 'goals')` is
 * `[{ value: 3, count: 12 }, { value: 10, count: 4 }]`. Goals and years are numbers and countries alpha-2 codes; the names of goals
 * and countries come from a locale. Other values are spelled as in the first of their articles.
 *
 * Goals are sorted by number and years from the last; all others by count, highest first, then by value in code unit order.
 *
 * An organisation's value is its identifier if every article has it, else its name. Those with the same name and no
 * identifiers are merged. Articles under an embargo, which need the current time as `now`, are not counted.
 */
export function countBy<F extends Facet>(
  articles: readonly Article[],
  facet: F,
  now?: Now,
): FacetCounts[F][] {
  return countVisible(visibleArticles(checkArticles(articles, 'countBy'), now), facet);
}

/** {@link countBy} for the visible parts of articles. */
export function countVisible<F extends Facet>(
  articles: readonly VisibleArticle[],
  facet: F,
): FacetCounts[F][] {
  const { valuesOf, organizationsOf, numbers } = facets[facet];
  const keyOf = keyReader(facet);
  const found = new Map<unknown, Entry>();
  if (organizationsOf) addOrganizations(found, articles.flatMap(organizationsOf), keyOf);
  for (const [index, article] of articles.entries()) {
    for (const value of valuesOf(article)) {
      const key = keyOf(value);
      if (key === undefined) continue;
      let entry = found.get(key);
      if (!entry && !organizationsOf) {
        entry = { count: { value: value!, count: 0 }, last: -1 };
        found.set(key, entry);
      }
      // A value may occur several times in an article.
      if (!entry || entry.last === index) continue;
      entry.last = index;
      entry.count.count += 1;
    }
  }
  const counts = Array.from(found.values(), ({ count }) => count);
  const direction = numbers === 'descending' ? -1 : 1;
  counts.sort((a, b) => (!numbers && b.count - a.count) || (a.value < b.value ? -direction : direction));
  return counts as FacetCounts[F][];
}

interface Entry {
  readonly count: FacetCount<number | string>;
  /** Index of the last article that was counted. */
  last: number;
}

/** Adds an entry for each organisation, by its filter key. */
function addOrganizations(
  entries: Map<unknown, Entry>,
  all: readonly Organization[],
  keyOf: ReturnType<typeof keyReader>,
): void {
  // Use the name where it also occurs without an identifier: filtering by identifier would miss that article.
  const bare = new Set(all.map(({ identifier, name }) => (identifier ? undefined : keyOf(name))));
  for (const organization of all) {
    const { identifier, name } = organization;
    const value = identifier && !bare.has(keyOf(name)) ? identifier : name;
    const key = keyOf(value);
    if (!key || entries.has(key)) continue;
    const count: OrganizationCount = { value, count: 0, organization };
    entries.set(key, { count, last: -1 });
  }
}
