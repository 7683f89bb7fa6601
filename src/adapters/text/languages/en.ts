import { enCues } from '../cues/en.js';
import { enModels } from '../data/en.js';
import { enGeography } from '../tables/geography/en.js';
import { enWords } from '../tables/words/en.js';
import type { LanguageData } from './types.js';

export const en: LanguageData = {
  language: 'en',
  cues: enCues,
  geography: enGeography,
  models: enModels,
  words: enWords,
};
