import type { Page } from 'playwright';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { ArticleCard, ArticleStory } from '../../../src/exports/index.js';
import { type RenderOptions, renderListToHtml, renderToHtml } from '../../../src/exports/server.js';
import { variants } from '../../../src/view/variants.js';
import { hostPages } from '../../../stories/support/hostPages/hostPages.js';
import { article, wholeArticle } from '../../support/articles.js';
import { renderInReact } from '../../support/renderInReact.js';
import { script, withHost } from '../host.js';
import { differences, type Look, looksOf } from '../looks.js';
import { hostilePages } from './hostilePages.js';

const host = withHost();

async function looks(body: string, head = ''): Promise<Look[]> {
  const { page, consoleErrors, close } = await host.open({ body, head });
  const result = await looksOf(page);
  expect(consoleErrors).toEqual([]);
  await close();
  return result;
}

const arabic = article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة' });

test.each([
  [wholeArticle, {}],
  [wholeArticle, { variant: 'full' }],
  [wholeArticle, { variant: 'compact', colorScheme: 'light' }],
  [arabic, { variant: 'lead', colorScheme: 'dark' }],
  [wholeArticle, { variant: 'headline' }],
  [wholeArticle, { variant: 'headline', colorScheme: 'dark' }],
] as const)(
  'each part of a card looks the same in React, as a fragment, as a static and as a rendered element: %#',
  async (each, options) => {
    host.serve('/story.json', each);
    const { html, css, fragment, element } = renderToHtml(each, options);
    const { variant = 'standard', colorScheme = '' } = options as RenderOptions;
    const props = { article: each, 'data-color-scheme': colorScheme || undefined };
    const inReact = renderInReact(
      variant === 'full'
        ? createElement(ArticleStory, props)
        : createElement(ArticleCard, { ...props, variant }),
    );
    const react = await looks(inReact.style + inReact.html);
    const drawn = `<news-card src="/story.json" variant="${variant}" color-scheme="${colorScheme}"></news-card>`;
    for (const body of [
      `<style>${css}</style>${html}`,
      fragment,
      element,
      element + script,
      drawn + script,
    ]) {
      expect(differences(await looks(body), react)).toEqual([]);
    }
  },
);

test('each part of a list has the same box in all four forms', async () => {
  const articles = [wholeArticle, article({ headline: 'Second', sdgs: [{ goal: 4 }] }), arabic];
  host.serve('/list.json', articles);
  const { html, css, fragment, element } = renderListToHtml(articles, { layout: 'lead' });
  const boxes = async (body: string) => {
    const { page, consoleErrors, close } = await host.open({ body });
    await page.getByRole('article').nth(2).waitFor();
    const result = await page
      .getByRole('article')
      .evaluateAll((cards) =>
        cards.flatMap((card) =>
          [card, ...card.querySelectorAll('*')].map(
            (part) => `${part.localName} ${JSON.stringify(part.getBoundingClientRect())}`,
          ),
        ),
      );
    expect(consoleErrors).toEqual([]);
    await close();
    return result;
  };
  const react = await boxes(`<style>${css}</style>${html}`);
  const drawn = '<news-card-list src="/list.json" layout="lead"></news-card-list>';
  for (const body of [fragment, element, drawn + script]) expect(await boxes(body)).toEqual(react);
});

const { element } = renderToHtml(wholeArticle);
const drawn = '<news-card src="/story.json">Nurses open a clinic</news-card>';

test.each(hostilePages)(
  'a card looks the same as in a clean page with text of the same size: $name',
  async ({ css, html, zoom = 1 }) => {
    host.serve('/story.json', wholeArticle);
    const head = `<style>${css}</style>`;
    const { page, consoleErrors, close } = await host.open({
      head,
      html: html ?? 'lang="en"',
      body: `<main class="entry-content">${element}${drawn}</main>${script}`,
    });
    await page.getByRole('article').nth(1).waitFor();
    const [still, live] = [await looksOf(page, { zoom }), await looksOf(page, { index: 1, zoom })];
    const { page: clean, close: closeClean } = await host.open({ body: element });
    const fontSize = await page
      .locator('news-card')
      .first()
      .evaluate((card) => getComputedStyle(card).fontSize);
    await clean.addStyleTag({
      content: `body { font-size: ${Math.max(12, Number.parseFloat(fontSize))}px; }`,
    });
    // As wide as the page allows; a vertical page has its own width.
    const width = (still[0] as Look).box[2] as number;
    await clean.addStyleTag({ content: `body { margin: 0; width: ${width}px; }` });
    const expected = await looksOf(clean);
    expect(width).toBeGreaterThanOrEqual(360);
    // Zoomed text is rounded differently; a zoom without effect would differ far more.
    const slack = zoom === 1 ? 0 : 3;
    expect(differences(still, expected, slack)).toEqual([]);
    expect(differences(live, expected, slack)).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await Promise.all([close(), closeClean()]);
  },
);

