import { directionOf } from '../../model/language.js';
import { escapeHtml } from '../html.js';

/** Typeface and weight; `family` is a list as in CSS. */
export interface TextStyle {
  readonly family: string;
  readonly weight: number;
}

export interface TextLine {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly style: TextStyle;
  readonly text: string;
  readonly color: string;
  /** Whether the line ends at `x` instead of starting there. */
  readonly isRightAligned: boolean;
  /** Language of the text; decides the base direction. */
  readonly language: string;
  readonly isStruck?: boolean;
}

/**
 * Writes one line as one `<text>` in one font, so that Arabic is shaped and ordered within it; resvg drops letters where the font
 * changes. The base direction is set by isolates (RLI, PDI), because renderers differ in whether they read `direction`, which
 * also changes the meaning of `text-anchor`.
 */
export function svgText(line: TextLine): string {
  const { x, y, size, style, text, color, isRightAligned, language, isStruck } = line;
  const [before, after] = directionOf(language) === 'rtl' ? ['\u2067', '\u2069'] : ['', ''];
  const anchor = isRightAligned ? ' text-anchor="end"' : '';
  const decoration = isStruck ? ' text-decoration="line-through"' : '';
  return (
    `<text x="${round(x)}" y="${round(y)}" fill="${color}" font-family="${escapeHtml(style.family)}" ` +
    `font-size="${size}" font-weight="${style.weight}"${anchor}${decoration}>${before}${escapeHtml(text)}${after}</text>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
