import type { StoryLocale } from '../locale.js';
import { enCard } from './card.js';

/** English strings of the whole story. */
export const enStory: StoryLocale = {
  ...enCard,
  project: 'Project',
  publisher: 'Publisher',
  authors: 'By',
  topics: 'Topics',
  readStory: 'Read the story',
  translations: 'Also in',
  attachments: 'Documents',
  readingTime: '{minutes}\u00a0min read',
  contacts: 'Contact',
  disaster: 'Disaster',
  translatedFrom: 'Translated from',
  rights: 'Rights',
  disclaimer: 'Disclaimer',
  republication: {
    allowed: 'Republication allowed',
    ask: 'Republication with permission',
    no: 'No republication',
  },
  policies: 'Policies',
  policy: { corrections: 'Corrections', ethics: 'Ethics', ai: 'Use of AI' },
  evidence: 'Where this comes from',
  generatedAt: 'As of {date}',
};
