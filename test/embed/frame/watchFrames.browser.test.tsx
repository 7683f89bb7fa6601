/** The host's side of the protocol. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFrames } from '../../../src/embed/frame/watchFrames.js';
import { withInherited } from '../../support/withInherited.js';
import { addFrame, fakeWindow, heightOf, origin, ready, send, watch } from './fakeFrames.js';

test('greets each loaded frame with its own token', () => {
  const [one, two] = [addFrame(), addFrame()];
  watch();
  const hello = {
    newsCards: 1,
    type: 'hello',
    token: expect.stringMatching(/^[\da-z-]{20,64}$/),
    colorScheme: 'light',
  };
  expect([one, two].map((frame) => frame.greetings())).toEqual([[[hello, origin]], [[hello, origin]]]);
  expect(one.greetings()[0]?.[0].token).not.toBe(two.greetings()[0]?.[0].token);
});

test('greets a frame that is still empty, or is added later, when it has loaded', () => {
  const early = addFrame({}, { loaded: false });
  watch();
  const late = addFrame();
  expect([early, late].flatMap((frame) => frame.greetings())).toEqual([]);
  for (const frame of [early, late]) frame.load();
  expect([early, late].map((frame) => frame.greetings().length)).toEqual([1, 1]);
});

test.each([
  [
    'an iframe that is not marked',
    addFrame.bind(undefined, {}),
    (frame: HTMLElement) => frame.removeAttribute('data-news-card'),
  ],
  ['an iframe without a valid URL', addFrame.bind(undefined, { src: 'https://' }), () => {}],
  ['another element', addFrame.bind(undefined, {}, { tag: 'frame' }), () => {}],
])('does not greet %s', (_, add, change) => {
  const frame = add();
  onTestFinished(() => frame.iframe.remove());
  change(frame.iframe);
  watch();
  frame.load();
  send(ready, { source: frame.window });
  expect(frame.greetings()).toEqual([]);
});

test('survives an iframe without a window, and a document without one', () => {
  const frame = addFrame();
  frame.window = null;
  const failed = vi.fn();
  window.addEventListener('error', failed);
  onTestFinished(() => window.removeEventListener('error', failed));
  watch();
  frame.load();
  watchFrames(document.implementation.createHTMLDocument())();
  expect(failed).not.toHaveBeenCalled();
});

test('answers a card that is ready, if it is of the frame’s origin', () => {
  const [one, two] = [addFrame(), addFrame()];
  watch();
  two.send(ready);
  expect(two.greetings()).toHaveLength(2);
  two.send(ready, { origin: 'https://evil.example' });
  two.send({ ...ready, newsCards: 2 });
  send(ready, { source: fakeWindow() });
  expect([one, two].map((frame) => frame.greetings().length)).toEqual([1, 2]);
});

test('gives a frame the height of its card, rounded up', async () => {
  const frame = addFrame();
  watch();
  frame.send({ height: 299.1 });
  expect(frame.iframe.style.height).toBe('');
  expect(await heightOf(frame)).toBe('300px');
  frame.send({ height: 400 });
  expect(await heightOf(frame)).toBe('400px');
});

test.each([
  ['of another version', { newsCards: 2 }],
  ['of another type', { type: 'hello' }],
  ['with another token', { token: 'guessed' }],
  ['without a token', { token: undefined }],
  ['with a height that is not a number', { height: '300' }],
  ['with an infinite height', { height: Number.POSITIVE_INFINITY }],
  ['of another origin', {}, { origin: 'https://evil.example' }],
  ['from another window', {}, { source: fakeWindow() }],
  ['from no window', {}, { source: null }],
])('ignores a size %s', async (_, message, from: object = {}) => {
  const frame = addFrame();
  watch();
  frame.send({ colorScheme: 'dark', ...message }, from);
  expect([await heightOf(frame), frame.iframe.style.colorScheme]).toEqual(['', '']);
});

test('ignores messages without data', () => {
  watch();
  for (const data of [null, undefined, 'text']) send(data, { source: fakeWindow() });
});

test('ignores a size from the window that an iframe had before it was moved', async () => {
  const frame = addFrame();
  watch();
  const { window: before } = frame;
  const token = frame.greetings()[0]?.[0].token;
  frame.window = fakeWindow();
  frame.send({ token, colorScheme: 'dark' }, { source: before });
  expect([await heightOf(frame), frame.iframe.style.colorScheme]).toEqual(['', '']);
});

test.each([
  ['another URL', (iframe: HTMLIFrameElement) => iframe.setAttribute('src', `${origin}/other.html`), origin],
  ['another origin', (iframe: HTMLIFrameElement) => iframe.setAttribute('sandbox', ''), 'null'],
])('a frame with %s gets a new token, and the old one is void', async (_, change, newOrigin) => {
  const frame = addFrame();
  watch();
  const old = frame.greetings()[0]?.[0].token;
  frame.load();
  expect(frame.greetings()[1]?.[0].token).toBe(old);
  change(frame.iframe);
  frame.load();
  frame.send({ token: old }, { origin: newOrigin });
  expect(await heightOf(frame)).toBe('');
  frame.send({}, { origin: newOrigin });
  expect(await heightOf(frame)).toBe('300px');
});

test('trusts only the first page that answers in a sandboxed frame', async () => {
  const opaque = addFrame({ sandbox: 'allow-scripts' });
  const transparent = addFrame({ sandbox: 'allow-scripts allow-same-origin' });
  watch();
  const targets = [opaque, transparent].map((frame) => frame.greetings()[0]?.[1]);
  expect(targets).toEqual(['*', origin]);
  // Without an answer, the page may be greeted again.
  opaque.send(ready, { origin: 'null' });
  expect(opaque.greetings()).toHaveLength(2);
  opaque.send({}, { origin: 'null' });
  transparent.send();
  expect(await heightOf(opaque)).toBe('300px');
  opaque.send(ready, { origin: 'null' });
  transparent.send(ready);
  expect([opaque, transparent].map((frame) => frame.greetings().length)).toEqual([2, 2]);
});

test.each([
  ['a sandboxed page', 'https:', 'null'],
  ['a sandboxed document without a URL', 'about:', 'null'],
  ['a page from a file', 'file:', origin],
  ['a page in a data URL', 'data:', origin],
])('in %s, which has no origin, knows which origin its frames have', async (_, protocol, frameOrigin) => {
  const own = { origin: 'null', location: { protocol } };
  const view = new Proxy(window, {
    get: (_, name) => {
      const value = Reflect.get(own, name) ?? Reflect.get(window, name, window);
      return typeof value === 'function' ? value.bind(window) : value;
    },
  });
  const defaultView = vi.spyOn(Document.prototype, 'defaultView', 'get').mockReturnValue(view);
  const frame = addFrame();
  watch();
  defaultView.mockRestore();
  frame.send({}, { origin: frameOrigin === origin ? 'null' : origin });
  expect(await heightOf(frame)).toBe('');
  frame.send({}, { origin: frameOrigin });
  expect(await heightOf(frame)).toBe('300px');
});

test('keeps heights between the limits', async () => {
  const frame = addFrame();
  const stop = watchFrames();
  frame.send({ height: 1 });
  expect(await heightOf(frame)).toBe('32px');
  frame.send({ height: 1e9 });
  expect(await heightOf(frame)).toBe('20000px');
  stop();
  watch({ minHeight: 100, maxHeight: 200 });
  frame.send({ height: 1 });
  expect(await heightOf(frame)).toBe('100px');
  frame.send({ height: 1e9 });
  expect(await heightOf(frame)).toBe('200px');
});

test('uses limits only if the page itself gave them, and null like none', async () => {
  const frame = addFrame();
  withInherited('minHeight', 500, () => watch(null as never));
  frame.send({ height: 40 });
  expect(await heightOf(frame)).toBe('40px');
});

test('asks for one animation frame however many sizes arrive before it', async () => {
  const frame = addFrame();
  watch();
  const request = vi.spyOn(window, 'requestAnimationFrame');
  onTestFinished(() => request.mockRestore());
  for (let height = 100; height <= 500; height += 100) frame.send({ height });
  expect(request).toHaveBeenCalledTimes(1);
  expect(await heightOf(frame)).toBe('500px');
});

test('adds the border of a frame whose height includes it', async () => {
  const src = URL.createObjectURL(new Blob(['<!doctype html>'], { type: 'text/html' }));
  const frame = addFrame({ src, style: '' });
  frame.iframe.style.cssText = 'border: 7px solid; box-sizing: border-box';
  watch();
  frame.send({}, { origin: location.origin });
  expect(await heightOf(frame)).toBe('314px');
  frame.iframe.style.boxSizing = 'content-box';
  frame.send({}, { origin: location.origin });
  expect(await heightOf(frame)).toBe('300px');
});

test('adopts the scheme that a card is pinned to, and no other value', () => {
  const frame = addFrame();
  watch();
  for (const colorScheme of ['dark', 'light']) {
    frame.send({ colorScheme });
    expect(frame.iframe.style.colorScheme).toBe(colorScheme);
  }
  frame.send({ colorScheme: 'light dark' });
  frame.send();
  expect(frame.iframe.style.colorScheme).toBe('light');
});

test.each([
  ['dark', '', 'dark'],
  ['light', 'dark', 'light'],
  ['light dark', '', 'light dark'],
  ['', 'dark', 'dark'],
  ['', 'dark light', 'light dark'],
  ['', '', 'light'],
])('greets with the schemes of the page: style "%s", meta "%s"', (style, meta, colorScheme) => {
  const { style: root } = document.documentElement;
  const before = root.colorScheme;
  const tag = Object.assign(document.createElement('meta'), { name: 'color-scheme', content: meta });
  root.colorScheme = style;
  if (meta) document.head.prepend(tag);
  onTestFinished(() => {
    root.colorScheme = before;
    tag.remove();
  });
  const frame = addFrame();
  watch();
  expect(frame.greetings()[0]?.[0].colorScheme).toBe(colorScheme);
});

test('after a restart, frames that have answered learn the new scheme of the page', () => {
  const frames = [addFrame(), addFrame({ sandbox: 'allow-scripts' })];
  const stop = watchFrames();
  const origins = [origin, 'null'];
  for (const [index, frame] of frames.entries()) frame.send({}, { origin: origins[index] });
  document.documentElement.style.colorScheme = 'dark';
  onTestFinished(() => {
    document.documentElement.style.colorScheme = '';
  });
  stop();
  watch();
  expect(frames.map((frame) => frame.greetings().at(-1)?.[0].colorScheme)).toEqual(['dark', 'dark']);
});

test('does nothing once it is stopped', async () => {
  const frame = addFrame();
  watchFrames()();
  frame.load();
  frame.send();
  expect([frame.greetings().length, await heightOf(frame)]).toEqual([1, '']);
});
