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

  /** A page with the styles and the process of one card alone. @param {string} name @param {string} path */
  async function openCard(name, path) {
    const source = `import * as card from ${JSON.stringify(path)};
      import { offerBench } from ${JSON.stringify(`${root}bench/cards/page.tsx`)};
      offerBench(card);`;
    const { code, css } = await bundle(source);
    files.set(`/${name}/`, ['text/html', document]);
    files.set(`/${name}/page.js`, ['text/javascript', code]);
    files.set(`/${name}/page.css`, ['text/css', css]);
    const context = await browser.newContext({ viewport: { width: 480, height: 900 } });
    const page = await context.newPage();
    // After a hydration mismatch React throws an error and renders from scratch, which would be measured as hydration.
    page.on('pageerror', (error) => console.error(name, error.message));
    await page.goto(`http://127.0.0.1:${port}/${name}/`);
    await page.waitForFunction('globalThis.bench');
    return measuring(page);
  }

  async function close() {
    await browser.close();
    server.close();
  }
  return { openCard, close };
}

/** @typedef {Awaited<ReturnType<typeof measuring>>} CardPage */

/** What is measured in a page; calls are those of `bench`. @param {import('playwright').Page} page */
async function measuring(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

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
