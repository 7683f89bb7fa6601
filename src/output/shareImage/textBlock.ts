import { directionOf } from '../../model/language.js';
import { cut } from '../../model/text.js';
import { unitsOf } from '../../view/text/units.js';
import { balanceLines, breakLines, limitLines } from './breakLines.js';
import { svgText, type TextStyle } from './svgText.js';

/** Returns the width of a text in em. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** The area of an image that holds text. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** Whether lines start at its right edge: the direction of the article. */
  readonly isRightToLeft: boolean;
  readonly measure: MeasureText;
}

export interface BlockOptions {
  readonly style: TextStyle;
  /** Sizes to try, the largest first; the last one is used if none fits. */
  readonly sizes: readonly number[];
  readonly lineHeight: number;
  readonly maxLines: number;
  readonly maxHeight?: number;
  readonly color: string;
  readonly language: string;
  readonly isBalanced?: boolean;
  readonly isStruck?: boolean;
}

/** Text in lines of equal height. */
export interface TextBlock {
  readonly height: number;
  readonly lineCount: number;
  /** Whether an ellipsis replaces a part. */
  readonly isCut: boolean;
  /** Writes the lines below `y`. */
  readonly draw: (y: number) => string;
}

/** More than any column holds. A segmenter takes far longer than linear time for a longer text. */
const maxLength = 2000;

/** Sets text in the largest size in which it fits; in the smallest, an ellipsis replaces what does not. */
export function textBlock(text: string, column: Column, options: BlockOptions): TextBlock {
  const { style, sizes, lineHeight, maxLines, maxHeight = 1000, color, language, isStruck } = options;
  const units = unitsOf(text.length > maxLength ? `${cut(text, maxLength)}…` : text, language);
  for (const [index, size] of sizes.entries()) {
    const widthOf = (part: string) => column.measure(part, style) * size;
    const step = size * lineHeight;
    const most = Math.max(0, Math.min(maxLines, Math.floor(maxHeight / step)));
    const found = (options.isBalanced ? balanceLines : breakLines)(units, column.width, widthOf);
    const fits = found.lines.length <= most && !found.isSplit;
    if (!fits && index < sizes.length - 1) continue;
    const lines = limitLines(found.lines, most, column.width, widthOf);
    const draw = (y: number) =>
      lines
        .map((line, row) =>
          svgText({
            ...lineStart(column),
            y: baseline(y + row * step, step, size),
            size,
            style,
            text: line,
            color,
            language,
            ...(isStruck && { isStruck }),
          }),
        )
        .join('');
    return { height: lines.length * step, lineCount: lines.length, isCut: !fits, draw };
  }
  return { height: 0, lineCount: 0, isCut: false, draw: () => '' };
}

/** Where a line starts that is `indent` away from the start of its column. */
export function lineStart(
  { x, width, isRightToLeft }: Column,
  indent = 0,
): { x: number; isRightAligned: boolean } {
  return { x: isRightToLeft ? x + width - indent : x + indent, isRightAligned: isRightToLeft };
}

/** The baseline of a line that is `step` high, for letters that reach 0.75 em above it and 0.25 em below. */
export function baseline(y: number, step: number, size: number): number {
  return y + step / 2 + size * 0.27;
}

export function isRightToLeft(language: string): boolean {
  return directionOf(language) === 'rtl';
}
