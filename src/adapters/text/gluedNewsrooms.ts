import type { GluedWords } from './gluedWords.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

/** Words of a newsroom's name, and tokens of a line that holds nothing else. */
const [most, mostOfLine] = [5, 6];
/** Lines around a story that are looked at. */
const mostLines = 12;

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

/** The token after the words that begin at a token. */
function wordsEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens.isWord(end)) end++;
  return end;
}
