/** The package as published: its command and its scripts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { inject } from 'vitest';

interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  /** Standard input. */
  input?: string | Uint8Array;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

export interface Built {
  /** The `dist` folder. */
  dist: string;
  /** Runs the command in a separate process. */
  run: (args: string[], options?: RunOptions) => Promise<CommandResult>;
  script: (name: string) => string;
  /** All scripts of `dist/script`, by path. */
  scripts: () => ReadonlyMap<string, string>;
}

/** The package built by `support/buildPackage.ts` before the first test. */
export function built(): Built {
  const dist = inject('dist');
  const folder = join(dist, 'script');
  const script = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    dist,
    run: (args, options) => runProgram([join(dist, 'cli/newsCards.js'), ...args], options),
    script,
    scripts: () =>
      new Map(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.js'))
          .map((name) => [name, script(name)]),
      ),
  };
}

export function runProgram(args: string[], { input, ...options }: RunOptions = {}): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, options);
    const result = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (result.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (result.err += text));
    // Writing fails if the command exits without reading.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => done({ code, ...result }));
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A static file server on localhost that ignores query strings. */
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
