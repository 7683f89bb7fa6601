import type { Mark, Marks } from '../source.js';

/** A line that is not blank, without surrounding white space. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of line ends before it: 1, or more after blank lines. */
  readonly gap: number;
  readonly marked?: Mark | undefined;
}

const maxGap = 3;

/** Splits a source into lines and omits blank ones. Linear. */
export function splitLines(source: string, marked: Marks = new Map()): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at <= source.length) {
    const next = source.indexOf('\n', at);
    const stop = next < 0 ? source.length : next;
    const whole = source.slice(at, stop);
    const text = whole.trim();
    if (text) {
      const start = at + whole.indexOf(text);
      lines.push({
        start,
        end: start + text.length,
        text,
        gap: Math.min(maxGap, gap),
        marked: marked.get(at),
      });
      gap = 0;
    }
    if (next < 0) break;
    gap++;
    at = next + 1;
  }
  return lines;
}
