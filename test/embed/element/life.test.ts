import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { elementSnippet } from '../../../src/embed/snippet.js';
import { renderToHtml } from '../../../src/exports/server.js';
import { wholeArticle } from '../../support/articles.js';
import { script, withHost } from '../host.js';

const host = withHost();

/** The sum of all layout shifts so far: https://web.dev/articles/cls */
async function layoutShift(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 100)));
      }),
  );
}

const after = '<p>What comes after</p>'.repeat(20);
const { element, fragment } = renderToHtml(wholeArticle);

test.each([
  ['a static card', element],
  ['a fragment', fragment],
  ['a static card with the script', element + script],
  [
    'a static card that the script updates',
    renderToHtml(wholeArticle, { src: '/story.json' }).element + script,
  ],
  [
    'an element with reserved space',
    `<style>news-card { display: flow-root; min-block-size: 800px }</style><news-card src="/story.json"><p>Text</p></news-card>${script}`,
  ],
  // Retried once: on a busy machine the browser may paint a half-parsed page, and the rest then shifts it.
])('%s causes no layout shift', { retry: 1 }, async (_, body) => {
  host.serve('/story.json', (response) => {
    // Responds after the first paint.
    setTimeout(() => response.end(JSON.stringify(wholeArticle)), 200);
  });
  const { page, requests, close } = await host.open({ body: `${body}${after}` });
  await page.getByRole('article').waitFor();
  if (body.includes('src="/story.json"')) await page.waitForLoadState('networkidle');
  expect(await layoutShift(page)).toBe(0);
  if (body.includes('src="/story.json"')) expect(requests).toContain('/story.json');
  await close();
});

test('adding, removing and moving an element a thousand times leaks nothing', async () => {
  host.serve('/story.json', wholeArticle);
  const body = `<main></main><aside></aside>${script}`;
  const { page, consoleErrors, close } = await host.open({ body }, { own: true });
  await page.waitForFunction(() => customElements.get('news-card'));
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const spend = (times: number) =>
    page.evaluate(async (times) => {
      const [main, aside] = [
        document.querySelector('main'),
        document.querySelector('aside'),
      ] as HTMLElement[];
      for (let round = 0; round < times; round++) {
        const card = document.createElement('news-card');
        if (round % 2)
          card.article = { headline: 'A story', url: 'https://example.org/', sdgs: [{ goal: 3 }] };
        else {
          card.src = '/story.json';
          card.refresh = 'visible';
        }
        main?.append(card);
        // Removes some immediately, moves some, and draws some first.
        if (round % 3 === 0) aside?.append(card);
        if (round % 10 === 0)
          await new Promise((done) => addEventListener('news-card-ready', done, { once: true }));
        card.remove();
      }
    }, times);
  const measure = async () => {
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
  };
  await spend(200);
  const before = await measure();
  await spend(1000);
  const then = await measure();
  expect(then.listeners).toBeLessThanOrEqual(before.listeners);
  expect(then.nodes).toBeLessThanOrEqual(before.nodes + 10);
  // One card takes 50 kB or more, so a leak of one in a hundred would exceed this.
  expect(then.heap - before.heap).toBeLessThan(500_000);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a removed element aborts its request; a moved one keeps it', async () => {
  let requests = 0;
  let stopped = 0;
  host.serve('/slow.json', (response) => {
    requests++;
    const timer = setTimeout(() => response.end('{"headline":"Slow"}'), 500);
    response.on('close', () => {
      if (!response.writableEnded) stopped++;
      clearTimeout(timer);
    });
  });
  const { page, consoleErrors, close } = await host.open({
    body: `<main><news-card src="/slow.json"></news-card></main><aside></aside>${script}`,
  });
  await expect.poll(() => requests).toBe(1);
  await page.evaluate(() =>
    document.querySelector('aside')?.append(document.querySelector('news-card') as Node),
  );
  await page.getByRole('heading', { name: 'Slow' }).waitFor();
  expect([requests, stopped]).toEqual([1, 0]);

  await page.evaluate(() => {
    const card = document.createElement('news-card');
    card.src = '/slow.json';
    document.body.append(card);
    setTimeout(() => card.remove(), 200);
  });
  await expect.poll(() => stopped).toBe(1);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a card keeps its state when removed and added again, and repeats no event', async () => {
  host.serve('/story.json', wholeArticle);
  const { page, requests, close } = await host.open({
    body: `<news-card src="/story.json"></news-card>${script}`,
    head: `<script>window.ready = 0; addEventListener('news-card-ready', () => ready++);</script>`,
  });
  await page.getByRole('article').waitFor();
  await page.getByText('3 more participants').click();
  await page.evaluate(async () => {
    const card = document.querySelector('news-card') as HTMLElement;
    card.remove();
    await new Promise((done) => setTimeout(done, 50));
    document.body.append(card);
  });
  await page.getByRole('article').waitFor();
  expect(await page.getByText('Teachers').isVisible()).toBe(true);
  expect(requests.filter((path) => path === '/story.json')).toHaveLength(1);
  expect(await page.evaluate(() => (globalThis as never as { ready: number }).ready)).toBe(1);
  await close();
});

