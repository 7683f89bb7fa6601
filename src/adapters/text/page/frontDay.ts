import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { endsSentence, type Part } from './layout.js';

/** Letters of a line that names a day beside other things. */
const longest = 120;

/**
 * The day that lines above a story name, whatever stands beside it: "Chad | 6 May 2025 | 5 minutes", "11:42, 29 September 2025".
 * None where they name two, where a word before a colon says that it is another ("Closing date: …"), and in a headline or sentence.
 */
export function frontDay(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  headline: Range | undefined,
  story: number,
): FoundDate | undefined {
  let day: FoundDate | undefined;
  for (const part of parts) {
    if (part.from >= story) break;
    const { start, end } = tokens.span(part.from, part.to);
    const isTitle = headline && headline.from < part.to && headline.to > part.from;
    if (isTitle || end - start > longest || endsSentence(tokens, part)) continue;
    for (let index = part.from; index < part.to; index++) {
      const label = words.dateLabels.match(tokens, index, part.to);
      // "Last updated: …"
      if (label?.value === 'updated') break;
      const found = readDate(tokens, words, index, part.to);
      if (!found) continue;
      if (found.iso && !found.doubtful && !isOther(tokens, words, part, index)) {
        if (day && day.iso !== found.iso) return undefined;
        day ??= found;
      }
      index = found.to - 1;
    }
  }
  return day;
}

/** Behind a colon and a word that says nothing of a text, or the end of a time: "Closing date: 5 May", "3–5 May". */
function isOther(tokens: Tokens, words: Compiled, { from }: Range, at: number): boolean {
  const before = tokens.key(at - 1);
  if (at === from) return false;
  if (/^[–—-]$/.test(before) && tokens.number(at - 2) !== undefined) return true;
  if (before !== ':') return false;
  for (let index = Math.max(from, at - 6); index < at - 1; index++)
    if (words.dateLabels.match(tokens, index, at - 1)?.to === at - 1) return false;
  return true;
}
