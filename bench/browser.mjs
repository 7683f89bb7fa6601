/**
 * `node bench/browser.mjs` (after `npm run build`): the cost of 1,000 cards with an image in a browser, as a ratio to a floor
 * measured in the same run: the same elements, attributes and text in one flat React component with the same style sheet.
 * Reports main-thread CPU time, as medians of interleaved rounds; only the ratio is meaningful. Heap sizes are exact.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { build } from 'vite';
import { browserArgs, findBrowser } from '../test/support/ensureBrowser.mjs';
import { floorSource } from './floor.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { ArticleCard, ArticleList } = await import(`${root}dist/exports/index.js`);
const { fromText } = await import(`${root}dist/exports/adapters.js`);

const count = 1000;
const article = {
  ...fromText(readFileSync(`${root}test/fixtures/seed.txt`, 'utf8')).articles[0],
  url: 'https://example.org/story',
  image: { src: 'https://example.org/picture.svg', alt: 'A road', width: 1200, height: 800 },
};
/** @param {number} index */
const articleAt = (index) => ({ ...article, id: `${index}`, headline: `${article.headline} ${index}` });
const articles = Array.from({ length: count }, (_, index) => articleAt(index));

/** @param {import('react').ReactElement} element */
function styled(element) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(element));
  const css = sheet.getStyleTags();
  sheet.seal();
  return { html, css };
}

const headline = articles[0]?.headline;
const card = renderToStaticMarkup(createElement(ArticleCard, { article: articles[0] }));
const source = floorSource(card, headline);
const Floor = new Function('createElement', `return ${source}`)(createElement);
/** @param {import('react').ElementType} type */
const listOf = (type) =>
  createElement(
    'main',
    null,
    ...articles.map((item) => createElement(type, { key: item.id, article: item })),
  );
const [ours, floor] = [styled(listOf(ArticleCard)), styled(listOf(Floor))];
const { css } = styled(
  createElement(ArticleList, { articles: articles.slice(0, 2), contentVisibility: true }),
);

const script = `
import { createElement, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ArticleCard, ArticleList } from ${JSON.stringify(`${root}dist/exports/index.js`)};
${source}
const article = ${JSON.stringify(article)};
const make = (count, mark = '') => Array.from({ length: count }, (_, index) =>
  ({ ...article, id: String(index), headline: article.headline + ' ' + index + mark }));
const types = { floor: Floor, ours: ArticleCard };
let set, root, list;
function App({ kind, first }) {
  const [articles, change] = useState(first);
  set = change;
  if (kind === 'list') return createElement(ArticleList, { articles, contentVisibility: true, layout: 'stack' });
  return createElement('main', null, articles.map((article) => createElement(types[kind], { key: article.id, article })));
}
const app = (kind) => createElement(App, { kind, first: list });
const place = () => document.getElementById('place');
globalThis.bench = {
  ready(count, html = '') { list = make(count); place().innerHTML = html; },
  mount(kind) { root = createRoot(place()); flushSync(() => root.render(app(kind))); },
  hydrate(kind) { flushSync(() => { root = hydrateRoot(place(), app(kind)); }); },
  all() { list = make(list.length, '!'); flushSync(() => set(list)); },
  one() { list = list.map((entry, index) => index === 500 ? { ...entry, headline: entry.headline + '?' } : entry); flushSync(() => set(list)); },
  clear() { root.unmount(); root = set = list = undefined; place().replaceChildren(); },
};
`;

/** Bundles the page's script in production mode. */
async function bundle() {
  const entry = '\0entry.js';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? script : undefined),
      },
    ],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('vite built no script');
  return chunk.code;
}

const executablePath = findBrowser();
const browser = await chromium.launch({ args: [...browserArgs], ...(executablePath && { executablePath }) });
const page = await browser.newPage({ viewport: { width: 480, height: 900 } });
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
const code = await bundle();
await page.route('**', (route) => {
  const url = route.request().url();
  if (url.endsWith('.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: picture });
  if (url.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: code });
  const body = `<!doctype html><html lang="en"><head>${css}</head><body><div id="place"></div><script type="module" src="/page.js"></script></body></html>`;
  return route.fulfill({ contentType: 'text/html', body });
});
// After a hydration mismatch React renders from scratch, which would be measured as hydration.
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
page.on('pageerror', (error) => console.error(error.message));
await page.goto('https://example.org/');
await page.waitForFunction('globalThis.bench');
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** @param {string} name */
async function metric(name) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}

/**
 * Milliseconds of CPU time: of the script alone, or of all work until the next frame is painted.
 *
 * @param {string} call @param {boolean} [painted]
 */
