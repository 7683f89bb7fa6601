import { type FrameColorScheme, type FrameMessage, type SizeMessage, targetOf } from './messages.js';

interface Host {
  readonly token: string;
  readonly origin: string;
}

const schemes: readonly FrameColorScheme[] = ['light', 'dark', 'light dark'];

/**
 * The frame's side of the protocol: tells the page around it the height of what is drawn, from now on, and takes on that
 * page's colour scheme unless it is `pinned` to one. To be called once the card is drawn: heights of half a page would
 * move the host's. Does nothing in a page that is in no frame.
 */
export function answerHost(view: Window & typeof globalThis, pinned?: 'light' | 'dark'): void {
  const { document, parent } = view;
  const root = document.documentElement;
  if (pinned) root.style.colorScheme = pinned;
  if (parent === view) return;
  let host: Host | undefined;
  let told: number | undefined;

  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Without a height the frame is not laid out, because it is hidden: once shown, it has one.
    if (!host || !height || height === told) return;
    told = height;
    const size: SizeMessage = {
      newsCards: 1,
      type: 'size',
      token: host.token,
      height,
      ...(pinned && { colorScheme: pinned }),
    };
    parent.postMessage(size, targetOf(host.origin));
  };

  view.addEventListener(
    'message',
    ({ data, source, origin }: MessageEvent<FrameMessage | null | undefined>) => {
      if (source !== parent || data?.newsCards !== 1 || data.type !== 'hello') return;
      const { token, colorScheme } = data;
      if (typeof token !== 'string' || !token || token.length > 64) return;
      // A host that starts anew has not heard the height.
      if (host?.token !== token || host.origin !== origin) told = undefined;
      host = { token, origin };
      if (!pinned && schemes.includes(colorScheme)) root.style.colorScheme = colorScheme;
      tell();
    },
  );
  new view.ResizeObserver(tell).observe(root);
  const origin = originOfHost(view);
  if (origin) parent.postMessage({ newsCards: 1, type: 'ready' }, origin);
}

/** Where the page around the frame comes from, if that can be known; if not, its `hello` tells. */
function originOfHost({ document, location }: Window): string | undefined {
  try {
    // Not every browser has the list; the referrer may be withheld.
    const origin = location.ancestorOrigins?.[0] ?? new URL(document.referrer).origin;
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** The colour scheme that the address of a frame pins its card to: `#color-scheme=dark`. */
export function pinnedScheme(hash: string): 'light' | 'dark' | undefined {
  const scheme = new URLSearchParams(hash.slice(1)).get('color-scheme');
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
}
