import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type RenderOptions, renderToHtml } from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const browser = sharedBrowser();

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9"/></svg>';

/** Opens a host page with JavaScript off, unless a tool needs it, and records its requests. */
async function open(
  body: string,
  { scheme = 'light' as 'light' | 'dark', width = 480, head = '', script = false } = {},
) {
  const page = await browser.openPage({
    javaScriptEnabled: script,
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  const requests: string[] = [];
  await page.route('**', (route) => {
    requests.push(route.request().url());
    return route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Host</title>${head}<main class="host"><h1>Host</h1><h2>News</h2>${body}</main></html>`,
        })
      : route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await page.goto('https://host.example/');
  return { page, requests, close: () => browser.releasePage(page) };
}

async function violations(page: Page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as never as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const cases = [wholeArticle, article({ ...wholeArticle, language: 'ar', headline: 'افتتاح عيادة' })].flatMap(
  (each) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ([{}, { variant: 'full' }] as RenderOptions[]).map((options) => ({ each, scheme, options })),
    ),
);

test.each(cases)(
  'a fragment is readable, styled and accessible without JavaScript: %#',
  async ({ each, scheme, options }) => {
    const { fragment } = renderToHtml(each, options);
    const { page, requests, close } = await open(fragment, { scheme });
    const card = page.getByRole('article');
    expect(await card.getByRole('link', { name: each.headline }).isVisible()).toBe(true);
    expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 26, 32)',
    );
    expect(requests).toEqual(['https://host.example/', 'https://host.example/picture.svg']);
    await close();

    const { page: scripted, close: closeScripted } = await open(fragment, { scheme, script: true });
    expect(await violations(scripted)).toEqual([]);
    await closeScripted();
  },
);

test.each([
  ['a card', 'standard', 3 / 2],
  ['a whole story', 'full', 16 / 9],
] as const)('the picture of %s has its place before it has loaded', async (_, variant, ratio) => {
  const { fragment } = renderToHtml(wholeArticle, { variant });
  const { page, requests, close } = await open(`<div style="height: 9000px"></div>${fragment}`, {
    script: true,
  });
  const { width = 0, height = 0 } = (await page.getByRole('img').boundingBox()) ?? {};
  expect(requests).toEqual(['https://host.example/']);
  expect(width / height).toBeCloseTo(ratio);
  await close();
});

test.each([
  ['dark', 'light', 'rgb(255, 255, 255)'],
  ['light', 'dark', 'rgb(22, 26, 32)'],
])('in a %s section, a nested %s section pins the fragments in it', async (outer, inner, surface) => {
  const { fragment, element } = renderToHtml(wholeArticle);
  const { page, close } = await open(
    `<div data-color-scheme="${outer}"><div data-color-scheme="${inner}">${fragment}${element}</div></div>`,
  );
  const surfaces = await page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  // An element follows the page, or its own attribute.
  expect(surfaces).toEqual([surface, 'rgb(255, 255, 255)']);
  await close();
});

test.each(['fragment', 'element'] as const)(
  'in a static card as %s, a reader who opens a disclosure sees that it is open',
  async (form) => {
    const image = { ...wholeArticle.image, warning: 'It shows injured people.' };
    const partners = Array.from({ length: 9 }, (_, index) => ({ name: `Partner ${index}` }));
    const { page, close } = await open(renderToHtml(article({ ...wholeArticle, image, partners }))[form]);
    const cover = page.getByRole('article').getByText('Show the picture');
    await cover.click();
    await page.getByRole('article').getByRole('img').waitFor();
    expect(await cover.isVisible()).toBe(false);
    const more = page.getByRole('article').locator('summary').filter({ hasText: 'more' }).last();
    const sign = () => more.evaluate((one) => getComputedStyle(one, '::before').content);
    const closed = await sign();
    await more.click();
    expect(await sign()).not.toBe(closed);
    await close();
  },
);

test('the reduced style of a fragment looks like the whole style sheet', async () => {
  const looks = async (body: string) => {
    const { page, close } = await open(body, { width: 960 });
    const result = await page.getByRole('article').evaluate((card) =>
      [card, ...card.querySelectorAll(':not(style)')].map((element) => {
        const style = getComputedStyle(element);
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          element: element.outerHTML.slice(0, 60).replace(/nc-card [\w-]+/, 'nc-card'),
          box: [x, y, width, height],
          ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
        };
      }),
    );
    await close();
    return result;
  };
  for (const each of [
    wholeArticle,
    article({ sdgs: [{ goal: 4 }], url: 'https://example.org/' }),
    article({ language: 'fa' }),
  ]) {
    const { html, css, fragment } = renderToHtml(each, { variant: 'full' });
    expect(await looks(fragment)).toEqual(await looks(`<style>${css}</style>${html}`));
  }
});

test('two different fragments on one page do not affect each other', async () => {
  const shapes = [
    wholeArticle,
    article({ url: 'https://example.org/', summary: 'S.' }),
    article({
      image: { src: '/picture.svg', decorative: true, ratio: 2, caption: 'C' },
      sdgs: [{ goal: 4 }],
    }),
    article({ language: 'ar', funders: [{ name: 'F' }], published: '2024-05-03' }),
  ].map((each, index) => renderToHtml(each, { variant: index % 2 ? 'full' : 'standard' }).fragment);
  const boxes = async (body: string) => {
    const { page, close } = await open(body, { width: 960 });
    const cards = await page.getByRole('article').evaluateAll((articles) =>
      articles.map((card) => {
        const { x, y } = card.getBoundingClientRect();
        return [card, ...card.querySelectorAll(':not(style)')].map((element) => {
          const box = element.getBoundingClientRect();
          const place = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
          return `${element.tagName} ${place}`;
        });
      }),
    );
    await close();
    return cards;
  };
  const alone = await Promise.all(shapes.map(async (shape) => (await boxes(shape))[0]));
  for (const [a, first] of shapes.entries()) {
    for (const [b, second] of shapes.entries()) {
      expect(await boxes(first + second)).toEqual([alone[a], alone[b]]);
    }
  }
});

test('a card does not affect the styles of the page', async () => {
  const host =
    '<p id="p">Text <b>bold</b> <a href="/a">link</a></p><ul><li>item</li></ul><dl><dt>t</dt><dd>d</dd></dl><small>s</small><img alt="" width="4" height="4"><svg></svg><blockquote>q</blockquote>';
  const looks = async (extra: string) => {
    const { page, close } = await open(`${host}<hr>${extra}`);
    const result = await page.evaluate(() => {
      const styles: string[] = [];
      for (const element of document.querySelectorAll(
        'html, body, main, main > :not(hr ~ *), main > :not(hr ~ *) *',
      )) {
        const style = getComputedStyle(element);
        const names = [...style].filter(
          (name) => !/height|block-size|perspective-origin|transform-origin/.test(name),
        );
        styles.push(element.tagName + names.map((name) => style.getPropertyValue(name)).join());
      }
      return styles;
    });
    await close();
    return result;
  };
  expect(await looks(renderToHtml(wholeArticle, { variant: 'full' }).fragment)).toEqual(await looks(''));
});
