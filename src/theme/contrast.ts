import 'culori/css';
import { wcagContrast } from 'culori/fn';

/**
 * Contrast ratio of two colours (`#rgb` or `#rrggbb`, in either order) by WCAG 2.2, from 1 to 21. `NaN`, which fails every
 * comparison, for any other notation.
 */
export function contrast(one: string, other: string): number {
  return opaqueHex.test(one) && opaqueHex.test(other) ? wcagContrast(one, other) : Number.NaN;
}

const opaqueHex = /^#([\da-f]{3}){1,2}$/i;
