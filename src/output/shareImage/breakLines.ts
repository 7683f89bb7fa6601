import type { Unit } from '../../view/text/units.js';

/** Returns the width of a text in a given style. */
export type WidthOf = (text: string) => number;

interface Lines {
  readonly lines: string[];
  /** Whether a unit was wider than a line and had to be split. */
  readonly isSplit: boolean;
}

/** Fills lines with as many units as fit. Splits a unit only if it is wider than a line. */
export function breakLines(units: readonly Unit[], maxWidth: number, widthOf: WidthOf): Lines {
  const lines: string[] = [];
  const space = widthOf(' ');
  let line = '';
  let lineWidth = 0;
  let isSpaced = false;
  let isSplit = false;
  const add = (text: string, width: number, gap: string) => {
    if (line && lineWidth + (gap ? space : 0) + width > maxWidth) {
      lines.push(line);
      line = text;
      lineWidth = width;
    } else {
      lineWidth += (line && gap ? space : 0) + width;
      line += (line && gap) + text;
    }
  };
  for (const { text, hasSpace } of units) {
    const width = widthOf(text);
    const parts = width > maxWidth ? [...text] : [text];
    isSplit ||= parts.length > 1;
    for (const [index, part] of parts.entries()) {
      add(part, parts.length > 1 ? widthOf(part) : width, isSpaced && !index ? ' ' : '');
    }
    isSpaced = hasSpace;
  }
  if (line) lines.push(line);
  return { lines, isSplit };
}

/** Evens out the lengths of lines, as `text-wrap: balance` does: the narrowest width with the same number of lines. */
export function balanceLines(units: readonly Unit[], maxWidth: number, widthOf: WidthOf): Lines {
  let best = breakLines(units, maxWidth, widthOf);
  if (best.lines.length < 2 || best.isSplit) return best;
  let low = maxWidth / 2;
  let high = maxWidth;
  for (let round = 0; round < 7; round++) {
    const middle = (low + high) / 2;
    const narrow = breakLines(units, middle, widthOf);
    if (narrow.isSplit || narrow.lines.length > best.lines.length) {
      low = middle;
    } else {
      high = middle;
      best = narrow;
    }
  }
  return best;
}

/** Keeps the first lines; the last one ends with an ellipsis if more follow. */
export function limitLines(
  lines: readonly string[],
  maxLines: number,
  maxWidth: number,
  widthOf: WidthOf,
): string[] {
  if (lines.length <= maxLines) return [...lines];
  const kept = lines.slice(0, maxLines);
  const last = kept.pop();
  if (last === undefined) return [];
  let rest = last;
  while (rest && widthOf(`${rest}…`) > maxWidth) {
    const space = rest.lastIndexOf(' ');
    rest = space > 0 ? rest.slice(0, space) : withoutLast(rest);
  }
  while (/[\s\p{P}]$/u.test(rest)) rest = withoutLast(rest);
  return [...kept, `${rest}…`];
}

function withoutLast(text: string): string {
  return [...text].slice(0, -1).join('');
}
