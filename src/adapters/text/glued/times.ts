import type { Range, Tokens } from '../tokens.js';
import type { GluedWords } from './words.js';

/**
 * Whether a sentence is of another time or story: "similar", "next year"; far down also "last week", and a year before
 * the one that the text is of.
 */
export function isOfOtherTime(
  tokens: Tokens,
  { sets }: GluedWords,
  { from, to }: Range,
  later: boolean,
  year = 2010,
): boolean {
  for (let index = from; index < to; index++) {
    const elsewhere = sets.elsewhere.match(tokens, index, to);
    // "Coming from" is written as "the coming".
    if (elsewhere && !sets.from.match(tokens, elsewhere.to, to)) return true;
    if (later && (sets.past.match(tokens, index, to) || isLongAgo(index))) return true;
  }
  return false;

  function isLongAgo(index: number): boolean {
    const said = tokens.number(index) ?? 0;
    const isYear = said > 1900 && said < year && tokens.key(index).length === 4;
    return isYear && sets.years.match(tokens, index - 1, index) !== undefined;
  }
}
