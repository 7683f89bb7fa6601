import { htmlAttributes } from '../htmlAttributes.js';

export interface FrameTag {
  /** Address of the page in the frame. */
  readonly src: string;
  /** Accessible name of the frame: the headline. */
  readonly title: string;
  /** CSS pixels until the card reports its own, and for good where no script runs. */
  readonly height: number;
  /**
   * Sandboxes the page: it loses its origin, and with it cookies, storage and whatever needs a login. Its links still open in the top
   * page.
   */
  readonly sandbox?: boolean | undefined;
}

const permissions =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/**
 * A frame as markup. By attributes alone: a strict content security policy blocks style attributes. Its width is its
 * container's, whatever that is.
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
