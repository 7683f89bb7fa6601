import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { GluedWords } from './words.js';

/** Words of a newsroom's name, and tokens of a line that holds nothing else. */
const [most, mostOfLine] = [5, 6];
/** Lines around a story that are looked at. */
const mostLines = 12;
/** Tokens on top of a page that may name an agency. */
const mostTokens = 80;

/** "Coast Times: The Fund signed …": a newsroom that begins the story. */
export function leadingPaper(tokens: Tokens, words: GluedWords, { paragraphs }: Story): Range | undefined {
  const [first] = paragraphs;
  if (!first) return undefined;
  const end = wordsEnd(tokens, first.from, Math.min(first.to, first.from + most));
  if (end - first.from < 2 || !/^[-–—:/|]$/.test(tokens.key(end))) return undefined;
  for (let at = first.from; at < end; at++) {
    if (at > first.from && words.sets.rooms.match(tokens, at, end)) return { from: first.from, to: end };
    if (words.sets.stops.match(tokens, at, end)) return undefined;
  }
  return undefined;
}

/** "The People / SPA": a paper that has the story from a wire, on a line by itself. */
export function paperWithWire(tokens: Tokens, words: GluedWords, { outside }: Story): Range | undefined {
  for (const { from, to } of outside.slice(0, mostLines)) {
    if (to - from > mostOfLine) continue;
    const sign = wordsEnd(tokens, from, to);
    const isWire = words.sets.wires.match(tokens, sign + 1, to)?.to === to;
    if (sign > from && isWire && /^[-–—/|]$/.test(tokens.key(sign))) return { from, to: sign };
  }
  return undefined;
}

/** "X News Agency" on a line by itself, for the "X" at a token with which the wire signs. */
export function isAgencyOf(tokens: Tokens, words: GluedWords, { from, to }: Range, wire: number): boolean {
  if (to - from >= mostOfLine || !words.heads.has(tokens.key(from)) || wordsEnd(tokens, from, to) < to)
    return false;
  for (let at = from + 1; at < to; at++) if (tokens.key(at) === tokens.key(wire)) return true;
  return false;
}

/** "The News Agency of X", on a line around the story, for the letters with which it signs. */
export function newsAgency(tokens: Tokens, words: GluedWords, ranges: readonly Range[]): Range | undefined {
  for (const { from, to } of ranges) {
    const found = newsAgencyIn(tokens, words, from, Math.min(to, from + mostTokens));
    if (found) return found;
  }
  return undefined;
}

function newsAgencyIn(tokens: Tokens, words: GluedWords, start: number, end: number): Range | undefined {
  for (let from = start; from < end; from++) {
    const begins = from === 0 || tokens.linesBefore(from) > 0 || /^[-–—|]$/.test(tokens.key(from - 1));
    if (!begins || !words.heads.has(tokens.key(from))) continue;
    const last = lineEnd(tokens, from, end);
    let to = from + 1;
    let isNews = false;
    while (to < last && isGlued(tokens, to)) {
      const { agencies, news } = words.sets;
      isNews ||= (agencies.match(tokens, to - 1, last) ?? news.match(tokens, to, last)) !== undefined;
      to++;
    }
    if (isNews && to - from > 2) return { from, to };
  }
  return undefined;
}

/**
 * "Coast News", on the first line of the page: a name of a few words, one of them such as only sites have. "The Planet
 * Today", with a word of every day, above the path of the page or where it comes again below the story.
 */
export function siteNamed(
  tokens: Tokens,
  words: GluedWords,
  { headline, outside }: Story,
): Range | undefined {
  const end = headline?.from ?? 0;
  const last = lineEnd(tokens, 0, end);
  const to = wordsEnd(tokens, 0, last);
  if (end === 0 || to < last || to < 2 || to >= most) return undefined;
  let isRoom = false;
  for (let at = 1; at < to; at++) {
    if (words.sets.presses.match(tokens, at, to)) return { from: 0, to };
    isRoom ||= words.sets.rooms.match(tokens, at, to) !== undefined;
  }
  const name = tokens.slice(0, to);
  const again = (line: Range) => {
    for (let at = line.from; at + to <= line.to; at++)
      if (tokens.key(at) === tokens.key(0) && tokens.slice(at, at + to) === name) return true;
    return false;
  };
  // "Home » Water", on the next line.
  const isSite = words.sets.menus.match(tokens, to, end) !== undefined;
  const isNamed = isSite || outside.some((line) => line.from > end && again(line));
  return isRoom && isNamed ? { from: 0, to } : undefined;
}

/** A word of the script that glues, and no gap as wide as between the items of a menu before it. */
function isGlued(tokens: Tokens, at: number): boolean {
  if (!/^[\u0620-\u06ff]/u.test(tokens.key(at))) return false;
  const { end } = tokens.span(at - 1, at);
  return tokens.span(at, at + 1).start - end < 3;
}

/** The token after the line in which a token stands. */
export function lineEnd(tokens: Tokens, from: number, end: number): number {
  let to = from + 1;
  while (to < end && tokens.linesBefore(to) === 0) to++;
  return Math.min(to, end);
}

/** The token after the words that begin at a token. */
function wordsEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens.isWord(end)) end++;
  return end;
}
