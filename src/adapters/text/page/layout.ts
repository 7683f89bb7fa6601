import type { Compiled } from '../compiled.js';
import { endsLegalForm } from '../names/legalForms.js';
import type { Range, Tokens } from '../tokens.js';

/** A run of lines without a break between them: a paragraph, or a line that is none. */
export interface Part extends Range {
  /** Blank line before it? */
  readonly block: boolean;
}

/** The sign before an item of a list. */
export const bullets = /^[-–—•*·‣▪●○»►▸➤✓✔]$/;

/**
 * The lines of a text, those that a machine broke put together again.
 *
 * A text is *hard-wrapped* when its longest line has 40 to 120 characters and most breaks inside its blocks are
 * of this kind: the next line's first word would not have fitted, and mostly in mid-sentence. In such a text a
 * break of this kind is no break. In any text a line that starts small goes on with the line before, unless
 * that ends a sentence or either is an item of a list, or it is nothing but a label (`isLabel`).
 */
export function readParts(tokens: Tokens, isLabel: (line: Range) => boolean = () => false): Part[] {
  const lines = readLines(tokens);
  const width = wrapWidth(tokens, lines);
  const broken = width ? new Set<number>() : brokenBlocks(tokens, lines);
  const parts: { from: number; to: number; block: boolean }[] = [];
  lines.forEach((line, index) => {
    const [before, part] = [lines[index - 1], parts.at(-1)];
    const joined = before && !line.block && (broken.has(index) || goesOn(tokens, before, line, width));
    // "Un puits pour l’école", "communiqué de presse": a label, in small letters as a site writes it.
    if (joined && part && (width || !isLabel(line))) part.to = line.to;
    else parts.push({ ...line });
  });
  return parts;
}

function readLines(tokens: Tokens): Part[] {
  const lines: Part[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.linesBefore(to) === 0) to++;
    lines.push({ from, to, block: from === 0 || tokens.linesBefore(from) > 1 });
    from = to;
  }
  return lines;
}

/**
 * Lines that go on with the one before, in a text whose paragraphs are not all broken: those of a block of three or more that
 * ends in a full stop, of which each is full but the last.
 */
function brokenBlocks(tokens: Tokens, lines: readonly Part[]): ReadonlySet<number> {
  const broken = new Set<number>();
  for (let first = 0, next = 1; first < lines.length; first = next, next++) {
    while (next < lines.length && !lines[next]!.block) next++;
    const last = lines[next - 1]!;
    if (next - first < 3 || tokens.key(last.to - 1) !== '.') continue;
    const block = lines.slice(first, next);
    const width = block.slice(0, -1).reduce((most, line) => Math.max(most, lengthOf(tokens, line)), 0);
    const isFull = (line: Part, at: number) =>
      at === 0 ||
      (!bullets.test(tokens.key(line.from)) &&
        isWrap(tokens, block[at - 1]!, line, width) &&
        lengthOf(tokens, block[at - 1]!) > width * 0.75);
    if (width < narrowest || width > widest) continue;
    // A headline, its day and a whole paragraph.
    if (lengthOf(tokens, last) > width) continue;
    const ends = block.slice(0, -1).filter((line) => endsSentence(tokens, line)).length;
    // Of rows that are each a sentence or a name hardly one begins small.
    const cased = block.slice(1).filter((line) => tokens.capital(line.from)).length;
    if (ends * 2 < block.length && cased * 2 < block.length && block.every(isFull))
      for (let at = first + 1; at < next; at++) broken.add(at);
  }
  return broken;
}

/** Before what somebody is. */
const article = /^(?:an?|une?|una?)$/;

/** A line that a machine broke, in characters. */
const [narrowest, widest] = [50, 110];

/** How long broken lines are: at most, where a machine broke them, or mostly. */
interface Wrapping {
  readonly width: number;
  readonly exact: boolean;
}

/** The width at which a machine broke the lines: that of the longest, or of one of the next where a few stick out. */
function wrapWidth(tokens: Tokens, lines: readonly Part[]): Wrapping | undefined {
  const narrow = tokens.isIdeograph(lines[0]?.from ?? 0) ? 20 : 40;
  const all = lines.map((line) => lengthOf(tokens, line)).sort((a, b) => b - a);
  const long = all.filter((length) => length > 120).length;
  // A paragraph or two may have been left whole.
  if (long > lines.length * 0.1) return undefined;
  const lengths = [...new Set(all.slice(long))].slice(0, 5);
  const exact = lengths.find((width) => width >= narrow && isWrapped(tokens, lines, width));
  if (exact !== undefined) return { width: exact, exact: true };
  const width = raggedWidth(tokens, lines, narrow);
  return width === undefined ? undefined : { width, exact: false };
}

