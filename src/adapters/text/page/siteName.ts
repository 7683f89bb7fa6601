import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { Part } from './layout.js';
import { isMenu, isOrganization, readMenuLine } from './letterhead.js';
import { withoutMarks } from './lines.js';

/** Tokens below in which a name is looked for. */
const reach = 2000;

const signs = /^[-–—|｜·•,:]$/;

/**
 * Tells of the first line of a page whether it is who writes and not what is written: a name that comes again below,
 * letter by letter, with nothing or with a motto behind it ("Friends of the Pier – a small society with a long rope"); a
 * line above a menu; a name in another script than the story.
 */
export function isSiteName(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
  below: number,
): boolean {
  const part = parts[at]!;
  const next = parts[at + 1];
  if (next && next.from < below && isWayThrough(tokens, words, next)) return true;
  if (scriptOf(tokens, part) !== scriptOf(tokens, { from: below, to: below + 40 })) return true;
  const { from, to } = withoutMarks(tokens, part);
  if (to - from === 1 && isMark(tokens.word(from))) return true;
  if (namesPaper(tokens, words, { from, to })) return true;
  if (hasMotto(tokens, part, next)) return true;
  const end = nameEnd(tokens, from, to);
  if (end - from < 2 || end - from > 8 || (end === to && to - from > 6)) return false;
  if (words.mentions.whole(tokens, from, end)) return false;
  if (end < to && (isOrganization(tokens, words, { from, to: end }) || tellsOf(tokens, words, end, to)))
    return true;
  return hasProperName(tokens, from, end) && comesAgain(tokens, from, end, below);
}

/** "SPREP", "WaterLine": a word by itself that is in capitals, or has one inside. */
function isMark(word: string): boolean {
  return (
    word.length < 10 && (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(word))
  );
}

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

/** A few words and, on the next line, what they are: small, in brackets or between signs. No headline breaks so early. */
function hasMotto(tokens: Tokens, { from, to }: Part, next: Part | undefined): boolean {
  let end = from + 1;
  while (end < to && tokens.linesBefore(end) === 0) end++;
  if (end - from > (tokens.isIdeograph(from) ? 10 : 6)) return false;
  if (end < to) return tokens.small(end);
  return next !== undefined && !next.block && /^[~(（]$/.test(tokens.key(next.from));
}

function isWayThrough(tokens: Tokens, words: Compiled, part: Part): boolean {
  if (isMenu(tokens, part)) return true;
  const menu = readMenuLine(tokens, words, part);
  return menu !== undefined && !menu.writer && !menu.title;
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

/** Two capitals or more, the first word's among them: a headline in sentence case has one. */
function hasProperName(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.capital(from)) return false;
  let capitals = 0;
  for (let index = from; index < to; index++) if (tokens.capital(index)) capitals++;
  return capitals > 1 && tokens.isWord(to - 1);
}

function comesAgain(tokens: Tokens, from: number, to: number, below: number): boolean {
  const last = Math.min(tokens.count, below + reach) - (to - from);
  for (let at = below; at <= last; at++) {
    let same = 0;
    while (same < to - from && tokens.word(at + same) === tokens.word(from + same)) same++;
    if (same === to - from) return true;
  }
  return false;
}

const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Arabic}/u, /\p{sc=Han}/u];

/** The script of most words. */
function scriptOf(tokens: Tokens, { from, to }: Range): number {
  const counts = scripts.map(() => 0);
  for (let index = from; index < Math.min(to, tokens.count); index++) {
    const script = scripts.findIndex((pattern) => pattern.test(tokens.key(index)));
    if (script >= 0) counts[script]!++;
  }
  return counts.indexOf(Math.max(...counts));
}