test('of two stories set one after the other, only the second is drawn and reported', async () => {
  const { page, close } = await host.open({ body: `<news-card></news-card>${script}` });
  await page.waitForFunction(() => customElements.get('news-card'));
  const ready = await page.evaluate(async () => {
    const card = document.querySelector('news-card')!;
    const names: string[] = [];
    const done = new Promise<void>((resolve) =>
      card.addEventListener('news-card-ready', ({ detail }) => {
        names.push(detail.articles[0]!.headline);
        if (names.at(-1) === 'Second') resolve();
      }),
    );
    card.article = { headline: 'First' };
    // The element has begun to load the first one.
    for (let turn = 0; turn < 5; turn++) await null;
    card.article = { headline: 'Second' };
    await done;
    // The first one may be loaded later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return names;
  });
  expect(ready).toEqual(['Second']);
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Second']);
  await close();
});

test('a card that was removed while it loaded another language is drawn in it only when it is back', async () => {
  const body = `<news-card id="removed"></news-card><news-card id="other"></news-card>${script}`;
  const { page, close } = await host.open({ body });
  await page.waitForFunction(() => customElements.get('news-card'));
  const languages = await page.evaluate(async () => {
    const [card, other] = document.querySelectorAll<HTMLElement>('news-card') as unknown as [
      HTMLElement,
      HTMLElement,
    ];
    const drawn = (each: HTMLElement) =>
      new Promise((done) => each.addEventListener('news-card-ready', done, { once: true }));
    const isFrench = () => card.shadowRoot!.textContent!.includes('Financé par');
    const french = (each: HTMLElement) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (!each.shadowRoot!.textContent!.includes('Financé par')) return;
          observer.disconnect();
          done();
        });
        observer.observe(each.shadowRoot!, { subtree: true, childList: true, characterData: true });
      });
    const both = Promise.all([drawn(card), drawn(other)]);
    for (const each of [card, other]) {
      Object.assign(each, { article: { headline: 'A story', funders: [{ name: 'Fund' }] } });
    }
    await both;
    const otherIsFrench = french(other);
    card.setAttribute('locale', 'fr');
    other.setAttribute('locale', 'fr');
    for (let turn = 0; turn < 5; turn++) await null;
    card.remove();
    await otherIsFrench;
    const found = [isFrench()];
    const isDrawn = french(card);
    document.body.append(card);
    await isDrawn;
    return [...found, isFrench()];
  });
  expect(languages).toEqual([false, true]);
  await close();
});

test('a card waits for JSON that the browser has not yet received as a whole', async () => {
  const json = JSON.stringify({ headline: 'A story' });
  let finish = () => {};
  host.serve('/slow.html', (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const padding = `<!--${' '.repeat(2000)}-->`;
    response.write(
      `<!doctype html><script>events = []; for (const name of ['ready', 'error']) addEventListener('news-card-' + name, ({ type }) => events.push(type))</script>` +
        `<script type="module" async src="/script/embed.js"></script>${padding}<news-card><script type="application/json">${json.slice(0, 9)}`,
    );
    finish = () => response.end(`${json.slice(9)}</script></news-card>`);
  });
  const { page, close } = await host.open({});
  await page.goto(`${host.origin}/slow.html`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => document.querySelector('news-card script') && customElements.get('news-card'),
  );
  // Long enough for a card to be drawn, or not to be.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  finish();
  await page.getByRole('heading', { name: 'A story' }).waitFor();
  expect(await page.evaluate(() => (globalThis as never as { events: string[] }).events)).toEqual([
    'news-card-ready',
  ]);
  await close();
});

test('a card with `src` takes three requests, and the snippet requests its article before the script runs', async () => {
  host.serve('/story.json', wholeArticle);
  const snippet = elementSnippet(wholeArticle, {}, { assets: '/script', src: '/story.json' });
  const { page, requests, consoleErrors, close } = await host.open({ body: snippet });
  await page.getByRole('article').waitFor();
  const files = requests.filter((path) => path !== '/' && !path.endsWith('.svg'));
  expect(files.map((path) => path.replace(/-[\w-]+\.js$/, '.js')).sort()).toEqual([
    '/script/embed.js',
    '/script/parsers.js',
    '/story.json',
  ]);
  expect(files.indexOf('/story.json')).toBeLessThan(2);
  expect(consoleErrors).toEqual([]);
  await close();
});
