import { htmlAttributes } from '../htmlAttributes.js';

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
