import { Meanings } from '../cues/meanings.js';
import { KnownNames } from '../names/knownNames.js';
import { grammars } from './grammar.js';
import type { Geography, Grammar, ReaderLanguage, Words } from './types.js';

/** The tables of a language, ready for use. */
export interface LanguageTables {
  readonly language: ReaderLanguage;
  readonly grammar: Grammar;
  readonly words: Words;
  readonly knownNames: KnownNames;
  readonly meanings: Meanings;
}

export function languageTables(language: ReaderLanguage, geography: Geography, words: Words): LanguageTables {
  const grammar = grammars[language];
  return {
    language,
    grammar,
    words,
    knownNames: new KnownNames(geography, grammar),
    meanings: new Meanings(language),
  };
}
