import { ownOptions } from '../../model/ownOptions.js';
import { documentProperty } from '../documentProperty.js';
import { type FrameColorScheme, type FrameMessage, type HelloMessage, targetOf } from './messages.js';

export interface WatchFramesOptions {
  /** Minimum height of a frame in CSS pixels; default 32. */
  readonly minHeight?: number | undefined;
  /** Maximum height; default 20,000. Longer cards scroll inside the frame. */
  readonly maxHeight?: number | undefined;
}

interface Frame {
  readonly iframe: HTMLIFrameElement;
  readonly src: string;
  readonly origin: string;
  readonly token: string;
  /** Whether the card has returned the token. */
  answered?: boolean;
  /** The height to set in the next animation frame. */
  height?: number | undefined;
}

/**
 * Gives every `<iframe data-news-card>` of a page, including ones added later, the height of its card, and sends it the page's colour
 * scheme. Call it once per page, at any time; the function it returns stops it. Restart it after a change of the page's scheme.
 *
 * Two listeners serve all frames: a message's frame is found by its window, and its height is set once per animation frame. Frames
 * inside shadow roots, and frames that redirect to another origin, are not found. Every sandboxed page has the origin "null", so only
 * the first page that answers is trusted, until `src` changes.
 */
export function watchFrames(page: Document = document, options?: WatchFramesOptions): () => void {
  const { minHeight = 32, maxHeight = 20_000 } = ownOptions(options);
  const view = documentProperty(page, 'defaultView');
  if (!view) return () => {};
  // Keyed by window, so that the entry of a removed frame can be garbage collected.
  const frames = new WeakMap<object, Frame>();
  const iframes = () => [...documentProperty(page, 'getElementsByTagName')('iframe')];

  const sendHello = (iframe: HTMLIFrameElement, from?: string) => {
    const target = iframe.contentWindow;
    const origin = originOf(iframe, view);
    if (!target || origin === undefined || (from ?? origin) !== origin) return;
    let frame = frames.get(target);
    if (frame?.src !== iframe.src || frame.origin !== origin) {
      frame = { iframe, src: iframe.src, origin, token: newToken(view) };
      frames.set(target, frame);
    }
    // Another page may have replaced the card, and opaque origins cannot be told apart.
    if (frame.answered && origin === 'null') return;
    const { colorScheme: style } = view.getComputedStyle(iframe);
    const colorScheme = schemesOf(style === 'normal' ? metaSchemes(page) : style);
    const hello: HelloMessage = { newsCards: 1, type: 'hello', token: frame.token, colorScheme };
    target.postMessage(hello, targetOf(origin));
  };

  const onMessage = ({ data, source, origin }: MessageEvent<FrameMessage | null | undefined>) => {
    if (data?.newsCards !== 1 || !source) return;
    if (data.type === 'ready') {
      const iframe = iframes().find((one) => one.contentWindow === source);
      if (iframe) sendHello(iframe, origin);
    }
    const frame = frames.get(source);
    if (data.type !== 'size' || !frame || data.token !== frame.token || origin !== frame.origin) return;
    frame.answered = true;
    const { iframe } = frame;
    // An iframe that was moved in the page has a new window.
    if (iframe.contentWindow !== source || !Number.isFinite(data.height)) return;
    if (data.colorScheme === 'light' || data.colorScheme === 'dark')
      iframe.style.colorScheme = data.colorScheme;
    if (frame.height === undefined) view.requestAnimationFrame(() => resize(frame, view));
    frame.height = Math.min(maxHeight, Math.max(minHeight, Math.ceil(data.height)));
  };

  const onLoad = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe') sendHello(target as HTMLIFrameElement);
  };

  view.addEventListener('message', onMessage);
  // `load` does not bubble, so listen in the capture phase.
  documentProperty(page, 'addEventListener')('load', onLoad, true);
  for (const iframe of iframes()) {
    // Until it loads, a frame holds an empty document of the host's origin, to which posting fails.
    if (iframe.contentDocument?.URL !== 'about:blank') sendHello(iframe);
  }
  return () => {
    view.removeEventListener('message', onMessage);
    documentProperty(page, 'removeEventListener')('load', onLoad, true);
  };
}

function resize(frame: Frame, view: Window): void {
  const { iframe, height = 0 } = frame;
  frame.height = undefined;
  const { boxSizing } = view.getComputedStyle(iframe);
  // A CSS reset may include the border in the height.
  const edge = boxSizing === 'border-box' ? iframe.offsetHeight - iframe.clientHeight : 0;
  iframe.style.height = `${height + edge}px`;
}

/** The origin of the frame's page; undefined if it is not a news card. */
function originOf(iframe: HTMLIFrameElement, { origin, location }: Window): string | undefined {
  if (!iframe.hasAttribute('data-news-card')) return undefined;
  const { sandbox, src } = iframe;
  if (iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  // Frames inherit the sandbox of a page. Pages with these schemes have no origin outside a sandbox either.
  if (origin === 'null' && !/^(file|data):/.test(location.protocol)) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

/** The schemes of `<meta name="color-scheme">`, which apply if no style sets one. */
function metaSchemes(page: Document): string {
  const find = documentProperty(page, 'querySelector');
  // Stryker disable next-line StringLiteral: no other text names a scheme
  return find<HTMLMetaElement>('meta[name="color-scheme" i][content]')?.content ?? '';
}

function schemesOf(value: string): FrameColorScheme {
  const dark = value.includes('dark');
  return dark && value.includes('light') ? 'light dark' : dark ? 'dark' : 'light';
}

/** 128 random bits. `randomUUID` requires https. */
function newToken(view: Window & typeof globalThis): string {
  // Stryker disable next-line StringLiteral: as random without separators
  return [...view.crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
