import { enGoals } from './enGoals.js';
import { enOrganizations } from './enOrganizations.js';
import type { Locale } from './locale.js';

/** English, with the spelling, dates and lists of the UN's house style ("2 April 2015", "A, B and C"). */
export const en: Locale = {
  ...enGoals,
  ...enOrganizations,
  scopes: { local: 'Local', national: 'National', regional: 'Regional', global: 'Global' },
  partners: 'Partners',
  participants: 'Participants',
  project: 'Project',
  credit: 'Photo: {credit}',
};
