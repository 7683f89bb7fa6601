import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { endsSentence } from './layout.js';

/** Tokens of such a line, and of what stands behind a day in front. */
const [maxLine, maxWriter] = [24, 6];

/**
 * The day on a line that names who wrote and when, with more beside it: "Written by the press office on 12 May 2023. Posted
 * in News", "12 May 2023 by admin". None where the line has two days, or one that is read in two orders.
 */
export function dayOfByline(tokens: Tokens, words: Compiled, { from, to }: Range): FoundDate | undefined {
  if (to - from > maxLine || endsSentence(tokens, { from, to })) return undefined;
  const first = readDate(tokens, words, from, to);
  const behind = first?.iso ? first.to + Number(/^[,|·•–—-]$/.test(tokens.key(first.to))) : undefined;
  const lead = words.bylines.match(tokens, behind ?? from, to);
  if (!lead || (behind !== undefined && to - lead.to > maxWriter)) return undefined;
  // "By the river, on 5 May 2021": one small word by itself leads to much else.
  const isLed = lead.to - (behind ?? from) > 1 || tokens.capital(lead.to);
  if (behind === undefined && !isLed) return undefined;
  let day: FoundDate | undefined;
  for (let index = from; index < to; index++) {
    const found = readDate(tokens, words, index, to);
    if (!found) continue;
    if (day || !found.iso || found.doubtful) return undefined;
    day = found;
    index = found.to - 1;
  }
  return day;
}
