import { rgb } from 'culori/css';
import { type Color, differenceEuclidean, displayable, formatHex, round, toGamut } from 'culori/fn';
import 'culori/css';
import { wcagContrast } from 'culori/fn';

// `culori/css` registers the colour spaces of CSS, which the functions of `culori/fn` need.

/** Whether a colour is inside sRGB, so that every screen can show it. Tolerates rounding errors of a conversion. */
export function isInSrgb(color: Color): boolean {
  const { r = 0, g = 0, b = 0 } = rgb(color);
  const [red, green, blue] = [r, g, b].map(round(3)) as [number, number, number];
  return displayable({ mode: 'rgb', r: red, g: green, b: blue });
}

/**
 * A colour as `#rrggbb`. Outside sRGB the chroma is reduced at the same lightness and hue, by the gamut mapping of CSS Color 4
 * with a tenth of its tolerance, because the full tolerance may shift the hue visibly.
 */
export function toHex(color: Color): string {
  return formatHex(isInSrgb(color) ? color : toGamut('rgb', 'oklch', undefined, 0.002)(color));
}

/** Distance of two colours in OKLab (ΔE OK): 0 if they are equal, about 0.02 if the difference is just visible, 1 from black to white. */
export function colorDistance(one: Color | string, other: Color | string): number {
  return differenceEuclidean('oklab')(one, other);
}

/**
 * Contrast ratio of two colours (`#rgb` or `#rrggbb`, in either order) by WCAG 2.2, from 1 to 21. `NaN`, which fails every
 * comparison, for any other notation.
 */
export function contrast(one: string, other: string): number {
  return opaqueHex.test(one) && opaqueHex.test(other) ? wcagContrast(one, other) : Number.NaN;
}

const opaqueHex = /^#([\da-f]{3}){1,2}$/i;
