import { contrast, luminance } from './contrast.js';
import { distance, fromHex, type Oklch, toHex } from './oklch.js';

/**
 * The colour nearest to `start` that reaches the contrast `least` on every ground (`#rrggbb`), as `#rrggbb`; undefined where
 * neither black nor white does. The hue stays, the chroma gives way only where sRGB has no more of it, and the
 * lightness moves no further than it must, to the side that is nearer. Judged by the rounded colour: what is
 * returned is what was measured.
 */
export function reach(start: Oklch, grounds: readonly string[], least: number): string | undefined {
  const passes = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= least);
  const unmoved = toHex(start);
  if (passes(unmoved)) return unmoved;

  const lights = grounds.map(luminance);
  const [darkest, lightest] = [Math.min(...lights), Math.max(...lights)];
  const found = [
    towards(0, start, (hex) => luminance(hex) < darkest && passes(hex)),
    towards(1, start, (hex) => luminance(hex) > lightest && passes(hex)),
  ].filter((hex) => hex !== undefined);
  const [first, second] = found.map((hex) => distance(start, fromHex(hex)));
  return second !== undefined && first !== undefined && second < first ? found[1] : found[0];
}

/** The first colour on the way from `start` to black (0) or white (1) that is good; undefined if the end is not. */
function towards(end: 0 | 1, start: Oklch, good: (hex: string) => boolean): string | undefined {
  const at = (lightness: number) => toHex({ ...start, lightness });
  if (!good(at(end))) return undefined;
  // Contrast grows all the way from the grounds to the end, but for the rounding.
  let [bad, fine] = [start.lightness, end as number];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (bad + fine) / 2;
    if (good(at(middle))) fine = middle;
    else bad = middle;
  }
  return at(fine);
}

// To a tenth of what the step from one byte to the next is worth in lightness.
const halvings = 12;
