import type { OrganizationWords } from '../locale.js';
import { enMore } from './more.js';
import { enPlaces } from './places.js';

/** English strings of lists of organisations. */
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
