import type { Compiled } from '../compiled.js';
import { readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { isLink } from './closing.js';
import { readDateline } from './dateline.js';
import { readFrontLine } from './frontLines.js';
import { endsSentence, type Part, readSentences } from './layout.js';
import { isOrganization, readMenuLine } from './letterhead.js';
import { isCaption, isNotice } from './paragraphs.js';

/** Longer lines, and sentences longer than the second, are no headlines. */
export const maxHeadline = 300;
const maxSentence = 160;

/** "By our correspondent" on a line. */
export function isByline(tokens: Tokens, words: Compiled, part: Range): boolean {
  const lead = words.bylines.match(tokens, part.from, part.to);
  if (!lead || endsSentence(tokens, part)) return false;
  // "Publié par Le Courrier du Littoral le 2 mars 2021"
  if (part.to - part.from > 8 && !(part.to - part.from <= 20 && isDayAtEnd(tokens, words, part)))
    return false;
  // "By the river, bread again" is a title; who writes is a name, or "our correspondent".
  const single = lead.to === part.from + 1 && words.writers.size > 0 && tokens.key(lead.to) !== ':';
  if (!single || !tokens.small(lead.to)) return true;
  for (let index = lead.to; index < part.to; index++) if (words.writers.has(tokens.key(index))) return true;
  return false;
}

/** Whether a line ends in a whole date. */
function isDayAtEnd(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = Math.max(from, to - 6); index < to; index++) {
    const day = readDate(tokens, words, index, to);
    if (day) return day.iso !== undefined && day.to === to;
  }
  return false;
}

/** No part of the story, though it stands in it: a label with a date, a caption, links, share buttons. */
export function isAside(tokens: Tokens, words: Compiled, part: Part): boolean {
  return (
    isNotice(tokens, words, part) ||
    isLink(tokens, words, part) ||
    isCaption(tokens, words, part) ||
    isMarkdownLink(tokens, part) ||
    readMenuLine(tokens, words, part) !== undefined ||
    readFrontLine(tokens, words, part)?.chrome === true
  );
}

/** "Subject: …" of a mail. */
export function isMailHeader(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  return to - from > 2 && tokens.key(from + 1) === ':' && words.mailHeaders.has(tokens.key(from));
}

export function isChrome(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let [first, last] = [from, to];
  while (first < last && !/[\p{L}\p{N}]/u.test(tokens.key(first))) first++;
  while (last > first && !/[\p{L}\p{N}]/u.test(tokens.key(last - 1))) last--;
  // "3 comments"
  if (last - first > 1 && tokens.number(first) !== undefined) first++;
  return words.labels.whole(tokens, first, last)?.type === 'chrome' || isIdentifier(tokens, first, last);
}

/** "spot_img", "ad_slot_2": what a script left on a line by itself. */
function isIdentifier(tokens: Tokens, from: number, to: number): boolean {
  let joints = 0;
  for (let index = from; index < to; index++) {
    if (index > from && !tokens.glued(index)) return false;
    if (tokens.key(index) === '_') joints++;
  }
  return joints > 0 && to - from < 10;
}

export function isHeadline(tokens: Tokens, words: Compiled, part: Range): boolean {
  const { start, end } = tokens.span(part.from, part.to);
  if (end - start > maxHeadline) return false;
  if (readDateline(tokens, words, part) && endsSentence(tokens, part)) return false;
  if (tokens.key(part.to - 1) !== '.') return true;
  return end - start <= maxSentence && readSentences(tokens, words, part).length === 1;
}