async function time(call, painted = false) {
  const what = painted ? 'TaskDuration' : 'ScriptDuration';
  const before = await metric(what);
  const frames =
    'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));';
  await page.evaluate(
    `new Promise((done) => setTimeout(async () => { bench.${call}; ${painted ? frames : ''} done(); }))`,
  );
  return ((await metric(what)) - before) * 1000;
}

/** The heap size in bytes, after two garbage collections. */
async function heap() {
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  return metric('JSHeapUsedSize');
}

/** @param {number} size @param {string} [html] */
const ready = (size, html = '') =>
  page.evaluate(
    ([size, html]) => Reflect.get(globalThis, 'bench').ready(size, html),
    /** @type {const} */ ([size, html]),
  );
const clear = () => page.evaluate('bench.clear()');

const kinds = /** @type {const} */ (['floor', 'ours']);
const html = { floor: floor.html, ours: ours.html };

/**
 * What is measured, for each kind of component.
 *
 * @type {{ name: string, target: number, unit?: string, rounds?: number, kinds?: readonly string[], measure: (kind: string) => Promise<number> }[]}
 */
const measures = [
  {
    name: 'mount, script',
    target: 1.4,
    async measure(kind) {
      await ready(count);
      const took = await time(`mount("${kind}")`);
      await clear();
      return took;
    },
  },
  {
    name: 'mount to paint, long list',
    target: 0.6,
    kinds: ['floor', 'list'],
    async measure(kind) {
      await ready(count);
      const took = await time(`mount("${kind}")`, true);
      await clear();
      return took;
    },
  },
  {
    name: 'mount to paint, cards alone',
    target: Number.NaN,
    async measure(kind) {
      await ready(count);
      const took = await time(`mount("${kind}")`, true);
      await clear();
      return took;
    },
  },
  ...[
    { name: 'update all', call: 'all()', target: 1.35 },
    { name: 'update one of 1,000', call: 'one()', target: 0.06 },
  ].map(({ name, call, target }) => ({
    name,
    target,
    /** @param {string} kind */
    async measure(kind) {
      await ready(count);
      await time(`mount("${kind}")`, true);
      const took = await time(call);
      await clear();
      return took;
    },
  })),
  {
    name: 'hydrate',
    target: 1.25,
    async measure(kind) {
      await ready(count, html[kind === 'ours' ? 'ours' : 'floor']);
      const took = await time(`hydrate("${kind}")`);
      await clear();
      return took;
    },
  },
  {
    name: 'heap a card',
    target: 1.25,
    unit: 'kB',
    rounds: 3,
    async measure(kind) {
      await ready(count);
      const before = await heap();
      await time(`mount("${kind}")`, true);
      const grown = (await heap()) - before;
      await clear();
      return grown / count / 1000;
    },
  },
];

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

console.log('measure'.padEnd(32), 'floor'.padStart(12), 'ours'.padStart(12), 'ratio'.padStart(9), '  target');
for (const { name, target, unit = 'ms', rounds = 7, kinds: both = kinds, measure } of measures) {
  /** @type {number[][]} */
  const times = [[], []];
  // The first round warms up.
  for (let round = -1; round < rounds; round++)
    for (const [at, kind] of both.entries()) {
      const took = await measure(kind);
      if (round >= 0) times[at]?.push(took);
    }
  const [base = 0, own = 0] = times.map(median);
  const limit = Number.isNaN(target) ? '' : `${target}× ${own / base <= target ? 'met' : 'not met'}`;
  console.log(
    name.padEnd(32),
    `${base.toFixed(2)} ${unit}`.padStart(12),
    `${own.toFixed(2)} ${unit}`.padStart(12),
    `${(own / base).toFixed(2)}×`.padStart(9),
    ` ${limit}`,
  );
}

// Growth: mounting a card must not cost more when there are ten times as many.
const growth = [];
for (const kind of kinds) {
  /** @type {Map<number, number[]>} */
  const bySize = new Map([1000, 10_000].map((size) => [size, []]));
  for (let round = 0; round < 4; round++)
    for (const [size, times] of bySize) {
      await ready(size);
      const took = await time(`mount("${kind}")`);
      await clear();
      if (round > 0) times.push(took / size);
    }
  const [small = 0, large = 0] = [...bySize.values()].map(median);
  growth.push(large / small);
}
const [base = 0, own = 0] = growth;
console.log(
  `mount a card of 10,000 to one of 1,000: floor ${base.toFixed(2)}×, ours ${own.toFixed(2)}×; target ours at most 1.05×`,
);
await browser.close();
