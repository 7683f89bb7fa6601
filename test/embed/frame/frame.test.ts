import { expect, test } from 'vitest';
import { article, wholeArticle } from '../../support/articles.js';
import {
  cardPage,
  frame,
  heightOf,
  host,
  hostScript,
  settled,
  short,
  site,
  waitForMessages,
  withFramePages,
} from './framePages.js';

const { open, consoleErrors } = withFramePages();

test.each([true, false])(
  'a frame gets the height of its card when the script loads first (sandbox: %s)',
  async (sandbox) => {
    const page = await open(site(frame('whole', 150, sandbox), hostScript));
    expect(await settled(page, 'whole')).toBeGreaterThan(300);
    await page.setViewportSize({ width: 400, height: 700 });
    await settled(page, 'whole');
    expect(consoleErrors).toEqual([]);
  },
);

test('the script may load long after the frame', async () => {
  const page = await open(site(frame('whole') + frame('short', 150, false)));
  await waitForMessages(page);
  expect(await heightOf(page, 'whole')).toBe(150);
  await page.addScriptTag({ url: 'https://cards.example/frame.js' });
  await settled(page, 'whole');
  await settled(page, 'short');
  expect(consoleErrors).toEqual([]);
});

test('a frame may be added long after the script, and moved', async () => {
  const page = await open(site('<div id="a"></div><div id="b"></div>', hostScript + hostScript));
  await page.evaluate((html) => {
    (document.getElementById('a') as Element).innerHTML = html;
  }, frame('short'));
  await settled(page, 'short');
  await page.evaluate(() => {
    const iframe = document.querySelector('iframe') as HTMLIFrameElement;
    iframe.style.height = '';
    (document.getElementById('b') as Element).append(iframe);
  });
  await settled(page, 'short');
  expect(consoleErrors).toEqual([]);
});

test('a frame gets its height when images shadow properties of document', async () => {
  const names = ['defaultView', 'getElementsByTagName', 'addEventListener', 'querySelector'];
  const images = names.map((name) => `<img alt="" name="${name}">`).join('');
  const page = await open(site(images + frame('whole') + hostScript));
  await settled(page, 'whole');
  await page.setViewportSize({ width: 400, height: 700 });
  await settled(page, 'whole');
  expect(consoleErrors).toEqual([]);
});

test('without the script a frame keeps its height and scrolls', async () => {
  const page = await open(site(frame('whole', 150)));
  const card = page.frameLocator('iframe').getByRole('article');
  expect(await card.getByRole('link', { name: wholeArticle.headline }).isVisible()).toBe(true);
  expect(await heightOf(page, 'whole')).toBe(150);
  const root = page.frameLocator('iframe').locator('html');
  expect(await root.evaluate((root) => root.scrollHeight > root.clientHeight)).toBe(true);

  const still = await open(site(frame('whole', 150)), { javaScriptEnabled: false });
  expect(await still.frameLocator('iframe').getByText('The clinic sees two hundred').isVisible()).toBe(true);
});

test('each of two frames gets its own height', async () => {
  const page = await open(site(frame('short') + frame('whole'), hostScript));
  expect(await settled(page, 'short')).toBeLessThan(await settled(page, 'whole'));
});

test('respects box-sizing and the size limits of the host page', async () => {
  const css = '<style>*{box-sizing:border-box}iframe{border:7px solid;max-height:300px}</style>';
  const page = await open(
    site(frame('short').replace('frameborder="0"', '') + frame('whole'), css + hostScript),
  );
  await settled(page, 'short');
  await expect
    .poll(() => page.locator('iframe[title=whole]').evaluate((one) => (one as HTMLElement).offsetHeight))
    .toBe(300);
});

const attack = (target: string) => `<!doctype html><script>
  const all = [...Array(parent.length).keys()].map((index) => parent[index]);
  const send = (message) => { for (const window of [parent, ...all]) window.postMessage(message, '*'); };
  for (const token of ['', '*', null, undefined, {}, [], 0, 'x'.repeat(1e5)]) {
    for (const height of [9000, '9000', NaN, Infinity, -1, {}, null]) send({ newsCards: 1, type: 'size', token, height, colorScheme: 'dark' });
  }
  for (let turn = 0; turn < 1000; turn++) send({ newsCards: 1, type: 'ready' });
  for (const message of [null, 0, 'text', [], { newsCards: 2 }, { newsCards: 1 }, { newsCards: 1, type: 'hello', token: 'evil', colorScheme: 'dark' }]) send(message);
  addEventListener('message', ({ data, source }) => { if (source === parent) send({ newsCards: 1, type: 'size', token: data?.token, height: 9000, colorScheme: 'dark' }); });
  document.title = ${JSON.stringify(target)};
</script>`;

test('ignores messages of a hostile frame, even a thousand', async () => {
  const evil = '<iframe title="evil" src="https://evil.example/" width="200" height="111"></iframe>';
  const marked =
    '<iframe data-news-card title="marked" src="https://evil.example/" width="200" height="112"></iframe>';
  const pages = {
    ...site(frame('short') + evil + marked, hostScript),
    'https://evil.example/': attack('evil'),
  };
  const page = await open(pages);
  const height = await settled(page, 'short');
  await waitForMessages(page);
  expect(await heightOf(page, 'short')).toBe(height);
  expect(await heightOf(page, 'evil')).toBe(111);
  // A frame that the host marks as a card gets the height it requests, up to the maximum.
  expect(await heightOf(page, 'marked')).toBe(9000);
  const scheme = await page
    .frameLocator('iframe[title=short]')
    .locator('html')
    .evaluate((root) => root.style.colorScheme);
  expect(scheme).toBe('light');
  expect(consoleErrors).toEqual([]);
});