/**
 * The usual length of a line that somebody broke by hand, where most breaks inside blocks are in mid-sentence and the
 * next line mostly starts small (in a script with capitals).
 */
function raggedWidth(tokens: Tokens, lines: readonly Part[], narrow: number): number | undefined {
  const lengths: number[] = [];
  let [breaks, small] = [0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.block || bullets.test(tokens.key(line.from))) return;
    breaks++;
    const length = lengthOf(tokens, before);
    if (endsSentence(tokens, before) || length < narrow * 0.8) return;
    lengths.push(length);
    const cased = tokens.word(line.from).toUpperCase() !== tokens.key(line.from);
    if (tokens.small(line.from) || (tokens.isWord(line.from) && !cased)) small++;
  });
  if (lengths.length < 4 || lengths.length < breaks * 0.6 || small * 2 < lengths.length) return undefined;
  return lengths.sort((a, b) => a - b)[lengths.length >> 1];
}

/** Whether most breaks inside blocks are such that the next word would not have fitted, and mostly in mid-sentence. */
function isWrapped(tokens: Tokens, lines: readonly Part[], width: number): boolean {
  let [breaks, wraps, inSentence] = [0, 0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.block) return;
    breaks++;
    if (!isWrap(tokens, before, line, width)) return;
    wraps++;
    if (!endsSentence(tokens, before)) inSentence++;
  });
  return wraps >= 2 && wraps > breaks * 0.6 && inSentence > wraps / 2;
}

function goesOn(tokens: Tokens, before: Range, line: Range, width: Wrapping | undefined): boolean {
  if (bullets.test(tokens.key(line.from)) || isDrawn(tokens, line) || isDrawn(tokens, before)) return false;
  if (before.from === 0 && line.to - line.from < 12 && isHead(tokens, before, line)) return false;
  // In a script without spaces a line that ends in a comma was broken by hand: a sentence goes on.
  if (/^[,、]$/.test(tokens.key(before.to - 1)) && tokens.isIdeograph(before.to - 2)) return true;
  if (width?.exact && isWrap(tokens, before, line, width.width)) return true;
  if (width && isRagged(tokens, before, line, width.width)) return true;
  // A day, and the sections in which a site files the text.
  if (isDayRow(tokens, line) || isDayRow(tokens, before)) return false;
  // A name, and what it is below it: "WEEKLY OF THE NORTH", "a small charity".
  const short = lengthOf(tokens, before) < 30;
  if (short && (isAllCaps(tokens, before) || article.test(tokens.key(line.from)))) return false;
  return tokens.small(line.from) && !endsSentence(tokens, before) && !bullets.test(tokens.key(before.from));
}

/** "=====", under a title: a line of signs alone. */
function isDrawn(tokens: Tokens, { from, to }: Range): boolean {
  return !/[\p{L}\p{N}]/u.test(tokens.slice(from, to));
}

/**
 * "mayo 12, 2023", "12 мая 2023": a row of a year, a figure that may be a day, and a few words, that begins with the figure or
 * has it behind one word. A row that ends a sentence is none.
 */
export function isDayRow(tokens: Tokens, { from, to }: Range): boolean {
  if (to - from > 9 || /^[.,;:]$/.test(tokens.key(to - 1))) return false;
  if (tokens.number(from) === undefined && tokens.number(from + 1) === undefined) return false;
  let [year, day, others] = [false, false, 0];
  for (let index = from; index < to; index++) {
    const number = tokens.number(index);
    if (number !== undefined && number > 1900 && number < 2200) year = true;
    else if (number !== undefined && number < 32) day = true;
    else if (tokens.isWord(index)) others++;
  }
  return year && day && others < 5;
}

