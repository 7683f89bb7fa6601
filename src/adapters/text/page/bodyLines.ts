import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { Part } from './layout.js';
import { withoutMarks } from './lines.js';
import { isCaption } from './paragraphs.js';
import type { Paragraph } from './story.js';

/** A line below the headline, as what it was taken for when it was read by itself. */
export interface Line {
  readonly part: Part;
  readonly paragraph: Paragraph;
}

/** The lines below the headline: those before the first sentences, the story, those behind the last. */
export interface SortedLines {
  readonly above: readonly Part[];
  readonly story: readonly Paragraph[];
  readonly below: readonly Part[];
}

/** Longer lines are paragraphs, whatever they end in; a sign of a script without spaces counts for 2.5. */
const longLine = 120;
/** So are shorter ones that end in a colon, above a list or somebody's words. */
const longLead = 70;

/**
 * Sorts the lines below the headline by what holds in any language: a story begins and ends with sentences, and
 * sentences end in a full stop. A short line without one is a subtitle or a name above the story, a heading or a
 * line of a list within it, and below it a signature, a link, a label, a credit. Not so in a text whose long lines do
 * not end in full stops either.
 */
export function sortLines(tokens: Tokens, words: Compiled, lines: readonly Line[]): SortedLines {
  const all = lines.map(({ paragraph }) => paragraph);
  const long = lines.filter(({ part }) => lengthOf(tokens, part) > 80);
  if (long.filter(({ part }) => endsInStop(tokens, part)).length * 2 < long.length || long.length === 0)
    return { above: [], story: all, below: [] };
  const prose = lines.map(
    ({ part, paragraph }, at) =>
      !paragraph.item && isProse(tokens, words, part) && !isQuestion(tokens, part, lines[at + 1]?.part),
  );
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const inLists = lines.map(({ paragraph }) => paragraph.item === true);
  // A list above or below the sentences, with its heading, belongs to the story.
  const start = Math.min(first, headOf(inLists.indexOf(true)));
  const end = Math.max(last, inLists.lastIndexOf(true));
  return {
    above: lines.slice(0, Math.max(0, start)).map(({ part }) => part),
    story: lines.slice(Math.max(0, start), end + 1).map((line, at) => {
      const index = Math.max(0, start) + at;
      const { part, paragraph } = line;
      if (prose[index] || paragraph.item || paragraph.heading) return paragraph;
      return isInRun(lines, prose, index) ? { ...bare(part), item: true } : { ...bare(part), heading: true };
    }),
    below: lines.slice(end + 1).map(({ part }) => part),
  };
}

/** The line above a list that has its heading. */
function headOf(at: number): number {
  return at < 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, at - 1);
}

/** Directly below or above another line that is no sentence, with no blank line between: a list without signs. */
function isInRun(lines: readonly Line[], prose: readonly boolean[], at: number): boolean {
  const isLine = (index: number) =>
    lines[index] !== undefined && !prose[index] && !lines[index]!.paragraph.heading;
  const joined = isLine(at - 1) && !lines[at]!.part.block;
  return joined || (isLine(at + 1) && !lines[at + 1]!.part.block);
}

function isProse(tokens: Tokens, words: Compiled, part: Part): boolean {
  if (endsInStop(tokens, part)) return true;
  const length = lengthOf(tokens, part);
  if (/^[:：;；]$/.test(tokens.key(part.to - 1))) return length > longLead;
  return length > longLine && !isLabel(tokens, part) && !isCaption(tokens, words, part);
}

/** "What comes next?", a line of its own above another. */
function isQuestion(tokens: Tokens, part: Part, next: Part | undefined): boolean {
  const { from, to } = withoutMarks(tokens, part);
  if (!next?.block || !part.block || lengthOf(tokens, part) > 70 || !/^[?？؟]$/.test(tokens.key(to - 1)))
    return false;
  for (let index = from; index < to - 1; index++)
    if (/^[.!?。！？؟…:"“«]$/.test(tokens.key(index))) return false;
  return lengthOf(tokens, next) > 70;
}

/** "Tags: migration, sewing": a colon behind the first words. */
function isLabel(tokens: Tokens, { from, to }: Range): boolean {
  const most = tokens.isIdeograph(from) ? 12 : 6;
  for (let index = from + 1; index < Math.min(to, from + most); index++)
    if (/^[:：]$/.test(tokens.key(index))) return true;
  return false;
}

/**
 * Whether a part ends in a full stop; closing brackets, quotes and marks of Markdown set aside, and a few words in
 * brackets behind the stop: "… . (End)".
 */
export function endsInStop(tokens: Tokens, { from, to }: Range): boolean {
  let last = to - 1;
  if (tokens.key(last) === ')') {
    let open = last;
    while (open > Math.max(from, last - 14) && tokens.key(open) !== '(') open--;
    if (open > from && /^[.!?。！？؟…]$/.test(tokens.key(open - 1))) return true;
  }
  while (last > from && /^[)\]"”’»'」』*_›]$/.test(tokens.key(last))) last--;
  return /^[.!?。！？؟…۔]$/.test(tokens.key(last));
}

function bare({ from, to }: Range): Range {
  return { from, to };
}

function lengthOf(tokens: Tokens, { from, to }: Range): number {
  const { start, end } = tokens.span(from, to);
  const unspaced = tokens.isIdeograph(from) || tokens.isIdeograph(from + 1);
  return (end - start) * (unspaced ? 2.5 : 1);
}
