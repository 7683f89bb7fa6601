import { documentProperty } from '../documentProperty.js';
import { type FrameColorScheme, type FrameMessage, type HelloMessage, targetOf } from './messages.js';

/** What {@link watchFrames} may be told. */
export interface WatchFramesOptions {
  /** The least height of a frame in CSS pixels; default 32. */
  readonly minHeight?: number | undefined;
  /** The greatest height; default 20,000. What is longer scrolls inside the frame. */
  readonly maxHeight?: number | undefined;
}

interface Frame {
  readonly iframe: HTMLIFrameElement;
  readonly src: string;
  readonly origin: string;
  readonly token: string;
  /** Whether the card has sent the token back. */
  answered?: boolean;
  /** The height that waits for the next picture on the screen. */
  height?: number | undefined;
}

/**
 * Gives every `<iframe data-news-card>` of a page the height of the card in it, those that come later as well, and tells it the
 * page's colour scheme. To be called once in a page, at any time; the function that it returns ends it.
 *
 * Two listeners, however many frames: what a frame has to say is looked up by its window, and set once for each picture on
 * the screen. Frames inside shadow roots are not found, nor those whose address leads on to another origin. In a sandbox every
 * page has the origin "null": there the first page that answers is believed, and no other until `src` changes.
 */
export function watchFrames(
  page: Document = document,
  { minHeight = 32, maxHeight = 20_000 }: WatchFramesOptions = {},
): () => void {
  const view = documentProperty(page, 'defaultView');
  if (!view) return () => {};
  // By window, so that a frame that is gone takes its entry with it.
  const frames = new WeakMap<object, Frame>();
  const iframes = () => [...documentProperty(page, 'getElementsByTagName')('iframe')];

  const greet = (iframe: HTMLIFrameElement, from?: string) => {
    const target = iframe.contentWindow;
    const origin = originOf(iframe);
    if (!target || origin === undefined || (from ?? origin) !== origin) return;
    let frame = frames.get(target);
    if (frame?.iframe !== iframe || frame.src !== iframe.src || frame.origin !== origin) {
      frame = { iframe, src: iframe.src, origin, token: newToken(view) };
      frames.set(target, frame);
    }
    // Another page may have taken the card's place, and nothing tells them apart.
    if (frame.answered && origin === 'null') return;
    const { colorScheme: style } = view.getComputedStyle(iframe);
    const colorScheme = schemesOf(style === 'normal' ? metaSchemes(page) : style);
    const hello: HelloMessage = { newsCards: 1, type: 'hello', token: frame.token, colorScheme };
    target.postMessage(hello, targetOf(origin));
  };

  const hear = ({ data, source, origin }: MessageEvent<FrameMessage | null | undefined>) => {
    if (data?.newsCards !== 1 || !source) return;
    if (data.type === 'ready') {
      const iframe = iframes().find((one) => one.contentWindow === source);
      if (iframe) greet(iframe, origin);
    }
    const frame = frames.get(source);
    if (data.type !== 'size' || !frame || data.token !== frame.token || origin !== frame.origin) return;
    frame.answered = true;
    const { iframe } = frame;
    // Moved in the page, it has another window.
    if (iframe.contentWindow !== source || !Number.isFinite(data.height)) return;
    if (data.colorScheme === 'light' || data.colorScheme === 'dark')
      iframe.style.colorScheme = data.colorScheme;
    if (frame.height === undefined) view.requestAnimationFrame(() => resize(frame, view));
    frame.height = Math.min(maxHeight, Math.max(minHeight, Math.ceil(data.height)));
  };

  const loaded = ({ target }: Event) => {
    if ((target as Element).localName === 'iframe') greet(target as HTMLIFrameElement);
  };

  view.addEventListener('message', hear);
  // It does not bubble, but is heard on its way down.
  documentProperty(page, 'addEventListener')('load', loaded, true);
  for (const iframe of iframes()) {
    // Before its own page is there, a frame holds an empty one of ours, which would refuse the message with an error.
    if (iframe.contentDocument?.URL !== 'about:blank') greet(iframe);
  }
  return () => {
    view.removeEventListener('message', hear);
    documentProperty(page, 'removeEventListener')('load', loaded, true);
  };
}

function resize(frame: Frame, view: Window): void {
  const { iframe, height = 0 } = frame;
  frame.height = undefined;
  const { boxSizing } = view.getComputedStyle(iframe);
  // A border that a page's reset counts in.
  const edge = boxSizing === 'border-box' ? iframe.offsetHeight - iframe.clientHeight : 0;
  iframe.style.height = `${height + edge}px`;
}

/** Where what is in the frame comes from; undefined where it is none of ours. */
function originOf(iframe: HTMLIFrameElement): string | undefined {
  if (!iframe.hasAttribute('data-news-card')) return undefined;
  const { sandbox, src } = iframe;
  if (iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

/** What holds where no style sets a scheme. */
function metaSchemes(page: Document): string {
  const find = documentProperty(page, 'querySelector');
  return find<HTMLMetaElement>('meta[name="color-scheme" i][content]')?.content ?? '';
}

function schemesOf(value: string): FrameColorScheme {
  const dark = value.includes('dark');
  return dark && value.includes('light') ? 'light dark' : dark ? 'dark' : 'light';
}

/** 128 random bits. `randomUUID` would ask for https. */
function newToken(view: Window & typeof globalThis): string {
  return [...view.crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
