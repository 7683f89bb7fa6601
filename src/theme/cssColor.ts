import { rgb } from 'culori/css';
import { type Color, clampRgb, formatHex, interpolate, parse } from 'culori/fn';
import { failure, type Issue, type Phrase, phrase, showValue, warning } from '../model/issue.js';
import { isInSrgb, toHex } from './color.js';

/** A colour as `#rrggbb`, or the reason for its rejection. */
export type CssColorResult =
  | { readonly hex: string; readonly issues: readonly Issue[] }
  | { readonly hex?: undefined; readonly issues: readonly Issue[] };

/**
 * Parses an opaque colour of CSS Color 4: a name, `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`,
 * `oklab()`, `oklch()`, `color()`. A colour outside sRGB becomes the nearest one inside, with a warning. Rejects
 * translucent colours, which depend on what is behind them, and those that only a page can resolve (`currentColor`,
 * `var()`, `color-mix()`, system colours).
 */
export function parseCssColor(input: unknown, path: string): CssColorResult {
  const received = showValue(input);
  const rejected = (code: Issue['code'], expected: Phrase, suggestion?: string): CssColorResult => ({
    issues: [failure(path, code, { received, expected }, suggestion)],
  });
  if (typeof input !== 'string') return rejected('type', expectedColor);
  const color = parseColor(input.trim().toLowerCase());
  if (!color) return rejected('value', expectedColor);

  const { alpha = 1 } = color;
  const hex = toHex(color);
  if (alpha < 1) {
    const onWhite = formatHex(interpolate(['white', hex])(alpha));
    return rejected('value', 'an opaque colour', alpha ? `on white it is ${onWhite}` : undefined);
  }
  if (isInSrgb(color)) return { hex, issues: [] };
  const outcome = phrase('it is outside sRGB; {0} was used', hex);
  return { hex, issues: [warning(path, 'repaired', { received, outcome })] };
}

const expectedColor = 'a colour such as #0a5aa0, teal, rgb(10 90 160) or oklch(46% 0.13 252)';

/** `text` is trimmed and in lower case. */
function parseColor(text: string): Color | undefined {
  if (text.length > maxLength || !isCss(text)) return undefined;
  try {
    const color = parse(text);
    if (!color) return undefined;
    const { r = 0, g = 0, b = 0 } = rgb(color);
    if (![r, g, b].every(Number.isFinite)) return undefined;
    return clippedByCss.test(text) ? clampRgb(color) : color;
  } catch {
    // culori throws on some malformed values, such as `rgb(1px 2px 3px)`.
    return undefined;
  }
}

// The parser backtracks on long runs of digits, and the longest sensible colour has half this length.
const maxLength = 80;

/** Rejects what culori accepts but CSS does not: `0a5aa0` without `#`, an unclosed parenthesis, `color(--hsv 0 1 1)`. */
function isCss(text: string): boolean {
  return !/^[\da-f]+$|--/.test(text) && text.includes('(') === text.endsWith(')');
}

/** Notations whose values CSS clips to sRGB. */
const clippedByCss = /^(rgb|hsl|hwb)/;
