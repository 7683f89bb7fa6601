/** Tests `refresh="visible"` with a server that records requests, and with the browser's own cache. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderToHtml } from '../../../src/exports/server.js';
import { wholeArticle } from '../../support/articles.js';
import { type Opened, script, withHost } from '../host.js';

const host = withHost();

/** What the server responds, and the method and conditional header of each request. */
let answer: { status?: number; body: unknown };
let requests: string[] = [];
let opened: Opened | undefined;

/** A server on another origin than the page, with an ETag for each body. */
const server = createServer((request, response) => {
  if (!request.url?.startsWith('/story.json')) return response.writeHead(204).end(); // the picture
  const { status = 200, body } = answer;
  const text = JSON.stringify(body);
  const etag = `"${text.length}-${status}"`;
  requests.push(`${request.method} ${request.headers['if-none-match'] ?? 'unconditional'}`);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'max-age=3600');
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(text);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => opened?.close());

const correction = {
  ...wholeArticle,
  status: { type: 'correction', text: 'It sees two hundred, not three.' },
};
const withdrawal = { ...wholeArticle, status: { type: 'withdrawn', reason: 'A source withdrew.' } };

/** Opens a page with a card and 3,000 pixels of other content below it. The test controls the clock. */
async function openCard(
  attributes = 'refresh="visible"',
  body = (url: string) => `<news-card src="${url}" ${attributes}></news-card>`,
) {
  requests = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story.json`;
  opened = await host.open({ body: '' }, { own: true });
  const { page } = opened;
  await page.clock.install();
  host.serve(
    '/',
    `<!doctype html><html lang="en"><title>Host</title>
    <script>window.events = []; for (const name of ['ready', 'error']) addEventListener('news-card-' + name, () => events.push(name))</script>
    ${body(url)}<p style="block-size: 3000px">Below</p><p id="end">End</p>${script}`,
  );
  const loaded = page.waitForResponse(/\/refresh-/, { timeout: 5000 }).catch(() => {});
  await page.goto(`${host.origin}/`);
  await page.getByRole('article').first().waitFor();
  if (attributes.includes('refresh')) await loaded;
  return { ...opened, url };
}

/** Scrolls the card out of view and back. */
async function scrollAwayAndBack(page: Page): Promise<void> {
  await page.locator('#end').scrollIntoViewIfNeeded();
  await frames(page);
  await page.evaluate(() => scrollTo(0, 0));
  await frames(page);
}

/** Makes the browser render two frames: with a controlled clock it renders none by itself. */
async function frames(page: Page): Promise<void> {
  await page.screenshot();
  await page.screenshot();
}

const announced = (page: Page) => page.getByRole('status').allInnerTexts();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? null);
const events = (page: Page) => page.evaluate(() => (globalThis as never as { events: string[] }).events);

test('requests at most once in five minutes, however often the card comes into view, and sends the ETag', async () => {
  answer = { body: wholeArticle };
  const { page } = await openCard();
  await page.getByText('3 more participants').click();
  const link = page.getByRole('link', { name: wholeArticle.headline });
  await link.focus();
  await page.clock.fastForward('04:50');
  for (let time = 0; time < 3; time++) await scrollAwayAndBack(page);
  expect(requests).toEqual(['GET unconditional']);
  await page.clock.fastForward('00:11');
  for (let time = 0; time < 3; time++) await scrollAwayAndBack(page);
  // No preflight, although the request is cross-origin.
  await expect.poll(() => requests).toEqual(['GET unconditional', expect.stringMatching(/^GET "\d+-200"$/)]);
  // Nothing is redrawn: the disclosure is open, the link has focus, and no second event was dispatched.
  expect(await page.getByText('Teachers').isVisible()).toBe(true);
  expect(await link.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true);
  expect([await events(page), await announced(page)]).toEqual([['ready'], ['']]);
});

test('a correction replaces the card and is announced once, in the locale of the card', async () => {
  answer = { body: wholeArticle };
  const { page } = await openCard('refresh="visible" locale="fr"');
  await page.getByText('autres participants').click();
  expect(await announced(page)).toEqual(['']);
  answer = { body: correction };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByText('It sees two hundred, not three.').waitFor();
  expect(await announced(page)).toEqual([`Rectificatif, ${wholeArticle.headline}`]);
  // The region is in the accessibility tree, but takes no space and is not visible.
  const region = page.getByRole('status');
  const { width, height } = (await region.boundingBox()) as { width: number; height: number };
  expect([width, height]).toEqual([1, 1]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
  expect(await page.getByText('Teachers').isVisible()).toBe(true);
  expect(await events(page)).toEqual(['ready', 'ready']);
  // A changed text without a new status is drawn but not announced.
  const before = await region.elementHandle();
  answer = { body: { ...correction, summary: 'It is busy.' } };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByText('It is busy.').waitFor();
  expect(await announced(page)).toEqual(['']);
  expect(await region.evaluate((node, old) => node === old, before)).toBe(true);
});

test('a second correction is announced although its words are the same', async () => {
  answer = { body: correction };
  const { page } = await openCard();
  const correctAgain = async (text: string) => {
    answer = { body: { ...correction, status: { type: 'correction', text } } };
    await page.clock.fastForward('05:01');
    await scrollAwayAndBack(page);
    await page.getByText(text).waitFor();
  };
  await correctAgain('It sees four hundred.');
  const before = await page.getByRole('status').locator('> *').elementHandle();
  await correctAgain('In fact it sees six hundred.');
  expect(await announced(page)).toEqual([`Correction, ${wholeArticle.headline}`]);
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
});

test('keeps focus and open disclosures where parts before them go away', async () => {
  const evidence = [{ path: 'headline', quote: 'The clinic has two rooms.' }];
  answer = { body: { ...wholeArticle, evidence } };
  const { page, consoleErrors } = await openCard('refresh="visible" variant="full"');
  await page.getByText('Where this comes from').click();
  await page.getByRole('link', { name: 'Clinics Nearby' }).focus();
  answer = { body: { ...correction, evidence, image: undefined, locations: [] } };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByText('It sees two hundred, not three.').waitFor();
  expect(await page.locator('details').getByText('The clinic has two rooms.').isVisible()).toBe(true);
  expect(await focused(page)).toBe('Clinics Nearby');
  answer = { body: withdrawal };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByText('A source withdrew.').waitFor();
  expect([await focused(page), consoleErrors]).toEqual([wholeArticle.headline, []]);
});

test('a page without IntersectionObserver gets an event instead of an exception', async () => {
  answer = { body: wholeArticle };
  const { page, consoleErrors } = await openCard(
    'refresh',
    (url) =>
      `<script>delete window.IntersectionObserver</script><news-card src="${url}" refresh="visible"></news-card>`,
  );
  await expect.poll(() => events(page)).toEqual(['ready', 'error']);
  expect(consoleErrors).toEqual([expect.stringMatching(/^news-cards: .*IntersectionObserver/)]);
});

test('a withdrawal removes the story and is announced', async () => {
  answer = { body: wholeArticle };
  const { page } = await openCard('refresh="visible" variant="full"');
  answer = { body: withdrawal };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByText('A source withdrew.').waitFor();
  expect(await announced(page)).toEqual([`Withdrawn, ${wholeArticle.headline}`]);
  expect(await page.getByText('The clinic has two rooms.').count()).toBe(0);
  expect(await page.getByRole('img').count()).toBe(0);
});

test('a static card is replaced without an announcement if its article was corrected before the page loads', async () => {
  answer = { body: correction };
  const { page } = await openCard(
    'refresh',
    (src) => renderToHtml(wholeArticle, { src, refresh: 'visible' }).element,
  );
  await page.getByText('It sees two hundred, not three.').waitFor();
  await expect.poll(() => announced(page)).toEqual(['']);
  answer = { body: withdrawal };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await expect.poll(() => announced(page)).toEqual([`Withdrawn, ${wholeArticle.headline}`]);
});

test('keeps the card if its data is gone, and reports that once', async () => {
  answer = { body: wholeArticle };
  const { page, consoleErrors } = await openCard();
  answer = { status: 410, body: correction };
  for (let time = 0; time < 3; time++) {
    await page.clock.fastForward('05:01');
    await scrollAwayAndBack(page);
    await expect.poll(() => requests.length).toBe(2 + time);
  }
  await expect.poll(() => events(page)).toEqual(['ready', 'error']);
  expect(consoleErrors.filter((line) => line.startsWith('news-cards'))).toHaveLength(1);
  expect(await page.getByRole('heading').allInnerTexts()).toEqual([wholeArticle.headline]);
  // The card can still be redrawn, and recovers when there is data again.
  await page.locator('news-card').evaluate((card) => card.setAttribute('variant', 'headline'));
  await page.locator('article[data-variant="headline"]').waitFor();
  answer = { body: withdrawal };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await expect.poll(() => announced(page)).toEqual([`Withdrawn, ${wholeArticle.headline}`]);
  expect(await events(page)).toEqual(['ready', 'error', 'ready']);
});

test('requests nothing while the tab is hidden, and requests when it is visible again', async () => {
  answer = { body: wholeArticle };
  const { page } = await openCard();
  const setVisibility = (state: string) =>
    page.evaluate((state) => {
      Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await setVisibility('hidden');
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  expect(requests).toHaveLength(1);
  await setVisibility('visible');
  await expect.poll(() => requests.length).toBe(2);
});

test('requests only while connected, with the attribute, and if the data is from a URL', async () => {
  answer = { body: wholeArticle };
  const { page, url } = await openCard();
  const card = page.locator('news-card');
  // Each answer has another length, and so another ETag.
  const answerTo = (count: number) => ({
    body: { ...wholeArticle, status: { type: 'correction', text: `Answer ${'I'.repeat(count)}.` } },
  });
  // The server counts a request before the element reads the response and the next interval begins.
  const read = async (count: number) => {
    await page.getByText(`Answer ${'I'.repeat(count)}.`).waitFor();
    expect(requests).toHaveLength(count);
    answer = answerTo(count + 1);
  };
  answer = answerTo(2);
  const later = async () => {
    await page.clock.fastForward('05:01');
    await scrollAwayAndBack(page);
  };
  // Moving the element does not stop it.
  await page.evaluate(() => document.querySelector('p')?.before(document.querySelector('news-card') as Node));
  await later();
  await read(2);
  // Removing and adding the element neither shortens nor extends the interval.
  const readd = async (wait: string) => {
    const handle = await card.elementHandle();
    await handle?.evaluate((node: HTMLElement) => node.remove());
    await page.clock.fastForward(wait);
    await frames(page);
    expect(requests).toHaveLength(2);
    await handle?.evaluate((node) => document.body.prepend(node as Node));
    await frames(page);
  };
  await readd('04:00');
  expect(requests).toHaveLength(2);
  await readd('01:01');
  await read(3);
  // Another URL is requested immediately.
  await card.evaluate((node, src) => node.setAttribute('src', src), `${url}?2`);
  await read(4);
  await later();
  await read(5);
  for (const stop of [
    (node: Element) => node.removeAttribute('refresh'),
    (node: Element) => {
      node.setAttribute('refresh', 'visible');
      (node as HTMLElementTagNameMap['news-card']).article = { headline: 'Own data' };
    },
  ]) {
    await card.evaluate(stop);
    await later();
    expect(requests).toHaveLength(5);
  }
});

test('a list announces each article that was corrected or withdrawn', async () => {
  const second = { headline: 'Second', url: 'https://example.org/second' };
  answer = { body: [wholeArticle, { ...second, status: { type: 'correction', text: 'Known.' } }] };
  const { page } = await openCard(
    'refresh',
    (url) => `<news-card-list src="${url}" refresh="visible"></news-card-list>`,
  );
  answer = { body: [withdrawal, { ...second, status: { type: 'correction', text: 'Known.' } }] };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await expect.poll(() => announced(page)).toEqual([`Withdrawn, ${wholeArticle.headline}`]);
  // A list that lacked an article for a while has it again: its withdrawal is known. Focus moves with its article.
  await page.getByRole('link', { name: 'Second' }).focus();
  const [, other] = answer.body as object[];
  for (const body of [[other], [withdrawal, other]]) {
    answer = { body };
    await page.clock.fastForward('05:01');
    await scrollAwayAndBack(page);
    await expect.poll(() => page.getByRole('article').count()).toBe(body.length);
    expect(await focused(page)).toBe('Second');
  }
  expect(await announced(page)).toEqual(['']);
});

test('a list that gets a story keeps open what readers opened, and covers the new picture with the same warning', async () => {
  const story = (id: number) => ({
    id: `${id}`,
    headline: `Story ${id}`,
    image: { src: `/${id}.svg`, alt: `Picture ${id}`, width: 160, height: 90, warning: 'Violence' },
  });
  answer = { body: [story(1), story(2)] };
  const { page } = await openCard(
    'refresh',
    (url) => `<news-card-list src="${url}" refresh="visible"></news-card-list>`,
  );
  await page.getByText('Violence').first().click();
  answer = { body: [story(9), story(1), story(2)] };
  await page.clock.fastForward('05:01');
  await scrollAwayAndBack(page);
  await page.getByRole('article', { name: 'Story 9' }).waitFor();
  const isVisible = (alt: string) => page.locator(`img[alt="${alt}"]`).isVisible();
  expect([await isVisible('Picture 9'), await isVisible('Picture 1')]).toEqual([false, true]);
});
