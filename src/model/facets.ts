import type { Article, Organization } from './article.js';
import { type CountryCode, toCountryCode } from './countries.js';
import { isGoal } from './sdg.js';
import { visibleArticle } from './visibleArticle.js';

/** What articles can be filtered and counted by, with the kind of value it has. */
export interface FacetValues {
  /** Number of a goal, 1 to 17. */
  goals: number;
  /** Code of a country or territory. */
  countries: CountryCode;
  /** Identifier, name or acronym of an organisation. */
  funders: string;
}

export type Facet = keyof FacetValues;

interface FacetRule {
  /** A value that is asked for, in the form in which articles are compared; undefined for one that means nothing. */
  toKey: (value: number | string) => number | string | undefined;
  /** All that an article can be found by. */
  keysOf: (article: Article) => readonly (number | string | undefined)[];
}

/** How each facet is read off an article; one that was not parsed may lack its lists. */
export const facets: Readonly<Record<Facet, FacetRule>> = {
  goals: {
    toKey: (goal) => (isGoal(goal) ? goal : undefined),
    keysOf: (article) => (visibleArticle(article).sdgs ?? []).map(({ goal }) => goal).filter(isGoal),
  },
  countries: {
    toKey: (code) => toCountryCode(`${code}`),
    keysOf: (article) =>
      (visibleArticle(article).locations ?? []).flatMap(({ country }) => toCountryCode(country ?? '') ?? []),
  },
  funders: {
    toKey: (name) => folded(`${name}`),
    keysOf: (article) =>
      (visibleArticle(article).funders ?? []).flatMap(({ identifier, name, acronym }) =>
        [identifier, name, acronym].flatMap((text) => folded(text) ?? []),
      ),
  },
};

/** Who is meant by two texts that differ in case, width of letters or white space alone; undefined for no text. */
export function folded(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ') || undefined;
}

/** The funders that an article shows. */
export function fundersOf(article: Article): readonly Organization[] {
  return visibleArticle(article).funders ?? [];
}
