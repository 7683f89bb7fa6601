const step = 5;
const steps = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);

/** Rounds a position within a picture, 0 to 1, to the nearest step in percent. */
export function focalStep(part: number): number {
  return Math.round((part * 100) / step) * step;
}

/**
 * Sets `object-position` from `data-x` and `data-y`, in percent. Strict content security policies forbid a `style`
 * attribute.
 */
export function focalPointCss(): string {
  const rules = (axis: 'x' | 'y') =>
    steps.map((percent) => `& [data-${axis}="${percent}"]{--nc-${axis}:${percent}%}`).join('');
  return rules('x') + rules('y');
}
