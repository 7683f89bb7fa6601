import { esCues } from '../cues/es.js';
import { esModels } from '../data/es.js';
import { esGeography } from '../tables/geography/es.js';
import { esWords } from '../tables/words/es.js';
import type { LanguageData } from './types.js';

export const es: LanguageData = {
  language: 'es',
  cues: esCues,
  geography: esGeography,
  models: esModels,
  words: esWords,
};
