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
  where: 'Where',
  goals: 'Goals',
  sdgs: 'SDG',
  scopes: { local: 'Local', national: 'National', regional: 'Regional', global: 'Global' },
  credit: 'Photo: {credit}',
  updated: 'Updated {date}',
  correction: 'Correction',
  withdrawn: 'Withdrawn',
  withdrawnStory: 'This story has been withdrawn.',
  media: { video: 'Video', audio: 'Audio', gallery: 'Gallery', document: 'Document' },
  mediaLength: '{minutes}\u00a0min',
  captions: 'captions',
  transcript: 'transcript',
  ai: { assisted: 'AI-assisted', generated: 'AI-generated' },
  aiImage: { assisted: 'AI-edited image', generated: 'AI-generated image' },
  aiTranslation: { assisted: 'AI-assisted translation', generated: 'AI translation' },
  reviewer: 'Reviewed by',
  showPicture: 'Show the picture',
  newTab: 'opens in a new tab',
};
