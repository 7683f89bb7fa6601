/** Controls Firefox with WebDriver BiDi, which it supports natively: https://w3c.github.io/webdriver-bidi/ */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewport } from './page.mjs';

/**
 * @param {string} program
 * @returns {Promise<import('./page.mjs').Driver>}
 */
export async function startFirefox(program) {
  const profile = await mkdtemp(join(tmpdir(), 'engines-firefox-'));
  const options = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const firefox = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(firefox, 'exit');
  // Also if an error occurs before `close`.
  process.once('exit', () => firefox.kill());

  const send = await connect(await addressOf(firefox));
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree');
  const { context } = contexts[0];
  await send('browsingContext.setViewport', { context, viewport });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    async open(url) {
      const navigate = () => send('browsingContext.navigate', { context, url, wait: 'complete' });
      // If the last page still loads something, this may cancel the navigation; then that page is gone.
      await navigate().catch((error) => {
        if (!/NS_BINDING_ABORTED/.test(error.message)) throw error;
        return navigate();
      });
    },
    async evaluate(functionDeclaration) {
      const target = { context };
      const call = { functionDeclaration, target, awaitPromise: true };
      const { result, exceptionDetails } = await send('script.callFunction', call);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    screenshot: async () => (await send('browsingContext.captureScreenshot', { context })).data,
    async hasRole(role, name) {
      const locator = { type: 'accessibility', value: { role, name } };
      const { nodes } = await send('browsingContext.locateNodes', { context, locator });
      return nodes.length > 0;
    },
    async close() {
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} firefox
 * @returns {Promise<string>}
 */
function addressOf(firefox) {
  return new Promise((resolve, reject) => {
    let text = '';
    firefox.stderr?.on('data', (chunk) => {
      text += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(`${address}/session`);
    });
    firefox.once('exit', () => reject(new Error(`Firefox did not start:\n${text}`)));
  });
}

/**
 * @param {string} address
 * @returns {Promise<(method: string, params?: object) => Promise<any>>} sends a command
 */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Cannot connect to Firefox at ${address}`));
  });
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  let id = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, ({ type, error, message, result }) => {
        if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
