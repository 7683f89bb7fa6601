import axe from 'axe-core';
import { expect, test } from 'vitest';
import { elementSnippet } from '../../../src/embed/snippet.js';
import { renderListToHtml } from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';
import { script, withHost } from '../host.js';
import { events, headlines, json, listener, story } from './elementPage.js';

const host = withHost();

test.each([
  ['src', '<news-card id="a" src="story.json"><p>Text</p></news-card>'],
  ['JSON in the page', `<news-card id="a"><p>Text</p>${json(story)}</news-card>`],
  ['the first of a list', `<news-card id="a">${json([story, story])}</news-card>`],
])('renders a card from %s and dispatches a ready event', async (_, body) => {
  host.serve('/story.json', story);
  const { page, consoleErrors, close } = await host.open({ body: body + script, head: listener });
  const link = page.getByRole('link', { name: 'Nurses open a clinic' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(story.url);
  expect(await page.getByText('Text').filter({ visible: true }).count()).toBe(0);
  const recorded = await events(page);
  expect(recorded).toMatchObject([
    { name: 'ready', of: 'a', detail: { articles: [{ headline: story.headline }], issues: [] } },
  ]);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a property takes precedence over src and may be set before upgrade', async () => {
  host.serve('/story.json', story);
  const early = `<news-card src="/story.json"></news-card><script>document.querySelector('news-card').article = { headline: 'Early' };</script>`;
  const { page, requests, close } = await host.open({ body: early + script });
  await page.getByRole('heading', { name: 'Early' }).waitFor();
  expect(requests).not.toContain('/story.json');
  await page.locator('news-card').evaluate((card: HTMLElementTagNameMap['news-card']) => {
    card.article = { headline: 'Late' };
  });
  await page.getByRole('heading', { name: 'Late' }).waitFor();
  await page.locator('news-card').evaluate((card: HTMLElementTagNameMap['news-card']) => {
    card.article = null;
  });
  await page.getByRole('heading', { name: 'Nurses open a clinic' }).waitFor();
  await close();
});

test('restores the fallback content when the data is removed', async () => {
  const { page, close } = await host.open({
    body: `<news-card><p>Text</p></news-card>${script}<script type="module">document.querySelector('news-card').article = { headline: 'Here' };</script>`,
  });
  await page.getByRole('heading', { name: 'Here' }).waitFor();
  expect(await page.getByText('Text').isVisible()).toBe(false);
  await page.locator('news-card').evaluate((card: HTMLElementTagNameMap['news-card']) => {
    card.article = undefined;
  });
  await page.getByText('Text').waitFor();
  expect(await headlines(page)).toEqual([]);
  await close();
});

test('attributes and properties change the card at any time', async () => {
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card variant="compact" heading-level="2">${json(wholeArticle)}</news-card>${script}`,
  });
  const card = page.getByRole('article');
  await page.getByRole('heading', { level: 2 }).waitFor();
  expect(await card.getAttribute('data-variant')).toBe('compact');
  const name = wholeArticle.headline;
  const link = await page.getByRole('link', { name }).elementHandle();
  await link?.focus();
  const hasFocus = () =>
    page
      .getByRole('link', { name })
      .evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
  await page.locator('news-card').evaluate((element: HTMLElementTagNameMap['news-card']) => {
    element.variant = 'lead';
    element.headingLevel = 2;
    element.setAttribute('color-scheme', 'dark');
  });
  await page.locator('article[data-variant="lead"]').waitFor();
  expect(await hasFocus()).toBe(true);
  // Nothing was recreated.
  expect(await link?.evaluate((node) => node.isConnected)).toBe(true);
  await page.locator('news-card').evaluate((element: HTMLElementTagNameMap['news-card']) => {
    element.variant = 'full';
  });
  await page.getByText('The clinic has two rooms.').waitFor();
  // A whole story has another structure; its headline takes over the focus.
  expect(await hasFocus()).toBe(true);
  expect(await card.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(22, 26, 32)');
  await page.locator('news-card').evaluate((element) => element.setAttribute('variant', 'nonsense'));
  await page.locator('article[data-variant="standard"]').waitFor();
  expect(consoleErrors).toEqual(['news-cards: variant "nonsense" is ignored']);
  await close();
});

test('inherits the color scheme of the page unless it is pinned', async () => {
  const lists = `<news-card-list color-scheme="light">${json([story])}</news-card-list>${renderListToHtml([story], { colorScheme: 'light' }).element}`;
  const { page, close } = await host.open(
    {
      head: '<style>:root { color-scheme: light dark } .pinned { color-scheme: light }</style>',
      body: `<news-card>${json(story)}</news-card><div class="pinned"><news-card>${json(story)}</news-card></div><news-card color-scheme="light">${json(story)}</news-card>${lists}${script}`,
    },
    { colorScheme: 'dark' },
  );
  await page.getByRole('article').nth(4).waitFor();
  const grounds = await page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  expect(grounds).toEqual(['rgb(22, 26, 32)', ...Array(4).fill('rgb(255, 255, 255)')]);
  await close();
});

test('takes the locale from the page or from its attribute', async () => {
  const funded = { ...story, funders: [{ name: 'F' }] };
  const body = `<div lang="fr-CA"><news-card>${json(funded)}</news-card></div><news-card locale="es">${json(funded)}</news-card><news-card>${json(funded)}</news-card>${script}`;
  const { page, requests, close } = await host.open({ body, html: 'lang="sw"' });
  await page.getByRole('article').nth(2).waitFor();
  for (const [index, label] of ['Financé par', 'Financiado por', 'Funded by'].entries())
    expect(await page.getByRole('article').nth(index).getByRole('term').allTextContents()).toContain(label);
  // Requests each language once, and no others.
  expect(requests.filter((path) => /script\/(fr|es|ar|ru|zh)-/.test(path))).toHaveLength(2);
  await close();
});

test('falls back to English and reports an issue when a locale cannot be loaded', async () => {
  for (const name of host.scripts.keys()) {
    if (name.startsWith('ar-')) host.serve(`/script/${name}`, (response) => response.writeHead(500).end());
  }
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card id="a" locale="ar">${json({ ...story, funders: [{ name: 'F' }] })}</news-card>${script}`,
    head: listener,
  });
  await page.getByText('Funded by').waitFor();
  const recorded = await events(page);
  expect(recorded.map(({ name }) => name)).toEqual(['error', 'ready']);
  expect(consoleErrors.some((line) => line.startsWith('news-cards: '))).toBe(true);
  await close();
});

