import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

/** "le *Représentant* de la FAO", "la *Cheffe* de mission": a person. */
export function isTitled(tokens: Tokens, words: Compiled, at: number): boolean {
  if (!words.sentence?.purposes.size) return false;
  return tokens.capital(at) && words.titles.has(tokens.key(at));
}

/** Past "M. X", "Mme Y", "Colonel Z": who of an organisation came. */
export function skipPerson(tokens: Tokens, words: Compiled, at: number, end: number): number {
  if (!words.sentence?.purposes.size || !tokens.capital(at) || !words.titles.has(tokens.key(at))) return at;
  let index = tokens.key(at + 1) === '.' ? at + 2 : at + 1;
  if (index >= end || !tokens.capital(index)) return at;
  while (index < end && index < at + 9 && (tokens.capital(index) || isInName(index))) index++;
  return index;

  function isInName(word: number): boolean {
    const glued = tokens.glued(word) && tokens.glued(word + 1) && word + 1 < end;
    return glued && /^[-'.]$/.test(tokens.key(word));
  }
}
