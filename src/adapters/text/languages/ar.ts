import { arCues } from '../cues/ar.js';
import { arModels } from '../data/ar.js';
import { arGeography } from '../tables/geography/ar.js';
import { arWords } from '../tables/words/ar.js';
import type { LanguageData } from './types.js';

export const ar: LanguageData = {
  language: 'ar',
  cues: arCues,
  geography: arGeography,
  models: arModels,
  words: arWords,
};
