import { enPlaces } from './enPlaces.js';
import type { OrganizationWords } from './locale.js';

/** English words of lists of organisations. */
export const enOrganizations: OrganizationWords = {
  ...enPlaces,
  formatLanguage: 'en-GB',
  fundedBy: 'Funded by',
  fundedBySentence: 'Funded by {names}.',
  more: { other: '{count} more' },
  withAcronym: '{name}\u00a0({acronym})',
};
