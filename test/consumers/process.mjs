import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  CI: '1',
};

/** @type {Set<() => void>} */
const running = new Set();
process.on('exit', () => {
  for (const stop of running) stop();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {string} log the file that output is added to
 * @property {number} minutes after which the command has failed
 * @property {Record<string, string>} [variables]
 */

/**
 * Starts a command in a process group of its own, so that all it starts ends with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
export function start(command, args, { cwd, log, variables }) {
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd,
    env: { ...env, ...variables },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  const stop = () => {
    running.delete(stop);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  running.add(stop);
  child.on('close', () => running.delete(stop));
  return { child, stop };
}

/**
 * Runs a command; rejects if it fails or takes too long.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<void>}
 */
export function run(command, args, options) {
  const { child, stop } = start(command, args, options);
  const line = [command, ...args.filter((argument) => !argument.startsWith('--'))].join(' ');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`"${line}" took more than ${options.minutes} minutes`));
    }, options.minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`"${line}" ended with ${code}`));
    });
  });
}

/**
 * Starts a server that listens on `PORT`, and waits until it answers.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions & { port?: number }} options `port` if the arguments name it already
 */
export async function startServer(command, args, options) {
  const port = options.port ?? (await freePort());
  const variables = { PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', ...options.variables };
  const { child, stop } = start(command, args, { ...options, variables });
  const origin = `http://127.0.0.1:${port}`;
  const end = Date.now() + options.minutes * 60_000;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (Date.now() > end) {
      stop();
      throw new Error('the server does not answer');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { origin, stop };
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
