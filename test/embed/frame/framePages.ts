import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { beforeEach, expect } from 'vitest';
import { frameTag } from '../../../src/embed/frame/frameTag.js';
import { staticPage } from '../../../src/embed/frame/staticPage.js';
import type { Article } from '../../../src/exports/model.js';
import { built } from '../../cli/built.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const { script, dist } = built();

export const short = article({ url: 'https://news.example/short', summary: 'A clinic.' });
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
export const hostScript = '<script src="https://cards.example/frame.js"></script>';

/** Opens the pages of the tests of a file. */
export function withFramePages() {
  const browser = sharedBrowser();
  /** Errors and warnings in the consoles of the test's pages. */
  const consoleErrors: string[] = [];
  beforeEach(() => {
    consoleErrors.length = 0;
  });

  /** Opens a page; `pages` maps URLs to HTML, and other URLs are empty. */
  async function open(pages: Record<string, string>, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.openPage({ viewport: { width: 600, height: 700 }, ...options });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => consoleErrors.push(error.message));
    await page.route('**', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const own = pathname.startsWith('/dist/')
        ? readFileSync(join(dist, pathname.slice(6)), 'utf8')
        : undefined;
      const body = own ?? pages[`${origin}${pathname}`];
      if (body === undefined) return route.fulfill({ status: 204 });
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto('https://host.example/');
    return page;
  }

  return { open, consoleErrors };
}

export const cardPage = (each: Article, options = {}) =>
  staticPage(each, { script: script('staticPage.js').trim(), hashOf, ...options });
export const host = (body: string, head = '') =>
  `<!doctype html><html lang="en"><title>Host</title><style>body{margin:0;padding:20px}</style>${head}<body>${body}</body></html>`;
export const frame = (name: string, height = 150, sandbox = true) =>
  frameTag({ src: `https://cards.example/${name}.html`, title: name, height, sandbox });

/** Pages of the host and the cards. */
export function site(body: string, head = ''): Record<string, string> {
  return {
    'https://host.example/': host(body, head),
    'https://cards.example/frame.js': script('frame.js'),
    'https://cards.example/short.html': cardPage(short),
    'https://cards.example/whole.html': cardPage(wholeArticle),
  };
}

export const heightOf = (page: Page, title: string) =>
  page.locator(`iframe[title="${title}"]`).evaluate((element) => element.clientHeight);
const contentHeight = (page: Page, title: string) =>
  page
    .frameLocator(`iframe[title="${title}"]`)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** Waits until a frame is as high as its card, and returns that height. */
export async function settled(page: Page, title: string): Promise<number> {
  await expect.poll(async () => (await heightOf(page, title)) - (await contentHeight(page, title))).toBe(0);
  return heightOf(page, title);
}

/** Waits for messages that should have no effect: two round trips and two animation frames. */
export const waitForMessages = (page: Page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    }
  });
