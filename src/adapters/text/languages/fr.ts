import { frCues } from '../cues/fr.js';
import { frModels } from '../data/fr.js';
import { frGeography } from '../tables/geography/fr.js';
import { frWords } from '../tables/words/fr.js';
import type { LanguageData } from './types.js';

export const fr: LanguageData = {
  language: 'fr',
  cues: frCues,
  geography: frGeography,
  models: frModels,
  words: frWords,
};