test.each([true, false])(
  'ignores messages of a page that replaced the card in its frame (sandbox: %s)',
  async (sandbox) => {
    const page = await open({
      ...site(frame('short', 150, sandbox), hostScript),
      'https://evil.example/': attack('evil'),
    });
    const height = await settled(page, 'short');
    const inside = page.frames().find((one) => one.url().startsWith('https://cards.example'));
    await inside?.goto('https://evil.example/');
    await waitForMessages(page);
    expect(await heightOf(page, 'short')).toBe(height);
  },
);

test('batches a thousand size changes into one or two frame updates', async () => {
  const page = await open(site(frame('short', 150, false), hostScript));
  await settled(page, 'short');
  await page.evaluate(() => {
    const state = globalThis as { changes?: number };
    state.changes = 0;
    new MutationObserver((records) => {
      state.changes = (state.changes ?? 0) + records.length;
    }).observe(document.querySelector('iframe') as Element, { attributes: true });
  });
  const inside = page.frames().find((one) => one.url().startsWith('https://cards.example'));
  await inside?.evaluate(async () => {
    const token = await new Promise<string>((done) => {
      addEventListener('message', ({ data }) => done(data.token), { once: true });
      parent.postMessage({ newsCards: 1, type: 'ready' }, '*');
    });
    for (let turn = 1; turn <= 1000; turn++) {
      parent.postMessage({ newsCards: 1, type: 'size', token, height: 400 + turn / 2 }, '*');
    }
    parent.postMessage({ newsCards: 1, type: 'size', token, height: 1e9 }, '*');
  });
  await expect.poll(() => heightOf(page, 'short')).toBe(20_000);
  expect(await page.evaluate(() => (globalThis as { changes?: number }).changes)).toBeLessThan(100);
});

test('a frame with a given height causes no layout shift', async () => {
  const first = await open(site(frame('whole'), hostScript));
  const height = await settled(first, 'whole');

  const page = await open(site(`${frame('whole', height)}<p>Below</p>`, hostScript));
  await settled(page, 'whole');
  await waitForMessages(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
          done(entries.reduce((sum, { value }) => sum + value, 0));
        }, 100);
      }),
  );
  expect(shift).toBe(0);
});

test('a link in a card opens in the host page', async () => {
  const pages = { ...site(frame('short'), hostScript), 'https://news.example/short': host('The story') };
  const page = await open(pages);
  await page.frameLocator('iframe').getByRole('link', { name: short.headline }).click();
  await page.waitForURL('https://news.example/short');
});

test('stopping removes all listeners', async () => {
  const page = await open(site('', ''));
  const address = 'https://host.example/dist/exports/frame.js';
  const content = `import { watchFrames } from '${address}'; globalThis.watchFrames = watchFrames;`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => 'watchFrames' in globalThis);
  const counts = await page.evaluate(() => {
    const { watchFrames } = globalThis as never as { watchFrames: () => () => void };
    let live = 0;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args: unknown[]) {
      live++;
      add.apply(this, args as never);
    };
    EventTarget.prototype.removeEventListener = function (...args: unknown[]) {
      live--;
      remove.apply(this, args as never);
    };
    const stops = Array.from({ length: 1000 }, () => watchFrames());
    const during = live;
    for (const stop of stops) stop();
    return { during, after: live };
  });
  expect(counts).toEqual({ during: 2000, after: 0 });
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, frame('whole'));
  await waitForMessages(page);
  expect(await heightOf(page, 'whole')).toBe(150);
});

const darkStyle = '<style>:root{color-scheme:dark}</style>';
const darkMeta = '<meta name="Color-Scheme" content="dark">';
const [light, dark] = ['rgb(255, 255, 255)', 'rgb(22, 26, 32)'];

test.each([
  ['the scheme of the page’s style', darkStyle, '', dark],
  ['the scheme of the page’s meta', darkMeta, '', dark],
  ['a style that overrides the meta', `${darkMeta}<style>:root{color-scheme:light}</style>`, '', light],
  ['the scheme that its URL pins', darkStyle, '#color-scheme=light', light],
])('a card has %s and a transparent frame', async (_, scheme, hash, background) => {
  const tag = frame('short', 600).replace('.html"', `.html${hash}"`);
  // Taller than the card, so that the background below it is visible.
  const css = '<style>body{background:#123}iframe{min-height:600px}</style>';
  const page = await open(site(tag, `${scheme}${css}${hostScript}`));
  const card = page.frameLocator('iframe').getByRole('article');
  await expect.poll(() => card.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(background);
  await waitForMessages(page);
  const image = await page.screenshot({ clip: { x: 300, y: 560, width: 1, height: 1 } });
  const pixel = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], {
      type: 'image/png',
    });
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(await createImageBitmap(blob), 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }, image.toString('base64'));
  expect(pixel).toEqual([0x11, 0x22, 0x33, 255]);
});

test('the page of a card contains only what is documented', async () => {
  const html = cardPage(wholeArticle, { oEmbed: 'https://cards.example/oembed/whole.json' });
  expect(html).toContain(`<title>${wholeArticle.headline}</title>`);
  expect(html).not.toMatch(/style="|\son\w+="/);
  const hostile = article({ headline: '</title><script>alert(1)</script>"><img src=x onerror=alert(1)>' });
  const page = await open({ 'https://host.example/': cardPage(hostile) });
  expect(await page.title()).toBe(hostile.headline);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('img').count()).toBe(0);
  expect(consoleErrors).toEqual([]);
});
