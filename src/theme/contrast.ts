import 'culori/css';
import { wcagContrast } from 'culori/fn';

/**
 * Contrast ratio of two colours by WCAG 2.2, 1 to 21, in either order: `#rgb` or `#rrggbb`. `NaN` for any other form,
 * which fails every comparison.
 */
export function contrast(one: string, other: string): number {
  return opaqueHex.test(one) && opaqueHex.test(other) ? wcagContrast(one, other) : Number.NaN;
}

const opaqueHex = /^#([\da-f]{3}){1,2}$/i;
