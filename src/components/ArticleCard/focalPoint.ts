const step = 5;
const steps = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);

/** The nearest step to a part of a picture's width or height, 0 to 1, in percent. */
export function focalStep(part: number): number {
  return Math.round((part * 100) / step) * step;
}

/**
 * Rules that hold a cropped picture at the point in its `data-x` and `data-y`, in percent: attributes instead of a
 * `style`, which strict content security policies forbid.
 */
export function focalPointCss(): string {
  const rules = (axis: 'x' | 'y') =>
    steps.map((percent) => `& [data-${axis}="${percent}"]{--nc-${axis}:${percent}%}`).join('');
  return rules('x') + rules('y');
}
