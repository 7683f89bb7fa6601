import type { Article, Organization } from './article.js';
import { type CountryCode, toCountryCode } from './countries.js';
import { isGoal } from './sdg.js';
import { visibleArticle } from './visibleArticle.js';

/** The facets that articles can be filtered and counted by, with the type of their values. */
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
  /** Normalizes a filter value for comparison; undefined if it is not valid. */
  toKey: (value: number | string) => number | string | undefined;
  /** The normalized values of an article. */
  keysOf: (article: Article) => readonly (number | string | undefined)[];
}

/** The rule of each facet. */
export const facets: Readonly<Record<Facet, FacetRule>> = {
  goals: {
    toKey: (goal) => (isGoal(goal) ? goal : undefined),
    keysOf: (article) =>
      visibleArticle(article)
        .sdgs.map(({ goal }) => goal)
        .filter(isGoal),
  },
  countries: {
    toKey: (code) => toCountryCode(`${code}`),
    keysOf: (article) =>
      visibleArticle(article).locations.flatMap(({ country }) => toCountryCode(country ?? '') ?? []),
  },
  funders: {
    toKey: (name) => normalizeName(`${name}`),
    keysOf: (article) =>
      visibleArticle(article).funders.flatMap(({ identifier, name, acronym }) =>
        [identifier, name, acronym].flatMap((text) => normalizeName(text) ?? []),
      ),
  },
};

/** Normalizes case, character width and white space, to compare names; undefined if empty. */
export function normalizeName(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ') || undefined;
}

/** The funders that an article shows. */
export function fundersOf(article: Article): readonly Organization[] {
  return visibleArticle(article).funders;
}