/** A name on the first line, and what is below it: an address, "FLASH INFO", "association loi 1901 – Briançon". */
function isHead(tokens: Tokens, before: Range, line: Range): boolean {
  if (!tokens.capital(before.from) || lengthOf(tokens, before) >= 30 || endsSentence(tokens, line))
    return false;
  const alone = line.to >= tokens.count || tokens.linesBefore(line.to) > 1;
  // A small letter goes on with a sentence, unless the line has what no sentence has: a dash, a bar, an address.
  let signed = !tokens.small(line.from);
  for (let index = line.from; index < line.to; index++)
    if (/^[–—|>@]$/.test(tokens.key(index)) || tokens.number(index) !== undefined) signed = true;
  if (!signed) return false;
  return alone && !endsSentence(tokens, before) && !isAllCaps(tokens, before);
}

/** In a text with broken lines: a longer line that ends in mid-sentence, though the next word would have fitted. */
function isRagged(tokens: Tokens, before: Range, line: Range, width: number): boolean {
  if (endsSentence(tokens, before) || bullets.test(tokens.key(before.from))) return false;
  if (isAllCaps(tokens, before) && !isAllCaps(tokens, line)) return false;
  // What sticks out is no line of a broken paragraph: a headline above its subtitle.
  const [length, next] = [lengthOf(tokens, before), lengthOf(tokens, line)];
  return length > width * 0.5 && (Math.max(length, next) < width * 1.25 || tokens.small(line.from));
}

/** Whether the line's first word would not have fitted on the line before. */
function isWrap(tokens: Tokens, before: Range, line: Range, width: number): boolean {
  let to = line.from + 1;
  const anywhere = tokens.isIdeograph(line.from);
  // A headline in capitals does not run into the line below it.
  if (isAllCaps(tokens, before) && !isAllCaps(tokens, line) && !tokens.small(line.from)) return false;
  while (to < line.to && tokens.glued(to) && !anywhere) to++;
  // A sign that may not begin a line takes the one before it along.
  const slack = anywhere ? 2 : 0;
  const length = lengthOf(tokens, before);
  // What sticks out far is a headline.
  if (length > width * 1.25 && !tokens.small(line.from)) return false;
  return length + 1 + slack + lengthOf(tokens, { from: line.from, to }) > width;
}

/** Whether a range ends in a full stop or another sign that closes: brackets and quotes after it set aside. */
export function endsSentence(tokens: Tokens, { from, to }: Range): boolean {
  let last = to - 1;
  while (last > from && /^[)\]"”’»']$/.test(tokens.key(last))) last--;
  return /^[.!?:;。！？：؟…]$/.test(tokens.key(last));
}

/** Whether every word of a line is in capitals. */
export function isAllCaps(tokens: Tokens, { from, to }: Range): boolean {
  let letters = 0;
  for (let index = from; index < to; index++) {
    if (tokens.small(index)) return false;
    if (tokens.isWord(index) && tokens.word(index) !== tokens.word(index).toUpperCase()) return false;
    if (tokens.capital(index)) letters++;
  }
  return letters > 0;
}

function lengthOf(tokens: Tokens, { from, to }: Range): number {
  const { start, end } = tokens.span(from, to);
  return end - start;
}

/** No sentence is longer, in tokens; what reads one to its end as often as it has names stays linear in the text. */
const maxSentence = 1500;

/**
 * The sentences of a range. A full stop ends one before a space and no small letter, unless it stands after an
 * abbreviation or a single capital ("U.S.").
 */
export function readSentences(tokens: Tokens, words: Compiled, { from, to }: Range): Range[] {
  const sentences: Range[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    if (!isSentenceEnd(tokens, words, index, to) && index - start < maxSentence) continue;
    let end = index + 1;
    while (end < to && tokens.glued(end) && /^[)\]"”’»'.!?]$/.test(tokens.key(end))) end++;
    sentences.push({ from: start, to: end });
    start = end;
    index = end - 1;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

function isSentenceEnd(tokens: Tokens, words: Compiled, index: number, to: number): boolean {
  const key = tokens.key(index);
  if (/^[!?。！？؟]$/.test(key)) return true;
  if (key !== '.') return false;
  let next = index + 1;
  while (next < to && tokens.glued(next) && /^[)\]"”’»']$/.test(tokens.key(next))) next++;
  if (next >= to) return true;
  if (tokens.glued(next) || tokens.small(next)) return false;
  const before = tokens.key(index - 1);
  // "… Aguas del Norte S.A. *El resto* …"
  if (words.determiners.has(tokens.key(next)) && endsLegalForm(tokens, index)) return true;
  return !words.abbreviations.has(before) && !(tokens.capital(index - 1) && before.length === 1);
}
