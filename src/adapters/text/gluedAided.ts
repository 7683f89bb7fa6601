import type { GluedWords } from './gluedWords.js';
import type { Tokens } from './tokens.js';

/** Tokens between a gift and the land that gets it. */
const reach = 5;

/**
 * "A (Kuwaiti) loan to X", "urgent appeals for X": whether a land at a token is one that is helped, in the sentence
 * that begins at `from`. "To" stands before it, as a letter or as a word, or has melted with its article.
 */
export function isAided(tokens: Tokens, words: GluedWords, from: number, at: number): boolean {
  const glued = tokens.key(at - 1) === 'ل' && tokens.glued(at);
  const led = glued || words.sets.towards.match(tokens, at - 1, at) !== undefined;
  if (!led && !words.melted.has(tokens.key(at))) return false;
  const end = led ? at - 1 : at;
  for (let index = end - 1; index >= Math.max(from, end - reach) && tokens.isWord(index); index--)
    if (words.sets.aids.match(tokens, index, end)) return true;
  return false;
}
