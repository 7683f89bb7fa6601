import { enMore } from './enMore.js';
import { enPlaces } from './enPlaces.js';
import type { OrganizationWords } from './locale.js';

/** English words of lists of organisations. */
export const enOrganizations: OrganizationWords = {
  ...enPlaces,
  ...enMore,
  formatLanguage: 'en-GB',
  fundedBy: 'Funded by',
  fundedBySentence: 'Funded by {names}.',
  partners: 'Partners',
  participants: 'Participants',
  withAcronym: '{name}\u00a0({acronym})',
};
