export type Direction = 'ltr' | 'rtl';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const letters = /\p{L}/gu;
const isolates = /\u2068[^\u2069]*\u2069?/g;
const address = /^https?:\/\/\S+$/;
/** A spreadsheet reads a pasted line as a formula if it starts with one of these. */
const formulaStart = /^[=+\-@]/;
/** Marks of direction; programs show nothing for them. */
export const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/** Isolates a text that contains letters of the other direction from the text around it. */
export function isolate(text: string, direction: Direction): string {
  const isForeign = text.match(letters)?.some((letter) => rightToLeft.test(letter) !== (direction === 'rtl'));
  return isForeign ? `\u2068${text}\u2069` : text;
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
  const found = first && rightToLeft.test(first) ? 'rtl' : 'ltr';
  return found !== direction;
}

/** Starts a right-to-left text with its mark, for programs that take the direction of the first line for all. */
export function directText(text: string, direction: Direction): string {
  return direction === 'rtl' && !text.startsWith(marks.rtl) ? marks.rtl + text : text;
}
