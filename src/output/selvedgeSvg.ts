import type { ColorScheme } from '../theme/colorSchemes.js';
import { darkGoals, goalColors } from '../theme/goalColors.js';
import { color } from './themeValues.js';

export interface SelvedgeBox {
  readonly width: number;
  /** Height of a tab. */
  readonly height: number;
  readonly y: number;
  /** Height of the line. */
  readonly line: number;
  readonly isRightToLeft: boolean;
  readonly scheme: ColorScheme;
}

/**
 * The selvedge as rectangles of an SVG: seventeen places on a line, in reading direction, with a tab of its colour for each goal. Unlike
 * backgrounds, they are always printed.
 */
export function selvedgeSvg(goals: readonly number[], box: SelvedgeBox): string {
  const { width, height, y, line, isRightToLeft, scheme } = box;
  const step = (width + line) / goalColors.length;
  const rect = (goal: number, top: number, size: number, fill: string) => {
    const position = isRightToLeft ? goalColors.length - goal : goal - 1;
    return `<rect x="${round(position * step)}" y="${y + top}" width="${round(step - line)}" height="${size}" fill="${fill}"/>`;
  };
  return goalColors
    .map((tab, index) => {
      const goal = index + 1;
      if (!goals.includes(goal)) return rect(goal, height - line, line, color('selvedge-line', scheme));
      const hasEdge = scheme === 'dark' && darkGoals.includes(goal);
      return (
        rect(goal, 0, height, tab) + (hasEdge ? rect(goal, 0, line, color('selvedge-edge', scheme)) : '')
      );
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
