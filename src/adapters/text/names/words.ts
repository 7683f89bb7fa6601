import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

/** "Институт почв", "Ассоциация фермеров": a noun that belongs to the one before it, by its ending. */
export function isOwning(tokens: Tokens, words: Compiled, index: number): boolean {
  const key = tokens.key(index);
  const { sentence } = words;
  if (!tokens.small(index) || key.length < 4 || isVerb(tokens, words, index)) return false;
  return sentence?.cases?.owners.some((ending) => key.endsWith(ending)) === true;
}

/** A word that does something, by its ending or in a list: it belongs to no name. */
export function isVerb(tokens: Tokens, words: Compiled, index: number): boolean {
  const key = tokens.key(index);
  const acts = tokens.small(index) ? words.sentence?.cases?.acts : undefined;
  if (acts?.verbs.match(tokens, index, index + 1)) return true;
  if (words.sentence?.verbs.has(key)) return true;
  return words.sentence?.notEndings.some((ending) => key.endsWith(ending)) === true;
}
