import type { OrganizationWords } from '../locale.js';
import { frMore } from './more.js';
import { frPlaces } from './places.js';

/** French strings of lists of organisations. */
export const frOrganizations: OrganizationWords = {
  ...frPlaces,
  ...frMore,
  formatLanguage: 'fr',
  fundedBy: 'Financé par',
  fundedBySentence: 'Financement\u00a0: {names}.',
  partners: 'Partenaires',
  participants: 'Participants',
  withAcronym: '{name}\u00a0({acronym})',
};