test.each(['fragment', 'element', 'element and script'])(
  'the whole card grows with the text around it: %s',
  async (form) => {
    const card = renderToHtml(wholeArticle)[form === 'fragment' ? form : 'element'];
    const { page, close } = await host.open({
      head: '<style>body { margin: 0 } div { width: 20em } .large { font-size: 48px }</style>',
      body: `<div>${card}</div><div class="large">${card}${form.endsWith('script') ? script : ''}</div>`,
    });
    await page.getByRole('article').nth(1).waitFor();
    const sizes = await page
      .getByRole('article')
      .evaluateAll((cards) =>
        cards.map((card) =>
          [card, ...card.querySelectorAll(':not(style)')].map((part) =>
            Number.parseFloat(getComputedStyle(part).fontSize),
          ),
        ),
      );
    expect(sizes[1]!.map((size) => size.toFixed(1))).toEqual(sizes[0]!.map((size) => (size * 3).toFixed(1)));
    await close();
  },
);

test.each([
  ['', 'none'],
  [' tabindex="0"', 'solid'],
])('a page that frames what has the focus frames <news-card%s> with %s', async (attribute, style) => {
  const { page, consoleErrors, close } = await host.open({
    head: '<style>*:focus { outline: 2px solid red !important }</style>',
    body: element.replace('<news-card', `<news-card${attribute}`),
  });
  await page.getByRole('link').first().focus();
  const card = page.locator('news-card');
  expect(await card.evaluate((each) => each.matches(':focus'))).toBe(true);
  expect(await card.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe(style);
  expect(consoleErrors).toEqual([]);
  await close();
});

test.each([0, 5])('the text of an element is readable in a page with text of %d px', async (size) => {
  const { page, close } = await host.open({ body: `<div style="font-size: ${size}px">${element}</div>` });
  const article = page.getByRole('article');
  expect(await article.evaluate((card) => getComputedStyle(card).fontSize)).toBe('12px');
  await close();
});

const tolerated = [
  ...hostilePages.filter(({ elementsOnly }) => elementsOnly),
  ...hostPages.filter(({ html, notes }) => !html && !notes?.plain),
];

/** Cards without a shadow root: each variant, and a list. */
const plainCards = [
  ...variants.map((variant) => renderToHtml(wholeArticle, { variant, story: 'folded' }).fragment),
  renderListToHtml([wholeArticle, arabic], { layout: 'lead' }).fragment,
].map((fragment) => `<div style="margin-bottom: 9px">${fragment}</div>`);

/** Boxes and pixels of these cards in a page that gives them the same place and the same text. */
async function plainLooks(css: string) {
  const same = 'all: initial; display: block; width: 800px; background: #fff; font: 16px serif';
  const { page, close } = await host.open({
    head: `<style>${css} body, main { margin: 0 !important; padding: 0 !important; max-width: none !important }</style>`,
    body: `<main class="entry-content"><div style="${same}">${plainCards.join('')}</div></main>`,
  });
  const boxes = await page.locator('main *').evaluateAll((parts) => {
    for (const part of parts) if (part instanceof HTMLDetailsElement) part.open = true;
    return parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.localName}.${part.className}: ${[x, y, width, height]}`;
    });
  });
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('main').boundingBox()) ?? {};
  // Without a last row that is only partly the cards': the page shines through.
  const pixels = await page.screenshot({ clip: { x, y, width, height: Math.floor(height) }, fullPage: true });
  await close();
  return { boxes, pixels };
}

let inCleanPage: ReturnType<typeof plainLooks> | undefined;

test.each(tolerated)(
  'in the page $name cards without a shadow root look as in a clean page',
  async ({ css }) => {
    inCleanPage ??= plainLooks('');
    const [dirty, clean] = [await plainLooks(css), await inCleanPage];
    expect(dirty.boxes).toEqual(clean.boxes);
    expect(dirty.pixels.equals(clean.pixels)).toBe(true);
  },
);

/** All computed styles of the elements that belong to the page. */
async function pageStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, body, main, #own, #own *')].map((element) => {
      const style = getComputedStyle(element);
      // The page grows with the cards, so its block size differs.
      const grows = /vertical/.test(style.writingMode)
        ? /width|block-size|-origin$/
        : /height|block-size|-origin$/;
      const names = [...style].filter((name) => !grows.test(name));
      return element.localName + names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join();
    }),
  );
}

test.each(hostilePages)('$name keeps its own styles around cards', async ({ css, html }) => {
  host.serve('/story.json', wholeArticle);
  const own =
    '<div id="own"><h3>Own</h3><p>Text <b>bold</b> <a href="/a">link</a></p><ul><li>item</li></ul><dl><dt>t</dt><dd>d</dd></dl><article class="nc-card"><p class="nc-list">p</p></article><details><summary>s</summary></details><blockquote>q</blockquote></div>';
  const open = async (cards: string) => {
    const opened = await host.open({
      head: `<style>${css}</style>`,
      html: html ?? 'lang="en"',
      body: `<main class="entry-content">${own}${cards}</main>${script}`,
    });
    if (cards) await opened.page.getByRole('link', { name: 'Nurses' }).nth(1).waitFor();
    const result = await pageStyles(opened.page);
    await opened.close();
    return result;
  };
  expect(await open(element + drawn)).toEqual(await open(''));
});
