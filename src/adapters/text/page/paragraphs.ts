import type { Compiled } from '../compiled.js';
import { readDate } from '../dates.js';
import { isGoalLine } from '../goals/lines.js';
import type { Range, Tokens } from '../tokens.js';
import { bullets, endsSentence, type Part } from './layout.js';
import type { Paragraph } from './story.js';

const maxHeading = 80;

/**
 * A part of the body as what it is: an item of a list (a sign before it, or a number where a neighbour has one too), a
 * heading (marks of Markdown before it; or a short line of its own, no sentence, above a paragraph or, with a
 * colon, above a list), else a paragraph.
 */
export function readParagraph(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
): Paragraph {
  const part = parts[at]!;
  const { from, to } = part;
  const next = parts[at + 1];
  if (isBullet(tokens, part)) return { from: from + 1, to, item: true };
  const numbered =
    isNumbered(tokens, part) && [parts[at - 1], next].some((other) => other && isNumbered(tokens, other));
  if (numbered) return { from: from + numberLength(tokens, from), to, item: true };
  if (tokens.key(from) === '#') {
    let [first, last] = [from, to];
    while (first < last - 1 && tokens.key(first) === '#') first++;
    while (last > first + 1 && tokens.key(last - 1) === '#') last--;
    return { from: first, to: last, heading: true };
  }
  return at > 0 && isHeading(tokens, words, part, next) ? { from, to, heading: true } : { from, to };
}

function isBullet(tokens: Tokens, { from, to }: Range): boolean {
  return bullets.test(tokens.key(from)) && !tokens.glued(from + 1) && to - from > 1;
}

/** "1. 126 tanks", "2) tents", "三、五所小学", "（三）", "①". */
function isNumbered(tokens: Tokens, { from, to }: Range): boolean {
  const length = numberLength(tokens, from);
  return length > 0 && to - from > length;
}

/** How many tokens are the number of an item, or 0. */
function numberLength(tokens: Tokens, from: number): number {
  const open = tokens.key(from) === '(' ? 1 : 0;
  const key = tokens.key(from + open);
  if (/^[①-⑳]$/.test(key)) return 1;
  let end = from + open;
  while (end < from + open + 3 && /^[一二三四五六七八九十]$/.test(tokens.key(end))) end++;
  if (end > from + open) {
    const sign = open ? /^\)$/ : /^[、．.]$/;
    return sign.test(tokens.key(end)) ? end + 1 - from : 0;
  }
  const number = tokens.number(from);
  if (open || number === undefined || number >= 100 || !tokens.glued(from + 1)) return 0;
  if (tokens.key(from + 1) === '、') return 2;
  return /^[.)]$/.test(tokens.key(from + 1)) && !tokens.glued(from + 2) ? 2 : 0;
}

function isHeading(tokens: Tokens, words: Compiled, part: Part, next: Part | undefined): boolean {
  const { from, to } = part;
  const { start, end } = tokens.span(from, to);
  const goals = next !== undefined && isGoalLine(tokens, words, next);
  const list = next !== undefined && (isBullet(tokens, next) || isNumbered(tokens, next) || goals);
  // Without spaces each sign is a token.
  const most = tokens.isIdeograph(from) ? 24 : 12;
  if (!part.block || !next || end - start > maxHeading || to - from > most) return false;
  if (!(next.block || list) || /^["“«„*_]$/.test(tokens.key(from))) return false;
  const last = tokens.key(to - 1);
  if (last === ':' || last === '：') return list;
  // "Qui fait quoi ?", above its answer.
  if (/^[?؟？]$/.test(last)) return asks(tokens, part, list ? undefined : next);
  if (endsSentence(tokens, part) || /^[,;)»”"*]$/.test(last)) return false;
  // "「下雨不用停课了」": a heading in its own marks; speech ends in a full stop.
  const quoted = tokens.key(from) === '「' && last === '」' && !/^[。！？!?]$/.test(tokens.key(to - 2));
  return quoted || (tokens.isWord(from) && !tokens.small(from));
}

/** One short question, above a list or a longer paragraph. */
function asks(tokens: Tokens, { from, to }: Range, next: Range | undefined): boolean {
  const { start, end } = next ? tokens.span(next.from, next.to) : { start: 0, end: Number.POSITIVE_INFINITY };
  if (!tokens.isWord(from) && !/^[¿]$/.test(tokens.key(from))) return false;
  for (let index = from; index < to - 1; index++) if (/^[.!?؟？。！]$/.test(tokens.key(index))) return false;
  return end - start > maxHeading;
}

/** What stands below a picture: "Children in the playroom. Photo: UNDP Moldova", "© UNHCR / Field office". */
export function isCaption(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (to - from > 70) return false;
  if (/^[📷📸]$/u.test(tokens.key(from))) return true;
  // "Photo : Croix-Rouge / Une équipe …": first, or near the end.
  const first = words.credits.match(tokens, from, to);
  if (first && first.to < to && /^[:/|©]$/.test(tokens.key(first.to))) return true;
  for (let index = Math.max(from, to - 14); index < to; index++) {
    if (tokens.key(index) === '©') return true;
    const credit =
      tokens.capital(index) || tokens.isIdeograph(index) ? words.credits.match(tokens, index, to) : undefined;
    if (credit && credit.to < to && /^[:/|©]$/.test(tokens.key(credit.to))) return true;
  }
  return false;
}

/** No part of the story: a copyright line, and a label with a date ("Next update: 15 September"). */
export function isNotice(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (tokens.key(from) === '©') return true;
  if (words.rules.reader?.isNotice(tokens, { from, to })) return true;
  if (to - from > 16) return false;
  let colon = from;
  while (colon < to && tokens.key(colon) !== ':') colon++;
  if (colon >= to || colon === from) return false;
  const date = readDate(tokens, words, colon + 1, to);
  return date !== undefined && (date.to === to || (date.to === to - 1 && tokens.key(date.to) === '.'));
}
