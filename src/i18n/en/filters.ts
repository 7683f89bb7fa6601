import type { FilterWords } from '../locale.js';

/** English strings of filters. */
export const enFilters: FilterWords = {
  language: 'en',
  filterStories: 'Filter stories',
  facets: {
    goals: 'Goals',
    countries: 'Countries',
    sections: 'Sections',
    languages: 'Languages',
    years: 'Years',
  },
  moreValues: '{count} more',
  removeFilter: 'Remove {name}',
  allStories: 'Show all stories',
  showMore: 'Show more stories',
};
