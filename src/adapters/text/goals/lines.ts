import type { Compiled } from '../compiled.js';
import { endsSentence } from '../page/layout.js';
import type { Range, Tokens } from '../tokens.js';
import { dashes } from './codes.js';
import { readGoals } from './goals.js';

/** Whether a line does nothing but name goals: then it is no paragraph. */
export function isGoalLine(tokens: Tokens, words: Compiled, range: Range): boolean {
  if (range.to - range.from > 200) return false;
  const { goals, wrong, used } = readGoals(tokens, words, range, true);
  const first = goals[0] ?? wrong[0];
  if (!first) return false;
  const isUsed = (index: number) => used.some(({ from, to }) => index >= from && index < to);
  let others = 0;
  for (let index = range.from; index < range.to; index++) {
    const key = tokens.key(index);
    if (!/[\p{L}\p{N}]/u.test(key) || words.goalLineWords.has(key) || isUsed(index)) continue;
    if (!isInHashtag(tokens, index, range.from)) others++;
  }
  // In a script without spaces the words of such lines make sentences too.
  if (others === 0) return tokens.key(range.to - 1) !== '。' || range.to - range.from < 12;
  // "ODS 4: Educación de calidad": a title in a language whose titles are not known here.
  const sign = tokens.key(first.to);
  const led = sign === ':' || sign === '.' || dashes.test(sign);
  return used[0]?.from === range.from && led && others <= 16 && !endsSentence(tokens, range);
}

/** Whether a word is part of "#health_for_all". */
function isInHashtag(tokens: Tokens, at: number, from: number): boolean {
  for (let index = at; index > Math.max(from, at - 16) && tokens.glued(index); index--)
    if (tokens.key(index - 1) === '#') return true;
  return false;
}
