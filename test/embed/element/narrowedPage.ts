/** A page with a list that readers narrow. */
import type { Page } from 'playwright';
import { afterEach } from 'vitest';
import { type Host, type Opened, script } from '../host.js';
import { json, listener } from './elementPage.js';

export const stories = Array.from({ length: 30 }, (_, index) => ({
  id: `${index}`,
  headline: `Story ${index}`,
  url: `https://example.org/${index}`,
  sdgs: [{ goal: index % 3 ? 6 : 13 }],
  locations: [{ name: 'A place', country: index % 2 ? 'KE' : 'JO' }],
  published: `${2020 + (index % 3)}-05-01`,
}));

export const list = (attributes: string, data: unknown = stories) =>
  `<news-card-list aria-label="News" ${attributes}>${json(data)}</news-card-list>`;

/** Opens the pages of the tests of a file, each of which uses one. */
export function withNarrowedPage(host: Host) {
  let opened: Opened | undefined;
  afterEach(() => opened?.close());

  async function openPage(body: string, path = '/'): Promise<Page> {
    opened = await host.open({ body: '' });
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height: 900 });
    host.serve(
      path.replace(/[?#].*/, ''),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${listener}${body}${script}`,
    );
    await page.goto(`${host.origin}${path}`);
    return page;
  }

  async function open(attributes: string, search = '', data: unknown = stories): Promise<Page> {
    const page = await openPage(`<main>${list(attributes, data)}</main>`, `/${search}`);
    await page.getByRole('article').first().waitFor();
    return page;
  }

  return {
    openPage,
    open,
    consoleErrors: (): string[] => opened?.consoleErrors ?? [],
    requests: (): string[] => opened?.requests ?? [],
  };
}

export const count = (page: Page) => page.getByRole('article').count();
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
export const status = (page: Page) => page.getByRole('status').textContent();
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
