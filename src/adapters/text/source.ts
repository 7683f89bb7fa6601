import { filler } from './tokens.js';

/** A text without its Markdown marks; offsets are those of the input. */
export interface Source {
  readonly text: string;
  /** The Markdown links, in order. */
  readonly links: readonly SourceLink[];
  readonly marked: Marks;
}

/** What Markdown says about a line: a heading of the first level, one below it, or bold as a whole. */
export type Mark = 'title' | 'heading' | 'bold';
/** Marked lines, by their start offset. */
export type Marks = ReadonlyMap<number, Mark>;

/** A link; its words are the text from `start` to `end`. */
export interface SourceLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const link =
  /!?\[([^[\]\n]{0,300})\]\(\s?([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?)(?:\s"[^"\n]{0,200}")?\s?\)/g;
const strong = /(\*\*|__)(?=[^\s*_])([^\n*]{1,2000}?)\1/g;
const emphasis = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]{1,500})\1(?![\p{L}\p{N}*_])/gu;
const heading = /^[ \t]{0,3}(#{1,6})(?=[ \t]+\S)/gm;
const headingEnd = /[ \t]#{1,6}[ \t]*$/gm;
const quoteMark = /^[ \t]{0,3}>(?=[ \t]?\S)/gm;

/**
 * Reads light Markdown: headings, bold, italics, links and block quotes. Replaces each mark by fillers of the same length, so
 * that offsets do not change. Replaces images as a whole.
 */
export function readSource(input: string): Source {
  const marked = new Map<number, Mark>();
  const links: SourceLink[] = [];
  const blank = (length: number) => filler.repeat(length);
  // A lone carriage return ends a line; before a line feed it becomes a space, so that lengths do not change.
  let text = input.replaceAll(/\r(?!\n)/g, '\n').replaceAll('\r', ' ');
  if (!/[*_[#>]/.test(text)) return { text, links, marked };

  text = text.replace(link, (whole, words: string, url: string, start: number) => {
    if (whole.startsWith('!')) return blank(whole.length);
    links.push({ start: start + 1, end: start + 1 + words.length, url });
    return `${blank(1)}${words}${blank(whole.length - words.length - 1)}`;
  });
  text = text.replace(heading, (whole, marks: string, start: number) => {
    marked.set(start, marks.length > 1 ? 'heading' : 'title');
    return blank(whole.length);
  });
  text = text.replace(headingEnd, (whole) => blank(whole.length));
  text = text.replace(quoteMark, (whole) => blank(whole.length));
  text = text.replace(strong, (whole, mark: string, words: string, start: number) => {
    if (isWholeLine(text, start, whole.length)) marked.set(lineStart(text, start), 'bold');
    return `${blank(mark.length)}${words}${blank(mark.length)}`;
  });
  text = text.replace(emphasis, (_whole, _mark, words: string) => `${filler}${words}${filler}`);
  return { text, links, marked };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

const blankRest = /(?:[^\S\n]|\u2060)*(?:\n|$)/y;

/** Whether a line has nothing else. Stops at the first other character, because a long line may have many bold words. */
function isWholeLine(text: string, start: number, length: number): boolean {
  blankRest.lastIndex = start + length;
  if (!blankRest.test(text)) return false;
  return !/[^\s\u2060]/.test(text.slice(lineStart(text, start), start));
}
