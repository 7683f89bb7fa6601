import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { withoutMarks } from './lines.js';

const signs = /^[-–—|｜·•,:]$/;

/** Words of papers' names that other names have as often. */
const common =
  /^(?:online|mail|express|review|post|daily|weekly|citizen|mirror|echo|reporter|monitor|brief|star|sun|nation)$/;

/** "The Valley Gazette", "Volta Radio": a few capitalised words of which the last, or the first, is that of a paper or a station. */
export function namesPaper(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const first = from + Number(words.determiners.has(tokens.key(from)));
  if (to - first < 2 || to - first > 5) return false;
  for (let index = from; index < to; index++)
    if (!tokens.capital(index) && !words.of.has(tokens.key(index)) && !words.and.has(tokens.key(index)))
      return false;
  // "Global Citizen", "Women Farmers Go Online": a word that many names end in needs an article, or another of a paper.
  const named = first > from || (words.media.has(tokens.key(to - 1)) && words.media.has(tokens.key(first)));
  const last = tokens.key(to - 1);
  return (
    (words.media.has(last) && (named || !common.test(last))) ||
    (words.media.has(tokens.key(first)) && !common.test(tokens.key(first)))
  );
}

/** The name in a line that says who writes: without its motto, and the small words on the line's next row. */
export function nameOfSite(tokens: Tokens, words: Compiled, line: Range): Range {
  const { from, to } = withoutMarks(tokens, line);
  const end = nameEnd(tokens, from, to);
  const row = tokens.linesBefore(end) > 0 && tokens.small(end);
  return end < to && end - from > 1 && (row || tellsOf(tokens, words, end, to))
    ? { from, to: end }
    : { from, to };
}

/** Where a name at the start of a line ends: at a sign that stands apart, or at the end of its row. */
function nameEnd(tokens: Tokens, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (tokens.linesBefore(index) > 0) return index;
    if (signs.test(tokens.key(index)) && !(tokens.glued(index) && tokens.glued(index + 1))) return index;
  }
  return to;
}

/** Whether behind a name stands, on its row, what it says of itself. */
export function isBeforeMotto(tokens: Tokens, words: Compiled, at: number): boolean {
  let end = at + 1;
  while (end < Math.min(tokens.count, at + 16) && tokens.linesBefore(end) === 0) end++;
  return signs.test(tokens.key(at)) && tokens.linesBefore(at) === 0 && tellsOf(tokens, words, at, end);
}

/** "– a small charity …": what a society says of itself. */
function tellsOf(tokens: Tokens, words: Compiled, from: number, to: number): boolean {
  if (!tokens.small(from + 1)) return false;
  for (let index = from + 1; index < to; index++) if (words.selfNouns.has(tokens.key(index))) return true;
  return false;
}
