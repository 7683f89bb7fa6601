import { nearest, type Oklch, wcagLuminance } from 'culori/fn';
import { colorDistance, contrast, toHex } from './color.js';

/**
 * The colour nearest to `start` that has at least `minContrast` with `background`, as `#rrggbb`; undefined if neither
 * black nor white has. Keeps the hue, reduces chroma only as far as sRGB requires, and changes lightness as little as
 * possible. Contrast is measured after rounding to `#rrggbb`, so the result itself passes.
 */
export function readableColor(start: Oklch, background: string, minContrast: number): string | undefined {
  const passes = (hex: string) => contrast(hex, background) >= minContrast;
  const unchanged = toHex(start);
  if (passes(unchanged)) return unchanged;
  const backgroundLuminance = wcagLuminance(background);
  const candidates = [
    shiftLightness(start, 0, (hex) => wcagLuminance(hex) < backgroundLuminance && passes(hex)),
    shiftLightness(start, 1, (hex) => wcagLuminance(hex) > backgroundLuminance && passes(hex)),
  ].filter((hex) => hex !== undefined);
  return nearest(candidates, colorDistance)(start)[0];
}

/** The first colour that passes on the way from `start` to black (0) or white (1); undefined if the end does not. */
function shiftLightness(start: Oklch, end: 0 | 1, passes: (hex: string) => boolean): string | undefined {
  const at = (lightness: number) => toHex({ ...start, l: lightness });
  if (!passes(at(end))) return undefined;
  // Bisection works because contrast grows steadily from the background to the end.
  let [failing, passing] = [start.l, end as number];
  for (let step = 0; step < bisectionSteps; step += 1) {
    const middle = (failing + passing) / 2;
    if (passes(at(middle))) passing = middle;
    else failing = middle;
  }
  return at(passing);
}

// Finer than the rounding to `#rrggbb`.
const bisectionSteps = 12;
