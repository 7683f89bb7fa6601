import type { Range, Tokens } from '../tokens.js';
import type { GluedWords } from './words.js';

/** Tokens between a gift and the land that gets it. */
const reach = 5;
/** Tokens behind the land that may tell of studies. */
const behind = 5;

/**
 * "A (Kuwaiti) loan to X", "urgent appeals for X": whether a land at a token is one that is helped, in its sentence. "To"
 * stands before it, as a letter or as a word, or has melted with its article. No land is helped by what a student got
 * to go there, by an appeal that is addressed to it, and none now by an earlier gift.
 */
export function isAided(tokens: Tokens, words: GluedWords, { from, to }: Range, at: number): boolean {
  const { sets } = words;
  const glued = tokens.key(at - 1) === 'ل' && tokens.glued(at);
  const led = glued || sets.towards.match(tokens, at - 1, at) !== undefined;
  if (!led && !words.melted.has(tokens.key(at))) return false;
  const end = led ? at - 1 : at;
  for (let index = end - 1; index >= Math.max(from, end - reach) && tokens.isWord(index); index--) {
    if (sets.aids.match(tokens, index, end)) return !isOther(index);
    if (!isOfAid(index)) return false;
  }
  return false;

  /** "Kuwaiti", "urgent": of a gift. */
  function isOfAid(index: number): boolean {
    return /(?:ي|يه|يا)$/.test(tokens.key(index)) || sets.ofAid.match(tokens, index, end) !== undefined;
  }

  function isOther(gift: number): boolean {
    const byWord = led && !glued;
    if (byWord && sets.appeals.match(tokens, gift, end)) return true;
    for (let index = from; index < Math.min(to, at + behind); index++) {
      if (sets.earlier.match(tokens, index, to) || sets.studies.match(tokens, index, to)) return true;
      if (byWord && index < gift && sets.receiving.match(tokens, index, gift)) return true;
    }
    return false;
  }
}
