import { focalSteps } from '../../../view/focalPoint.js';

/**
 * Sets `object-position` from `data-x` and `data-y`, in percent. Strict content security policies forbid a `style`
 * attribute.
 */
export function focalPointCss(): string {
  const rules = (axis: 'x' | 'y') =>
    focalSteps.map((percent) => `& [data-${axis}="${percent}"]{--nc-${axis}:${percent}%}`).join('');
  return rules('x') + rules('y');
}
