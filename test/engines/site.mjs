/** A local web site: Storybook and the scripts as built, and host pages written by checks. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

// The first script of every page, in a separate file, which a strict content security policy allows.
const recorder = '<script src="/consoleErrors.js"></script>';
const consoleErrors = `
  window.consoleErrors = [];
  for (const level of ['warn', 'error']) {
    const original = console[level];
    console[level] = (...args) => {
      consoleErrors.push(args.join(' '));
      original.apply(console, args);
    };
  }
  addEventListener('error', ({ message }) => message && consoleErrors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => consoleErrors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => consoleErrors.push('blocked: ' + violatedDirective));
`;

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#9a7"/></svg>';

/**
 * @typedef {object} HostPage
 * @property {string} [head]
 * @property {string} body
 * @property {string} [html] attributes of `<html>`; default English
 * @property {Record<string, string>} [headers]
 */

export async function startSite() {
  /** @type {Map<string, { type: string, text: string, headers?: Record<string, string> | undefined }>} */
  const written = new Map([
    ['/consoleErrors.js', { type: '.js', text: consoleErrors }],
    ['/picture.svg', { type: '.svg', text: picture }],
  ]);
  /** @type {string[]} */
  const requests = [];

  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    requests.push(pathname);
    const own = written.get(pathname);
    const type = own?.type ?? extname(pathname);
    const body = own ? Buffer.from(own.text) : await readBuilt(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[type] ?? 'application/octet-stream', ...own?.headers });
    response.end(type === '.html' ? String(body).replace(/<head[^>]*>/, `$&${recorder}`) : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://localhost:${port}`;

  return {
    origin,
    /** Paths requested so far. */
    requests,
    /**
     * Writes a page and returns its address.
     *
     * @param {HostPage} page
     */
    page({ head = '', body, html = 'lang="en"', headers }) {
      const path = `/page-${written.size}.html`;
      const text = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
      written.set(path, { type: '.html', text, headers });
      return origin + path;
    },
    /**
     * Writes JSON and returns its address.
     *
     * @param {unknown} value
     * @param {string} path replaces the JSON at this path
     */
    json(value, path = `/data-${written.size}.json`) {
      written.set(path, { type: '.json', text: JSON.stringify(value) });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

/** @param {string} path below `/script/` of `dist`, else of Storybook */
function readBuilt(path) {
  const folder = path.startsWith('/script/') ? 'dist' : 'storybook-static';
  return readFile(join(root, folder, decodeURIComponent(path))).catch(() => undefined);
}
