/** A host page's site: pages over HTTP, the built scripts, and URLs that fail in various ways. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { built } from '../cli/built.js';
import { sharedBrowser } from '../support/sharedBrowser.js';

interface HostPage {
  /** Inside `<body>`. */
  body?: string;
  /** Inside `<head>`. */
  head?: string;
  /** Attributes of `<html>`; default English. */
  html?: string;
  headers?: Record<string, string>;
}

interface PageOptions extends BrowserContextOptions {
  /** A page that no other test uses, for a test that changes its clock or talks to the developer tools. */
  own?: boolean;
}

type Handler = (response: ServerResponse) => void;

/** Result of `open`: the page, and its console output and exceptions. */
export interface Opened {
  page: Page;
  /** Warnings and errors from the console, and exceptions. */
  consoleErrors: string[];
  /** Paths requested from any server. */
  requests: string[];
  /** Requested origins. */
  origins: Set<string>;
  close: () => Promise<void>;
}

export interface Host {
  readonly origin: string;
  /** Script files by name. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Sets the response of a path. */
  serve: (path: string, answer: Handler | string | object) => void;
  open: (page: HostPage, options?: PageOptions) => Promise<Opened>;
}

export const script = '<script type="module" src="/script/embed.js"></script>';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9"/></svg>';

/** Starts a site before the tests of a file, and stops it afterwards. */
export function withHost(): Host {
  const answers = new Map<string, Handler>();
  const scripts = built().scripts();
  const browser = sharedBrowser();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(`http://localhost${url}`);
    const code = scripts.get(pathname.replace('/script/', ''));
    const answer = answers.get(pathname);
    response.setHeader('access-control-allow-origin', '*');
    if (answer) answer(response);
    else if (code !== undefined) send(response, code, 'text/javascript; charset=utf-8');
    else if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pathname.endsWith('.svg')) send(response, picture, 'image/svg+xml');
    else response.writeHead(404).end();
  });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const host: Host = {
    get origin() {
      return `http://localhost:${(server.address() as AddressInfo).port}`;
    },
    scripts,
    serve(path, answer) {
      answers.set(
        path,
        typeof answer === 'function'
          ? (answer as Handler)
          : (response) =>
              typeof answer === 'string'
                ? send(response, answer, 'text/html; charset=utf-8')
                : send(response, JSON.stringify(answer), 'application/json'),
      );
    },
    async open({ body = '', head = '', html = 'lang="en"', headers = {} }, { own, ...options } = {}) {
      host.serve('/', (response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        const text = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
        send(response, text, 'text/html; charset=utf-8');
      });
      const page = await browser[own ? 'newPage' : 'openPage']({
        viewport: { width: 800, height: 900 },
        ...options,
      });
      const consoleErrors: string[] = [];
      const requests: string[] = [];
      const origins = new Set<string>();
      page.on('console', (message) => {
        if (/warning|error/.test(message.type())) consoleErrors.push(message.text());
      });
      page.on('pageerror', (error) => consoleErrors.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        requests.push(pathname);
        origins.add(origin);
      });
      await page.goto(`${host.origin}/`);
      return {
        page,
        consoleErrors,
        requests,
        origins,
        close: () => (own ? page.context().close() : browser.releasePage(page)),
      };
    },
  };
  return host;
}

export function send(response: ServerResponse, text: string, type: string): void {
  response.setHeader('content-type', type);
  response.end(text);
}
