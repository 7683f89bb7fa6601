/** The frame's side of the protocol; each test has its own window. */
import { expect, test, vi } from 'vitest';
import { connectToHost, pinnedScheme } from '../../../src/embed/frame/connectToHost.js';

const origin = 'https://host.example';
const hello = { newsCards: 1, type: 'hello', token: 'a token', colorScheme: 'light' };

/** A framed page that is 100.2 pixels high, and the messages it posts to its host. */
function framed(pinned?: 'light' | 'dark') {
  const post = vi.fn();
  const parent = { postMessage: post };
  const root = { style: { colorScheme: '' }, height: 100.2, getBoundingClientRect: () => root };
  let receive = (_: object) => {};
  let resized = () => {};
  const view = {
    document: { documentElement: root },
    parent,
    addEventListener: (type: string, listener: typeof receive) => {
      if (type === 'message') receive = listener;
    },
    ResizeObserver: class {
      constructor(callback: typeof resized) {
        resized = callback;
      }
      observe() {}
    },
  };
  connectToHost(view as never, pinned);
  return {
    root,
    posted: () => post.mock.calls,
    /** Messages other than `ready`, with their targets. */
    sizes: () => post.mock.calls.filter(([{ type }]) => type !== 'ready'),
    send: (data: unknown, from: object = {}) => receive({ data, source: parent, origin, ...from }),
    resize(height: number) {
      root.height = height;
      resized();
    },
  };
}
const size = { newsCards: 1, type: 'size', token: hello.token, height: 101 };

test('a framed page tells any host that it is ready, without knowing the host’s origin', () => {
  expect(framed().posted()).toEqual([[{ newsCards: 1, type: 'ready' }, '*']]);
});

test('a page that is not in a frame posts and listens to nothing', () => {
  const view = { document, addEventListener: vi.fn(), postMessage: vi.fn() } as object as Window;
  Object.assign(view, { parent: view });
  connectToHost(view as never);
  expect(view.addEventListener).not.toHaveBeenCalled();
  expect(view.postMessage).not.toHaveBeenCalled();
});

test('reports its height, rounded up, once its host has greeted it, and whenever it changes', () => {
  const { send, resize, sizes } = framed();
  resize(100.2);
  expect(sizes()).toEqual([]);
  send(hello);
  resize(100.7);
  expect(sizes()).toEqual([[size, origin]]);
  resize(140);
  resize(0);
  expect(sizes().map(([{ height }]) => height)).toEqual([101, 140]);
});

test.each([
  ['from another window', hello, { source: {} }],
  ['of another version', { ...hello, newsCards: 2 }],
  ['of another type', { ...hello, type: 'size' }],
  ['without a token', { ...hello, token: undefined }],
  ['with an empty token', { ...hello, token: '' }],
  ['with a token of another type', { ...hello, token: { length: 1 } }],
  ['with a token of 65 characters', { ...hello, token: 'x'.repeat(65) }],
  ['of nothing', null],
])('ignores a message %s', (_, data, from: object = {}) => {
  const { send, sizes, root } = framed();
  send(data, from);
  expect([sizes(), root.style.colorScheme]).toEqual([[], '']);
});

test('returns a token of 64 characters', () => {
  const { send, sizes } = framed();
  const token = 'x'.repeat(64);
  send({ ...hello, token });
  expect(sizes()).toEqual([[{ ...size, token }, origin]]);
});

test('reports an unchanged height again only to a host that does not know it', () => {
  const { send, sizes } = framed();
  send(hello);
  send(hello);
  send({ ...hello, token: 'another' });
  send({ ...hello, token: 'another' }, { origin: 'https://other.example' });
  // An opaque origin cannot be named.
  send({ ...hello, token: 'another' }, { origin: 'null' });
  expect(sizes()).toEqual([
    [size, origin],
    [{ ...size, token: 'another' }, origin],
    [{ ...size, token: 'another' }, 'https://other.example'],
    [{ ...size, token: 'another' }, '*'],
  ]);
});

test('adopts a scheme of its host, and no other value', () => {
  const { send, root } = framed();
  for (const colorScheme of ['dark', 'light dark', 'light']) {
    send({ ...hello, colorScheme });
    expect(root.style.colorScheme).toBe(colorScheme);
  }
  send({ ...hello, colorScheme: 'only dark' });
  expect(root.style.colorScheme).toBe('light');
});

test('keeps a pinned scheme and reports it', () => {
  const { send, root, sizes } = framed('dark');
  expect(root.style.colorScheme).toBe('dark');
  send(hello);
  expect(root.style.colorScheme).toBe('dark');
  expect(sizes()).toEqual([[{ ...size, colorScheme: 'dark' }, origin]]);
});

test('a frame’s URL pins light or dark', () => {
  const hashes = ['#color-scheme=light', '#a=b&color-scheme=dark#?secret=a', '#color-scheme=sepia', ''];
  expect(hashes.map(pinnedScheme)).toEqual(['light', 'dark', undefined, undefined]);
});
