import type { CardLocale } from '../locale.js';
import { enGoals } from './goals.js';
import { enOrganizations } from './organizations.js';

/** English strings of a card. */
export const enCard: CardLocale = {
  ...enGoals,
  ...enOrganizations,
  dateFormat: {
    language: 'en-GB',
    pattern: '{day} {month} {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  scopes: { local: 'Local', national: 'National', regional: 'Regional', global: 'Global' },
  project: 'Project',
  publisher: 'Publisher',
  authors: 'By',
  topics: 'Topics',
  credit: 'Photo: {credit}',
  updated: 'Updated {date}',
  correction: 'Correction',
  withdrawn: 'Withdrawn',
  withdrawnStory: 'This story has been withdrawn.',
  readStory: 'Read the story',
  translations: 'Also in',
  attachments: 'Documents',
  contacts: 'Contact',
  disaster: 'Disaster',
  ai: { assisted: 'AI-assisted', generated: 'AI-generated' },
  reviewer: 'Reviewed by',
  evidence: 'Where this comes from',
  generatedAt: 'As of {date}',
  newTab: 'opens in a new tab',
};