test('a list renders its valid articles in order up to its limit', async () => {
  host.serve('/list.json', [story, { headline: '' }, { headline: 'Second' }, { headline: 'Third' }]);
  const { page, close } = await host.open({
    body: `<news-card-list id="l" src="/list.json" layout="stack" limit="2" aria-label="News">Text</news-card-list>${script}`,
    head: listener,
  });
  await page.getByRole('list', { name: 'News' }).waitFor();
  expect(await headlines(page)).toEqual([story.headline, 'Second']);
  const recorded = await events(page);
  expect(recorded.map(({ name }) => name)).toEqual(['error', 'ready']);
  expect(recorded[0]?.detail.issues?.[0]?.path).toBe('articles[1].headline');
  await page.locator('news-card-list').evaluate((list: HTMLElementTagNameMap['news-card-list']) => {
    list.limit = 3;
  });
  await page.getByRole('heading', { name: 'Third' }).waitFor();
  await close();
});

test('a list renders 100 articles of a long feed unless its limit is higher', async () => {
  const articles = Array.from({ length: 300 }, (_, index) => ({ headline: `Story ${index + 1}` }));
  host.serve('/long.json', articles);
  const { page, close } = await host.open({
    body: `<news-card-list src="/long.json" layout="stack"></news-card-list>${script}`,
  });
  await page.getByRole('heading', { name: 'Story 100' }).waitFor();
  expect(await page.getByRole('article').count()).toBe(100);
  await page.locator('news-card-list').evaluate((list) => list.setAttribute('limit', '300'));
  await page.getByRole('heading', { name: 'Story 300' }).waitFor();
  await close();
});

test.each([
  ['a static list', renderListToHtml(Array(101).fill(article({})), { src: '/list.json' }).element],
  ['the snippet of a list', elementSnippet(Array(101).fill(article({})), {}, { assets: '/x' })],
])('%s longer than 100 reports how many articles are rendered', (_, html) => {
  expect(html).toMatch(/<news-card-list[^>]* limit="101"/);
});

