import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { frameAddress } from '../../../src/embed/frame/frameAddress.js';
import { elementSnippet, iframeSnippet } from '../../../src/embed/snippet.js';
import { renderToHtml } from '../../../src/exports/server.js';
import { en } from '../../../src/i18n/en/locale.js';
import { built } from '../../cli/built.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';
import { differences, looksOf } from '../looks.js';

const { dist } = built();
const browser = sharedBrowser();

const assets = 'https://cards.example/nc/';
const embedPage = `${assets}embed.html`;
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** Opens a URL; serves the scripts at cards.example, but those that are `missing`, and these pages. */
async function open(address: string, pages: Record<string, string> = {}, missing?: RegExp) {
  const page = await browser.openPage({ viewport: { width: 600, height: 700 } });
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route('**', (route) => {
    const url = route.request().url().split('#')[0] as string;
    requests.push(url);
    const file = join(dist, 'script', url.slice(assets.length));
    const isScript = url.startsWith(assets) && /[a-z]$/.test(file) && existsSync(file) && !missing?.test(url);
    const body = isScript ? readFileSync(file, 'utf8') : pages[url];
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = types[extname(new URL(url).pathname)] ?? 'text/html';
    return route.fulfill({
      contentType: `${contentType}; charset=utf-8`,
      body,
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.goto(address);
  return { page, requests, consoleErrors, warnings };
}

const host = (body: string) => ({
  'https://host.example/': `<!doctype html><html lang="en"><title>Host</title><style>body{margin:0}</style>${body}</html>`,
});
const cardIn = (page: Page) => page.frameLocator('iframe').getByRole('article');
const failureIn = (page: Page) => page.frameLocator('iframe').getByText('cannot be shown');

test('embed.html asks for scripts when they are disabled', async () => {
  const page = await browser.openPage({ javaScriptEnabled: false });
  await page.setContent(readFileSync(join(dist, 'script/embed.html'), 'utf8'));
  expect(await page.locator('body > noscript').textContent()).toContain('It needs its script.');
});

test('the snippet shows its inline article in a frame of the right height', async () => {
  const arabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة “جديدة” & <b>' });
  const snippet = iframeSnippet(
    arabic,
    { variant: 'full', headingLevel: 2, colorScheme: 'dark', theme: { '--nc-color-surface': '#102030' } },
    { assets },
  );
  const { page, consoleErrors } = await open('https://host.example/', host(snippet));
  const card = cardIn(page);
  expect(await card.getByRole('heading', { level: 2, name: arabic.headline }).textContent()).toBe(
    arabic.headline,
  );
  expect(await card.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(16, 32, 48)');
  expect(await card.getByText('The clinic has two rooms.').count()).toBe(1);
  const iframe = page.locator('iframe');
  expect(await iframe.getAttribute('title')).toBe(arabic.headline);
  const inner = page.frameLocator('iframe').locator('html');
  await expect
    .poll(
      async () =>
        (await iframe.evaluate((one) => one.clientHeight)) -
        (await inner.evaluate((root) => Math.ceil(root.getBoundingClientRect().height))),
    )
    .toBe(0);
  expect(
    await inner.evaluate((root: HTMLElement) => [root.lang, document.title, root.style.colorScheme]),
  ).toEqual(['ar', arabic.headline, 'dark']);
  // An article without a URL resolves its picture against the page of the frame.
  expect(consoleErrors.filter((text) => !text.includes('404'))).toEqual([]);
});

test.each([
  [wholeArticle, {}],
  [wholeArticle, { variant: 'full' }],
  [wholeArticle, { variant: 'compact', colorScheme: 'light' }],
  [article({ ...wholeArticle, language: 'ar' }), { variant: 'lead', colorScheme: 'dark' }],
  // On a busy machine, a line of one page was once laid out with another height until it was opened again.
] as const)('each part of a card in a frame looks as in React: %#', { retry: 1 }, async (each, options) => {
  const framed = await open('https://host.example/', host(iframeSnippet(each, options, { assets })));
  const { html, css } = renderToHtml(each, options);
  // The frame adopts and declares the scheme of its host page; this page must declare the same for unpinned cards.
  const scheme = '<style>:root { color-scheme: light }</style>';
  const react = await open('https://host.example/', host(`${scheme}<style>${css}</style>${html}`));
  expect((await looksOf(react.page)).length).toBeGreaterThan(10);
  // Each page finds out at its own time that the picture does not exist.
  await expect
    .poll(async () =>
      differences(await looksOf(framed.page.frameLocator('iframe')), await looksOf(react.page)),
    )
    .toEqual([]);
});

test('loads an article from a URL', async () => {
  const src = 'https://data.example/a.json';
  const snippet = iframeSnippet(wholeArticle, {}, { assets, src });
  expect(snippet).not.toContain('article=');
  const { page, requests } = await open('https://host.example/', {
    ...host(snippet),
    [src]: JSON.stringify(article({ headline: 'Newer' })),
  });
  expect(await cardIn(page).textContent()).toBe('Newer');
  expect(requests).toContain(src);
});

test.each([
  ['an article', wholeArticle, 1],
  ['a list', [wholeArticle, article({ headline: 'Two' })], 2],
])('the element snippet renders %s with the script it references', async (_, content, count) => {
  const bytes = readFileSync(join(dist, 'script/embed.js'));
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const theme = { '--nc-color-surface': '#102030' };
  const snippet = elementSnippet(content, { variant: 'compact', theme }, { assets, integrity, version: '1' });
  const { page } = await open('https://host.example/', host(snippet));
  await expect.poll(() => page.getByRole('article').count()).toBe(count);
  const card = page.getByRole('article').first();
  expect(await card.getAttribute('data-variant')).toBe('compact');
  expect(await card.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(16, 32, 48)');

  const wrong = snippet.replace('sha384-', 'sha384-x');
  const other = await open('https://host.example/', host(wrong));
  await expect.poll(() => other.consoleErrors.length).toBeGreaterThan(0);
  expect(await other.page.getByRole('article').count()).toBe(0);
  expect(await other.page.getByRole('link', { name: wholeArticle.headline }).count()).toBe(1);
});

test('a link in the frame opens in the host page', async () => {
  const pages = {
    ...host(iframeSnippet(wholeArticle, {}, { assets })),
    [wholeArticle.url as string]: 'The story',
  };
  const { page } = await open('https://host.example/', pages);
  await cardIn(page).getByRole('link', { name: wholeArticle.headline }).click();
  await page.waitForURL(wholeArticle.url as string);
});

test.each([
  ['inline', frameAddress(embedPage, { article: { headline: 'A lie' } })],
  ['of another origin', frameAddress(embedPage, { src: 'https://evil.example/lie.json' })],
  ['with another scheme', frameAddress(embedPage, { src: 'data:application/json,{"headline":"A lie"}' })],
])('does not show an untrusted article outside a frame: %s', async (_, address) => {
  const { page, requests } = await open(address, { 'https://evil.example/lie.json': '{"headline":"A lie"}' });
  expect(await page.locator('body').textContent()).toContain('inside another page');
  expect(await page.locator('news-card').count()).toBe(0);
  expect(requests).not.toContain('https://evil.example/lie.json');
});

test('shows a message in the frame, and resizes it, when an article fails to load', async () => {
  const snippet = iframeSnippet(wholeArticle, {}, { assets, src: 'https://data.example/missing.json' });
  const { page } = await open('https://host.example/', host(snippet));
  await failureIn(page).waitFor();
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBeLessThan(60);
});

test.each(['%', 'bm8', 'bnVsbA'])(
  'shows a message in the frame, and resizes it, when the article in its URL is malformed: %s',
  async (text) => {
    const snippet = iframeSnippet(wholeArticle, {}, { assets });
    const malformed = snippet.replace(/#article=[\w-]*/, `#article=${text}`);
    const { page, warnings } = await open('https://host.example/', host(malformed));
    await failureIn(page).waitFor();
    await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBeLessThan(60);
    expect(warnings).toEqual([
      'news-cards: the article in the address is malformed; expected JSON in base64url',
    ]);
  },
);

test.each([
  ['a list whose first article is invalid', JSON.stringify([{ headline: '' }, article({})]), undefined],
  ['an article whose language fails to load', JSON.stringify(article({})), 'fr' as const],
])('shows a card, and no message, for %s', async (_, data, language) => {
  const src = 'https://data.example/a.json';
  const locale = language && { ...en, language };
  const snippet = iframeSnippet(article({}), { locale }, { assets, src });
  const { page, warnings } = await open('https://host.example/', { ...host(snippet), [src]: data }, /\/fr-/);
  await cardIn(page).waitFor();
  expect(warnings).toHaveLength(1);
  expect(await failureIn(page).count()).toBe(0);
});

test('a card replaces the message in its frame when a later request succeeds', async () => {
  const src = 'https://data.example/a.json';
  const snippet = iframeSnippet(wholeArticle, {}, { assets, src, refresh: 'visible' });
  const pages: Record<string, string> = host(`${snippet}<p style="height:3000px">`);
  const { page } = await open('https://host.example/', pages);
  await failureIn(page).waitFor();
  pages[src] = JSON.stringify(article({}));
  const refresh = async () => {
    await page.evaluate(() => scrollTo(0, 3000));
    await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate(() => {
        const later = Date.now() + 6 * 60_000;
        Date.now = () => later;
      });
    await page.evaluate(() => scrollTo(0, 0));
    return cardIn(page).count();
  };
  await expect.poll(refresh).toBe(1);
  expect(await failureIn(page).count()).toBe(0);
});

test.each([
  '',
  '#',
  '#article=%',
  '#article=bm8',
  '#src=%3A%2F%2F',
  '#variant=x&heading-level=99&locale=%00&theme=x&--nc-color-accent=url(https%3A%2F%2Fevil.example%2F)',
])('ignores a malformed frame URL: %j', async (hash) => {
  const frame = `<iframe src="${embedPage}${hash.replaceAll('&', '&amp;')}"></iframe>`;
  const { page, requests } = await open('https://host.example/', host(frame));
  await page.waitForTimeout(300);
  expect(requests.filter((url) => !url.startsWith(assets) && url !== 'https://host.example/')).toEqual([]);
});
