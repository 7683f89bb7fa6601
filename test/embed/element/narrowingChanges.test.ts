/** A list that readers narrow, when its attributes, the address or the page change. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { script, withHost } from '../host.js';
import { events, listener } from './elementPage.js';
import { count, focused, link, list, status, stories, withNarrowedPage } from './narrowedPage.js';

const host = withHost();
const { open, openPage, consoleErrors } = withNarrowedPage(host);

const setAttribute = (page: Page, name: string, value: string | null) =>
  page.locator('news-card-list').evaluate(
    (list, [name, value]) => {
      if (value === null) list.removeAttribute(name);
      else list.setAttribute(name, value);
    },
    [name, value] as const,
  );

async function redraw(page: Page): Promise<void> {
  await setAttribute(page, 'variant', 'compact');
  await page.locator('article[data-variant=compact]').first().waitFor();
}

test.each([700, 1280])('back and forward keep the focus and the open filters, at %i px', async (width) => {
  const page = await open('filters="goals" filters-in-url');
  await page.setViewportSize({ width, height: 900 });
  const summary = page.getByText('Filter stories');
  if (await summary.isVisible()) await summary.click();
  await link(page, /^13 /).press('Enter');
  await expect.poll(() => count(page)).toBe(10);
  await page.goBack();
  await expect.poll(() => count(page)).toBe(30);
  expect(await focused(page)).toMatch(/^13 Climate action/);
  expect(await link(page, /^13 /).isVisible()).toBe(true);
  await page.goForward();
  await expect.poll(() => count(page)).toBe(10);
  await link(page, 'Remove 13 Climate action').focus();
  await page.goBack();
  await expect.poll(() => count(page)).toBe(30);
  expect(await focused(page)).toMatch(/\S/);
});

test('filters that were removed work again when they come back', async () => {
  const page = await open('filters="goals"');
  const sheets = () =>
    page.locator('news-card-list').evaluate((list) => list.shadowRoot!.adoptedStyleSheets.length);
  const before = await sheets();
  await setAttribute(page, 'filters', null);
  await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
  await setAttribute(page, 'filters', 'goals');
  await link(page, /^13 /).click();
  await expect.poll(() => count(page)).toBe(10);
  expect(await sheets()).toBe(before);
});

test.each([
  ['has a path with two slashes', '//news/list.html', ''],
  ['has a base on another site', '/base.html', 'https://cdn.example/'],
])('keeps the choice in the address of a page that %s', async (_, path, base) => {
  const page = await openPage(list('filters="goals" filters-in-url'), path);
  await page.getByRole('article').first().waitFor();
  // After the script, whose address is relative.
  if (base) {
    await page.evaluate((href) => {
      document.head.append(Object.assign(document.createElement('base'), { href }));
    }, base);
  }
  await redraw(page);
  await link(page, /^13 /).click();
  await expect.poll(() => count(page)).toBe(10);
  expect(page.url()).toBe(`${host.origin}${path}?goals=13`);
  expect(consoleErrors()).toEqual([]);
});

test('narrows in a frame with srcdoc, whose address cannot change', async () => {
  const page = await openPage('<iframe width="1270" height="800"></iframe>');
  await page.evaluate((html) => {
    document.querySelector('iframe')!.srcdoc = html;
  }, list('filters="goals" filters-in-url') + script);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: /^13 / }).click();
  await expect.poll(() => frame.getByRole('article').count()).toBe(10);
  await frame.getByRole('link', { name: 'Show all stories' }).click();
  await expect.poll(() => frame.getByRole('article').count()).toBe(30);
  expect(consoleErrors()).toEqual([]);
});

test('leaves parameters of the page as they are, also those with the name of another facet or changed later', async () => {
  const page = await open('filters="goals" filters-in-url', '?languages=fr&tab=1');
  await page.evaluate(() => history.replaceState(null, '', '?languages=fr&tab=2'));
  await link(page, /^13 /).click();
  await expect.poll(() => count(page)).toBe(10);
  expect(page.url()).toBe(`${host.origin}/?languages=fr&tab=2&goals=13`);
});

test('a change of more, aria-label or lang is shown', async () => {
  const page = await open('more="2"');
  await setAttribute(page, 'more', '4');
  await expect.poll(() => count(page)).toBe(4);
  await setAttribute(page, 'aria-label', 'Latest');
  await page.getByRole('list', { name: 'Latest' }).waitFor();
  await setAttribute(page, 'lang', 'fr');
  await expect.poll(() => status(page)).toMatch(/sur 30/);
});

test('a removed list is forgotten, although it listened to the history of the page', async () => {
  const page = await open('more="2"');
  const listening = () =>
    page.evaluate(() => (window as never as { listening: Set<unknown> }).listening.size);
  await page.evaluate(() => {
    const listening = new Set();
    const { addEventListener: add, removeEventListener: remove } = globalThis;
    Object.assign(globalThis, {
      listening,
      addEventListener: (type: string, listener: () => void) => {
        if (type === 'popstate') listening.add(listener);
        add.call(globalThis, type, listener);
      },
      removeEventListener: (type: string, listener: () => void) => {
        if (type === 'popstate') listening.delete(listener);
        remove.call(globalThis, type, listener);
      },
    });
  });
  await redraw(page);
  expect(await listening()).toBe(1);
  const element = await page.locator('news-card-list').elementHandle();
  await element?.evaluate((list: HTMLElement) => list.remove());
  expect(await listening()).toBe(0);
  await element?.evaluate((list) => document.body.append(list as Node));
  await expect.poll(listening).toBe(1);
});

test('if filters cannot be loaded, that is reported once, and the usual number of stories is shown', async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...stories[index % 30]!, id: `${index}` }));
  const page = await openPage('');
  await page.route(/\/filters-/, (route) => route.abort());
  host.serve(
    '/',
    `<!doctype html><html lang="en"><title>Host</title>${listener}${list('more="12"', many)}${script}`,
  );
  await page.reload();
  await expect.poll(() => count(page)).toBe(100);
  await redraw(page);
  await page.unroute(/\/filters-/);
  expect((await events(page)).map(({ name }) => name)).toEqual(['error', 'ready']);
});

test('a headline without a link keeps the focus when the list is drawn again', async () => {
  const page = await open('more="1"', '', [{ headline: 'One' }, { headline: 'Two' }]);
  await page.getByRole('button').click();
  await expect.poll(() => focused(page)).toBe('Two');
  await redraw(page);
  expect(await focused(page)).toBe('Two');
});