test('an empty list says that there are no articles', async () => {
  host.serve('/none.json', []);
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card-list src="/none.json"><p>Text</p></news-card-list>${script}`,
    head: listener,
  });
  await page.getByText('No stories to show').waitFor();
  expect((await events(page)).map(({ name }) => name)).toEqual(['ready']);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a click dispatches a cancelable event with its URL before navigation', async () => {
  const { page, close } = await host.open({
    body: `<news-card id="a">${json({ ...story, url: 'https://example.org/clinic' })}</news-card>${script}`,
    head: `${listener}<script>addEventListener('news-card-click', (event) => event.preventDefault());</script>`,
  });
  await page.getByRole('link').click();
  await page.getByRole('link').press('Enter');
  const clicks = (await events(page)).filter(({ name }) => name === 'click');
  expect(clicks).toEqual(Array(2).fill({ name: 'click', of: 'a', detail: { url: story.url } }));
  expect(page.url()).toBe(`${host.origin}/`);
  await close();
});

test('a click on a link of the page around a card dispatches no event and cannot be canceled by one', async () => {
  const { page, close } = await host.open({
    body: `<a href="#page"><news-card id="a">${json({ headline: story.headline })}</news-card></a>${script}`,
    head: `${listener}<script>addEventListener('news-card-click', (event) => event.preventDefault());</script>`,
  });
  await page.getByRole('heading').click();
  expect((await events(page)).map(({ name }) => name)).toEqual(['ready']);
  expect(page.url()).toBe(`${host.origin}/#page`);
  await close();
});

test('keyboard focus reaches each link and disclosure in order and is visible', async () => {
  const { page, close } = await host.open({
    body: `<a href="#b">Before</a><news-card>${json(wholeArticle)}</news-card><a href="#a">After</a>${script}`,
  });
  await page.getByRole('article').waitFor();
  const seen: string[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        const outlines = [inner, inner].map((node, index) =>
          node ? getComputedStyle(node, index ? '::after' : undefined).outlineWidth : '',
        );
        const outlined = outlines.includes('3px') ? '' : ' without an outline';
        return `${inner?.textContent?.replaceAll('\u00a0', ' ')}${inner?.getRootNode() === document ? '' : outlined}`;
      }),
    );
  }
  expect(seen).toEqual([
    'Before',
    wholeArticle.headline,
    'Development Bank (DB)',
    '3 more participants',
    'After',
  ]);
  await close();
});

test.each(['light', 'dark'] as const)(
  'has no accessibility violation in its shadow root, %s',
  async (colorScheme) => {
    const arabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة' });
    const cards = [wholeArticle, arabic].map((each) => `<news-card variant="full">${json(each)}</news-card>`);
    const { page, close } = await host.open(
      {
        head: '<meta name="color-scheme" content="light dark">',
        body: `<main><h1>Host</h1><h2>News</h2>${cards.join('')}<news-card-list aria-label="News">${json([wholeArticle, arabic])}</news-card-list></main>${script}`,
      },
      { colorScheme },
    );
    await page.getByRole('article').nth(3).waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as never as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
    await close();
  },
);

test('two hundred elements share one style sheet and load each script chunk once', async () => {
  const many = Array.from(
    { length: 200 },
    (_, index) => `<news-card>${json({ headline: `Story ${index}` })}</news-card>`,
  );
  const { page, requests, close } = await host.open({ body: many.join('') + script });
  await page.getByRole('article').nth(199).waitFor();
  const sheets = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('news-card')].map((card) => card.shadowRoot as ShadowRoot);
    return [
      new Set(roots.flatMap((root) => root.adoptedStyleSheets)).size,
      roots.reduce((sum, root) => sum + root.styleSheets.length, 0),
      document.styleSheets.length + document.adoptedStyleSheets.length,
    ];
  });
  expect(sheets).toEqual([1, 0, 0]);
  expect(new Set(requests).size).toBe(requests.length);
  await close();
});

test('a list that gets another order keeps the focus on its story', async () => {
  const other = { headline: 'Midwives train', url: 'https://example.org/midwives' };
  const { page, close } = await host.open({
    body: `<news-card-list>${json([story, other])}</news-card-list>${script}`,
  });
  await page.getByRole('link', { name: story.headline }).focus();
  await page.evaluate(
    (articles) => Object.assign(document.querySelector('news-card-list')!, { articles }),
    [other, story],
  );
  await expect.poll(() => headlines(page)).toEqual([other.headline, story.headline]);
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
    story.headline,
  );
  await close();
});