/** Without the marks that Markdown puts round a heading. */
export function withoutMarks(tokens: Tokens, { from, to }: Range): Range {
  let [first, last] = [from, to];
  // "#Water" is a tag and no heading, which has a space.
  const isMark = (at: number) => /^[#*_]$/.test(tokens.key(at)) && !(isTag(at) && at === from);
  const isTag = (at: number) => tokens.key(at) === '#' && tokens.isWord(at + 1) && tokens.glued(at + 1);
  while (first < last - 1 && isMark(first)) first++;
  while (last > first + 1 && /^[#*_]$/.test(tokens.key(last - 1))) last--;
  return { from: first, to: last };
}

/** Without the kind of text behind a dash or a bar, or in brackets: "… – Press release", "… (press release)". */
function withoutTail(tokens: Tokens, words: Compiled, { from, to }: Range): Range & { tail?: Range } {
  const inBrackets = tokens.key(to - 1) === ')';
  for (let index = Math.max(from + 3, to - 6); index < to - 1; index++) {
    const key = tokens.key(index);
    const dash = /^[-–—|]$/.test(key) && !tokens.glued(index) && !tokens.glued(index + 1);
    if (!(inBrackets ? key === '(' : dash)) continue;
    const tail = { from: index + 1, to: to - Number(inBrackets) };
    if (words.labels.whole(tokens, tail.from, tail.to)?.type === 'section') return { from, to: index, tail };
  }
  return { from, to };
}

/** Whether two ranges say the same, whatever the case. */
export function isSame(tokens: Tokens, one: Range, other: Range): boolean {
  const length = one.to - one.from;
  if (other.to - other.from !== length) return false;
  for (let index = 0; index < length; index++)
    if (tokens.key(one.from + index) !== tokens.key(other.from + index)) return false;
  return true;
}

/** A headline as a line has it, and the kind of text that the line names before or behind it. */
export function readTitle(
  tokens: Tokens,
  words: Compiled,
  part: Range,
): { readonly title: Range; readonly section?: Range } {
  const marked = withoutMarks(tokens, part);
  const desk = words.rules.reader?.deskEnd?.(tokens, marked);
  const line = { from: desk ?? marked.from, to: marked.to };
  const { rest, label } = withoutLead(tokens, words, withoutSlug(tokens, line));
  const { from, to, tail } = withoutTail(tokens, words, rest);
  const section = label ?? tail;
  return { title: { from, to }, ...(section && { section }) };
}

/** Without what an agency files a text under: "SENEGAL-EAU-COOPERATION / Dahra : un puits …". */
function withoutSlug(tokens: Tokens, { from, to }: Range): Range {
  let index = from;
  while (index < Math.min(to, from + 12) && tokens.allCaps(index) && tokens.word(index).length > 1) {
    if (tokens.key(index + 1) !== '-' || !tokens.glued(index + 1) || !tokens.glued(index + 2)) break;
    index += 2;
  }
  const sign = index + 1;
  const closed =
    index > from && tokens.allCaps(index) && /^[/:]$/.test(tokens.key(sign)) && !tokens.glued(sign + 1);
  // "CÔTE-NORD : UN PUITS", "HAUTE-GUINÉE : un puits": a name, and a headline of its own.
  const several = tokens.key(sign) === '/' || index - from > 2;
  return closed && several && to - sign > 4 ? { from: sign + 1, to } : { from, to };
}

/** Without "Title:", without a tag in lenticular brackets ("【项目动态】"), without "[Press release]". */
function withoutLead(tokens: Tokens, words: Compiled, { from, to }: Range): { rest: Range; label?: Range } {
  const lead = words.headlineLeads.match(tokens, from, to);
  if (lead && tokens.key(lead.to) === ':' && to - lead.to > 3) return { rest: { from: lead.to + 1, to } };
  const open = '【[('.indexOf(tokens.key(from));
  if (open < 0) return { rest: { from, to } };
  let close = from + 1;
  while (close < Math.min(to, from + 12) && tokens.key(close) !== '】])'[open]) close++;
  if (tokens.key(close) !== '】])'[open] || to - close <= 4) return { rest: { from, to } };
  const label = { from: from + 1, to: close };
  const isLabel = words.labels.whole(tokens, label.from, label.to)?.type === 'section';
  if (open > 0 && !isLabel) return { rest: { from, to } };
  return { rest: { from: close + 1, to }, ...(isLabel && open > 0 && { label }) };
}

export function hasText(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (/[\p{L}\p{N}]/u.test(tokens.key(index))) return true;
  return false;
}

export function endsInColon(tokens: Tokens, { to }: Range): boolean {
  return /^[:：]$/.test(tokens.key(to - 1));
}

export function isShort(tokens: Tokens, range: Range | undefined): boolean {
  if (!range) return false;
  const { start, end } = tokens.span(range.from, range.to);
  return end - start <= maxHeadline;
}

/** "*UNICEF Bangladesh*": nothing but who writes. */
export function isAuthor(tokens: Tokens, words: Compiled, part: Range): boolean {
  const { from, to } = withoutMarks(tokens, part);
  if (to - from > 12 || endsSentence(tokens, part)) return false;
  const body = words.bodies.match(tokens, from, to);
  if (body?.to === to || (body && words.mentions.whole(tokens, body.to, to)?.type === 'country')) return true;
  return isOrganization(tokens, words, { from, to });
}

/** A picture or a link of Markdown: "![A boat](boat.jpg)", "[Print](…)". */
function isMarkdownLink(tokens: Tokens, { from, to }: Range): boolean {
  const open = tokens.key(from) === '!' ? from + 1 : from;
  return tokens.key(open) === '[' && tokens.key(to - 1) === ')';
}
