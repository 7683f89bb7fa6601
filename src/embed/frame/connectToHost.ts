import { type FrameColorScheme, type FrameMessage, type SizeMessage, targetOf } from './messages.js';

interface Host {
  readonly token: string;
  readonly origin: string;
}

const schemes: readonly FrameColorScheme[] = ['light', 'dark', 'light dark'];

/**
 * The frame's side of the protocol: reports the height of the document to the host page whenever it changes, and adopts the host
 * page's colour scheme unless one is `pinned`. Call it once the card is drawn: earlier heights would cause layout shifts. Does
 * nothing in a page that is not in a frame.
 */
export function connectToHost(view: Window & typeof globalThis, pinned?: 'light' | 'dark'): void {
  const { document, parent } = view;
  const root = document.documentElement;
  if (pinned) root.style.colorScheme = pinned;
  if (parent === view) return;
  let host: Host | undefined;
  let reportedHeight: number | undefined;

  const reportHeight = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A hidden frame has no layout and so no height.
    if (!host || !height || height === reportedHeight) return;
    reportedHeight = height;
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
      // A new host, or one that was reloaded, does not know the height yet.
      if (host?.token !== token || host.origin !== origin) reportedHeight = undefined;
      host = { token, origin };
      if (!pinned && schemes.includes(colorScheme)) root.style.colorScheme = colorScheme;
      reportHeight();
    },
  );
  new view.ResizeObserver(reportHeight).observe(root);
  // To any origin: it says nothing about the card, and not every browser tells a frame its host's origin.
  parent.postMessage({ newsCards: 1, type: 'ready' }, '*');
}

/** The colour scheme in the fragment of a frame's URL: `#color-scheme=dark`. */
export function pinnedScheme(hash: string): 'light' | 'dark' | undefined {
  // WordPress appends a second fragment.
  const [, own] = hash.split('#');
  const scheme = new URLSearchParams(own).get('color-scheme');
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
}
