import type { ArticleVariant } from '../../view/variants.js';

/** Default width of a frame in CSS pixels. */
export const frameWidth = 480;

/**
 * Heights in CSS pixels that hold most cards of a variant at {@link frameWidth}: a frame needs a height before its page loads, and keeps
 * it where the page has no script. A longer card scrolls; below a shorter one the frame is transparent.
 */
const heights: Readonly<Record<ArticleVariant, number>> = {
  lead: 840,
  standard: 760,
  compact: 240,
  headline: 120,
  full: 1800,
};

/** The height of a frame for a card of a variant; for an unknown one, as untyped code may pass, that of `standard`. */
export function frameHeight(variant: ArticleVariant = 'standard'): number {
  return Object.hasOwn(heights, variant) ? heights[variant] : heights.standard;
}
