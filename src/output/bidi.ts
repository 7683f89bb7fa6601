import { type Direction, letterDirection, needsIsolation } from '../view/text/bidi.js';

const isolates = /\u2068[^\u2069]*\u2069?/g;
const address = /^https?:\/\/\S+$/;
/** A spreadsheet reads a pasted line as a formula if it starts with one of these. */
const formulaStart = /^[=+\-@]/;
/** Marks of direction; programs show nothing for them. */
export const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/** Isolates a text that could be displayed in the wrong place. */
export function isolate(text: string, direction: Direction): string {
  return needsIsolation(text, direction) ? `\u2068${text}\u2069` : text;
}

/**
 * Closes isolates at the end of each line and reopens them on the next, and puts a direction mark before a line whose first
 * letter would give it the wrong direction, or that would be a formula in a spreadsheet. A URL on its own line stays left to right.
 */
export function directLines(lines: readonly string[], direction: Direction): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const start = isOpen ? '\u2068' : '';
    isOpen = (start + line).lastIndexOf('\u2068') > (start + line).lastIndexOf('\u2069');
    const whole = start + line + (isOpen ? '\u2069' : '');
    return needsMark(whole, direction) ? marks[direction] + whole : whole;
  });
}

function needsMark(line: string, direction: Direction): boolean {
  if (formulaStart.test(line)) return true;
  if (address.test(line)) return false;
  const first = /\p{L}/u.exec(line.replace(isolates, ''))?.[0];
  return letterDirection(first ?? '') !== direction;
}

/** Starts a right-to-left text with its mark, for programs that take the direction of the first line for all. */
export function directText(text: string, direction: Direction): string {
  return direction === 'rtl' && !text.startsWith(marks.rtl) ? marks.rtl + text : text;
}
