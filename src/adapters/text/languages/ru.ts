import { ruCues } from '../cues/ru.js';
import { ruModels } from '../data/ru.js';
import { ruGeography } from '../tables/geography/ru.js';
import { ruWords } from '../tables/words/ru.js';
import type { LanguageData } from './types.js';

export const ru: LanguageData = {
  language: 'ru',
  cues: ruCues,
  geography: ruGeography,
  models: ruModels,
  words: ruWords,
};
