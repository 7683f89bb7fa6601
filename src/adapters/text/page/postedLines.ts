import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { skipHour } from './datelineParts.js';
import { endsSentence } from './layout.js';

/** Tokens of what stands behind the day. */
const maxBehind = 10;

/**
 * "Posted on March 3, 2024 by the press desk in Water, Birds", "Published: 10:15 am, March 3, 2024": a line that begins with
 * the word for a date, and has the day and the hour in either order; what may stand behind begins with a small word.
 */
export function readPosted(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): { readonly published?: FoundDate; readonly updated?: FoundDate } | undefined {
  const label = words.dateLabels.match(tokens, from, to);
  if (!label) return undefined;
  let index = label.to;
  while (index < to && /^[:–—|-]$/.test(tokens.key(index))) index++;
  if (readDate(tokens, words, index, to)?.iso === undefined) {
    index = skipHour(tokens, words, index, to);
    while (index < to && /^[,|–—-]$/.test(tokens.key(index))) index++;
  }
  const day = readDate(tokens, words, index, to);
  if (!day?.iso) return undefined;
  const end = skipHour(tokens, words, day.to, to);
  if (end < to) {
    const key = tokens.key(end);
    const led = words.functionWords.has(key) || words.prepositions.has(key) || words.listLeads.has(key);
    if (!(led && tokens.small(end)) || to - end > maxBehind || endsSentence(tokens, { from, to }))
      return undefined;
  }
  return { [label.value]: day };
}
