import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../../test/support/ensureBrowser.mjs';
import { bundle, root } from './bundle.mjs';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
const document = `<!doctype html><html lang="en"><head><link rel="stylesheet" href="page.css"></head>
<body><div id="place"></div><script type="module" src="page.js"></script></body></html>`;

/** Opens a browser, and gives what opens pages of cards in it. */
export async function openBrowser() {
  /** @type {Map<string, [type: string, body: string]>} */
  const files = new Map();
  const server = createServer(({ url = '' }, response) => {
    const isPicture = url.startsWith('/pictures/');
    const [type, body] = isPicture ? ['image/svg+xml', picture] : (files.get(url) ?? []);
    response
      .writeHead(type ? 200 : 404, { 'content-type': type ?? '', 'cache-control': 'max-age=999' })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArgs],
    ...(executablePath && { executablePath }),
  });

  /** Bundles a card and its page. @param {string} name @param {string} path */
  async function serveCard(name, path) {
    const source = `import * as card from ${JSON.stringify(path)};
      import { offerBench } from ${JSON.stringify(`${root}bench/cards/page.tsx`)};
      offerBench(card);`;
    const { code, css } = await bundle(source);
    files.set(`/${name}/`, ['text/html', document]);
    files.set(`/${name}/page.js`, ['text/javascript', code]);
    files.set(`/${name}/page.css`, ['text/css', css]);
  }

  /** A page that was never open before. @param {string} name @param {number} width */
  async function openPage(name, width) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    // After a hydration mismatch React throws an error and renders from scratch, which would be measured as hydration.
    page.on('pageerror', (error) => console.error(name, error.message));
    await page.goto(`http://127.0.0.1:${port}/${name}/`);
    await page.waitForFunction('globalThis.bench');
    return page;
  }

  /** A page with the styles and the process of one card alone. @param {string} name @param {string} path */
  async function openCard(name, path) {
    await serveCard(name, path);
    return measuring(await openPage(name, 480));
  }

  /**
   * Mounts the first cards of a fresh page, in three columns.
   *
   * @param {string} name
   * @param {{ count: number, isList: boolean, slowdown: number }} options
   * @returns {Promise<FirstPage>}
   */
  async function firstPage(name, { count, isList, slowdown }) {
    const page = await openPage(name, 1200);
    await page.addStyleTag({
      content: 'main { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1em }',
    });
    const { run, metric, throttle } = await measuring(page, 'timeTicks');
    await run(`prepare(${count})`);
    await throttle(slowdown);
    const layoutSeconds = async () =>
      (await metric('RecalcStyleDuration')) + (await metric('LayoutDuration'));
    const before = await layoutSeconds();
    const scriptMs = Number(await run(`firstPageMs(${isList})`));
    const layoutMs = ((await layoutSeconds()) - before) * 1000;
    await page.context().close();
    return { scriptMs, layoutMs };
  }

  async function close() {
    await browser.close();
    server.close();
  }
  return { openCard, serveCard, firstPage, close };
}

/** @typedef {Awaited<ReturnType<typeof measuring>>} CardPage */

/** @typedef {{ scriptMs: number, layoutMs: number }} FirstPage script, and style and layout together */

/**
 * What is measured in a page; calls are those of `bench`.
 *
 * @param {import('playwright').Page} page
 * @param {'threadTicks' | 'timeTicks'} [timeDomain] processor time of the thread, or, for a throttled one, time on the clock
 */
async function measuring(page, timeDomain = 'threadTicks') {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain });

  /** @param {string} name */
  async function metric(name) {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
  }

  /** @param {string} name @param {string} script */
  async function grownBy(name, script) {
    const before = await metric(name);
    await page.evaluate(`new Promise((done) => setTimeout(async () => { ${script}; done(); }))`);
    return ((await metric(name)) - before) * 1000;
  }

  const frames =
    'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';
  return {
    /** @param {string} call */
    run: (call) => page.evaluate(`bench.${call}`),
    metric,
    /** @param {number} rate */
    throttle: (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate }),
    /** Milliseconds of a call's script. @param {string} call */
    scriptMs: (call) => grownBy('ScriptDuration', `bench.${call}`),
    /** Milliseconds of all work until what a call does is painted. @param {string} call */
    paintMs: (call) => grownBy('TaskDuration', `bench.${call}; ${frames}`),
    async heapBytes() {
      for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
      return metric('JSHeapUsedSize');
    },
  };
}
