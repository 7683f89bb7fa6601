import { htmlAttributes } from '../../output/html.js';
import type { ArticleVariant } from '../../view/variants.js';

export interface FrameTag {
  /** URL of the page in the frame. */
  readonly src: string;
  /** Accessible name of the frame: the headline. */
  readonly title: string;
  /** Initial height in CSS pixels, used until the card reports its own. */
  readonly height: number;
  /**
   * Sandboxes the page: it has an opaque origin, without cookies, storage or logins. Its links still open in the top-level
   * page.
   */
  readonly sandbox?: boolean | undefined;
}

const permissions =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/**
 * The markup of a frame. Uses attributes only, because strict content security policies block style attributes. The frame is as wide
 * as its container.
 */
export function frameTag({ src, title, height, sandbox }: FrameTag): string {
  const attributes = htmlAttributes({
    src,
    title,
    width: '100%',
    height,
    frameborder: 0,
    loading: 'lazy',
    sandbox: sandbox ? permissions : undefined,
  });
  return `<iframe data-news-card${attributes}></iframe>`;
}

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
