import { enCountries } from './enCountries.js';
import type { OrganizationWords } from './locale.js';

/** English words of lists of organisations. */
export const enOrganizations: OrganizationWords = {
  language: 'en',
  formatLanguage: 'en-GB',
  countryNames: enCountries,
  separator: ', ',
  fundedBy: 'Funded by',
  fundedBySentence: 'Funded by {names}.',
  more: { one: '{count} more', other: '{count} more' },
  withAcronym: '{name}\u00a0({acronym})',
};
