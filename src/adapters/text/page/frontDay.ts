import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { dayWithWeekday } from './frontRepeats.js';
import { endsSentence, type Part } from './layout.js';
import { isGap } from './letterhead.js';

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
    // The first line may say on what day the page was looked at.
    const isVisit = part === parts[0] && dayWithWeekday(tokens, words, part) !== undefined;
    if (isTitle || isVisit || end - start > longest || endsSentence(tokens, part)) continue;
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

/**
 * Of another thing, as what stands before it says: "Closing date: 5 May", "until 5 May", "3–5 May"; but "Tuesday 5 May",
 * "Posted on 5 May", "By the editors | 5 May".
 */
function isOther(tokens: Tokens, words: Compiled, { from, to }: Range, at: number): boolean {
  if (at === from) return false;
  for (let index = Math.max(from, at - 6); index < at; index++) {
    const label = words.dateLabels.match(tokens, index, at);
    if (!label || label.to < at - 1 || (label.to === at - 1 && !/^[:：]$/.test(tokens.key(at - 1)))) continue;
    // "时间：2023年5月6日 地点：内罗毕": one field of several.
    const isField = tokens.isIdeograph(index) && label.to - index < 3;
    return isField && [...Array(to - at).keys()].some((step) => tokens.key(at + step) === ':');
  }
  const before = tokens.key(at - 1);
  if (/^[–—-]$/.test(before)) return tokens.number(at - 2) !== undefined;
  if (words.weekdays.has(before) || isGap(tokens, at) || tokens.linesBefore(at) > 0) return false;
  return before === ':' || tokens.isWord(at - 1) || tokens.number(at - 1) !== undefined;
}
