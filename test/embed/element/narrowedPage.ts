/** A page with a list that readers narrow. */
import type { Page } from 'playwright';
import { afterEach } from 'vitest';
import type { Opened } from '../host.js';
import { script } from '../host.js';
import { host, json, listener } from './elementPage.js';

export const stories = Array.from({ length: 30 }, (_, index) => ({
  id: `${index}`,
  headline: `Story ${index}`,
  url: `https://example.org/${index}`,
  sdgs: [{ goal: index % 3 ? 6 : 13 }],
  locations: [{ name: 'A place', country: index % 2 ? 'KE' : 'JO' }],
  published: `${2020 + (index % 3)}-05-01`,
}));

let opened: Opened | undefined;
afterEach(() => opened?.close());

export const list = (attributes: string, data: unknown = stories) =>
  `<news-card-list aria-label="News" ${attributes}>${json(data)}</news-card-list>`;

export async function open(attributes: string, search = '', data: unknown = stories): Promise<Page> {
  const page = await openPage(`<main>${list(attributes, data)}</main>`, `/${search}`);
  await page.getByRole('article').first().waitFor();
  return page;
}

export async function openPage(body: string, path = '/'): Promise<Page> {
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

export const consoleErrors = (): string[] => opened?.consoleErrors ?? [];
export const requests = (): string[] => opened?.requests ?? [];
export const count = (page: Page) => page.getByRole('article').count();
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
export const status = (page: Page) => page.getByRole('status').textContent();
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
