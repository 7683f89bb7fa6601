import { zhCues } from '../cues/zh.js';
import { zhModels } from '../data/zh.js';
import { zhGeography } from '../tables/geography/zh.js';
import { zhWords } from '../tables/words/zh.js';
import type { LanguageData } from './types.js';

export const zh: LanguageData = {
  language: 'zh',
  cues: zhCues,
  geography: zhGeography,
  models: zhModels,
  words: zhWords,
};
