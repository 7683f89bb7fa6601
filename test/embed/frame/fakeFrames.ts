/** Iframes of a host page, whose windows are ports, so that a test decides what comes from which window and origin. */
import { afterEach, onTestFinished, vi } from 'vitest';
import { type WatchFramesOptions, watchFrames } from '../../../src/embed/frame/watchFrames.js';

export const origin = 'https://cards.example';
export const ready = { newsCards: 1, type: 'ready' };

/** A window whose messages are recorded. */
export function fakeWindow() {
  const { port1 } = new MessageChannel();
  return Object.assign(port1, { postMessage: vi.fn() });
}

/** Adds an iframe that loads nothing. `loaded` is whether it holds the page of its URL. */
export function addFrame(attributes: Record<string, string> = {}, { loaded = true, tag = 'iframe' } = {}) {
  const iframe = document.createElement(tag) as HTMLIFrameElement;
  const all = { 'data-news-card': '', src: `${origin}/card.html`, loading: 'lazy', ...attributes };
  for (const [name, value] of Object.entries(all)) iframe.setAttribute(name, value);
  iframe.style.display = 'none';
  const frame = {
    iframe,
    window: fakeWindow() as ReturnType<typeof fakeWindow> | null,
    greetings: () =>
      frame.window!.postMessage.mock.calls as [{ token: string; colorScheme: string }, string][],
    load: () => iframe.dispatchEvent(new Event('load')),
    /** Sends a message, by default a size with the token of the last greeting. */
    send: (message: object = {}, from: object = {}) => {
      const data = {
        newsCards: 1,
        type: 'size',
        token: frame.greetings().at(-1)?.[0].token,
        height: 300,
        ...message,
      };
      send(data, { source: frame.window, ...from });
    },
  };
  Object.defineProperty(iframe, 'contentWindow', { get: () => frame.window });
  Object.defineProperty(iframe, 'contentDocument', { value: loaded ? null : { URL: 'about:blank' } });
  document.body.append(iframe);
  return frame;
}

export const send = (data: unknown, from: object) =>
  window.dispatchEvent(new MessageEvent('message', { data, origin, ...from }));
export const watch = (options?: WatchFramesOptions) => onTestFinished(watchFrames(document, options));
/** The height that a frame has in the next animation frame. */
export async function heightOf({ iframe }: { iframe: HTMLIFrameElement }): Promise<string> {
  await new Promise(requestAnimationFrame);
  return iframe.style.height;
}

afterEach(() => {
  for (const element of document.querySelectorAll('[data-news-card]')) element.remove();
});
