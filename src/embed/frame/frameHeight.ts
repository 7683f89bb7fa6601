import type { Article } from '../../model/article.js';
import { type FrameHeightOptions, heightFactors } from './heightFactors.js';
import { measuredHeights } from './measuredHeights.js';

export { type FrameHeightOptions, frameWidth } from './heightFactors.js';

/**
 * Estimates the height of a card in CSS pixels: a frame needs a height before its page loads, and without a browser it cannot be
 * measured. Rather too high than too low, which would scroll.
 */
export function frameHeight(article: Article, options: FrameHeightOptions = {}): number {
  const { kind, layout, factors } = heightFactors(article, options);
  // An unknown variant, as untyped code may pass, has the height of `standard`.
  const pixels = (measuredHeights[options.variant ?? 'standard'] ?? measuredHeights.standard)[kind][layout]!;
  return Math.ceil(
    Object.values(factors).reduce((sum, factor, index) => sum + factor * (pixels[index] ?? 0), 0),
  );
}
