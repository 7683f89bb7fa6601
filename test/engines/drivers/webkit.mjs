/** Controls WebKitGTK with W3C WebDriver, on a virtual screen: https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { viewport } from './page.mjs';

/** @returns {Promise<import('./page.mjs').Driver>} */
export async function startWebKit() {
  // Xvfb chooses a free display and writes its number to file descriptor 3.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' },
  });
  const ended = Promise.all([once(screen, 'exit'), once(driver, 'exit')]);
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  // Also if an error occurs before `close`.
  process.once('exit', stop);

  const server = `http://127.0.0.1:${port}`;
  await untilUp(server);
  const { sessionId, capabilities } = await send('POST', `${server}/session`, { capabilities: {} });
  const session = `${server}/session/${sessionId}`;
  const execute = (/** @type {string} */ script) =>
    send('POST', `${session}/execute/sync`, { script, args: [] });
  const { width, height } = viewport;
  await send('POST', `${session}/window/rect`, { width, height });
  // The rectangle includes the window's tool bar.
  const inner = await execute('return innerHeight');
  await send('POST', `${session}/window/rect`, { width, height: 2 * height - inner });

  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => send('POST', `${session}/url`, { url }),
    evaluate: (source) => execute(`return (${source})()`),
    screenshot: () => send('GET', `${session}/screenshot`),
    async hasRole(role, name) {
      const found = await send('POST', `${session}/elements`, { using: 'css selector', value: named });
      for (const id of found.flatMap(Object.values)) {
        // Elements that are not rendered have no label.
        const label = await send('GET', `${session}/element/${id}/computedlabel`).catch(() => undefined);
        if (label !== name) continue;
        // WebKitWebDriver returns an empty role for images.
        if (((await send('GET', `${session}/element/${id}/computedrole`)) || 'img') === role) return true;
      }
      return false;
    },
    async close() {
      await send('DELETE', session).catch(() => {});
      stop();
      await ended;
    },
  };
}

/** Elements that may have a name: each costs two requests. */
const named = 'a, article, img, ul, summary, h1, h2, h3, h4, h5, h6, [role]';

/**
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function send(method, address, body) {
  const json = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(address, { method, ...json });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}

/** @param {string} server */
async function untilUp(server) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await send('GET', `${server}/status`).catch(() => undefined);
    if (status?.ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds');
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}
