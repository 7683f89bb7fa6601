import type { Cues } from '../cues/types.js';
import type { PackedModels } from '../model/models.js';
import type { Geography, ReaderLanguage, Words } from '../tables/types.js';

/** The data of one language, in addition to what all languages share. */
export interface LanguageData {
  readonly language: ReaderLanguage;
  readonly cues: Cues;
  readonly geography: Geography;
  readonly models: PackedModels;
  readonly words: Words;
}
