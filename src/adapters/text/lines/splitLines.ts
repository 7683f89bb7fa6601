/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Line ends between it and the line before: 1, or 2 and more after blank lines. */
  readonly gap: number;
  /** Marked as a heading, or bold as a whole, in Markdown. */
  readonly marked?: 'heading' | 'bold' | undefined;
}

const maxGap = 3;

/** The lines of a source that are not blank. Linear. */
export function splitLines(
  source: string,
  marked: ReadonlyMap<number, 'heading' | 'bold'> = new Map(),
): Line[] {
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
