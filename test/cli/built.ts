/** The package as it is published, built anew for a test file: its command and its scripts. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  /** What comes through the pipe. */
  input?: string | Uint8Array;
  cwd?: string;
}

export interface Built {
  /** The `dist` folder. */
  dist: string;
  /** Runs the command as a process of its own. */
  run: (args: string[], options?: RunOptions) => Promise<Ran>;
  script: (name: string) => string;
}

/** Builds before the first test of a file and takes it away after the last. */
export function built(): Built {
  // Among the packages, so that the command finds those it needs.
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'news-cards-'));
  const dist = join(folder, 'dist');
  beforeAll(async () => {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    const vite = resolve('node_modules/vite/bin/vite.js');
    const { code, err } = await start(
      ['--no-warnings', vite, 'build', '--outDir', dist, '--logLevel', 'error'],
      { env },
    );
    if (code !== 0) throw new Error(err);
    copyFileSync('package.json', join(folder, 'package.json'));
    // A guard against hanging, on any machine.
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    dist,
    run: (args, options) => start([join(dist, 'cli/newsCards.js'), ...args], options),
    script: (name) => readFileSync(join(dist, 'script', name), 'utf8'),
  };
}

function start(
  args: string[],
  { input, ...options }: RunOptions & { env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, options);
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (ran.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (ran.err += text));
    // A command that does not read leaves the pipe closed.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => done({ code, ...ran }));
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A host of static files on this machine alone, which does not read queries. */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const { pathname } = new URL(url, 'http://localhost');
      const body = readFileSync(join(folder, decodeURIComponent(pathname)));
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
