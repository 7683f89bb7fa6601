/**
 * What sanitisers leave of each method to embed a card. The guide "Hosts that clean HTML" shows the result as a table. After an intended change run
 * `npm test -- --project pages test/embed/sanitizers.test.ts --update`.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbedMethod, embedMethods, needsScript } from '../../src/embed/embedMethods.js';
import {
  elementSnippet,
  iframeSnippet,
  type SnippetOptions,
  scriptlessSnippets,
} from '../../src/embed/snippet.js';
import { readableText } from '../../src/embed/static/readableText.js';
import type { Article } from '../../src/exports/model.js';
import { renderListToHtml, renderToHtml } from '../../src/exports/server.js';
import { en } from '../../src/i18n/en/locale.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { built } from '../cli/built.js';
import { article, wholeArticle } from '../support/articles.js';
import { sharedBrowser } from '../support/sharedBrowser.js';
import { sanitizers } from './sanitizers.js';

const { plain, markup } = scriptlessSnippets;

/** What is left of a snippet. */
type Left = 'unchanged' | 'styled' | 'text' | 'summary' | 'text twice' | 'code as text' | 'nothing';

const browser = sharedBrowser();
let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 720, height: 900 } });
  await page.setContent('<!doctype html><title>Host</title><main></main>');
});
afterAll(() => page?.close());

const cardsCss = readFileSync(`${built().dist}/cards.css`, 'utf8');
const corrected = { type: 'correction', date: '2024-05-04', text: 'The clinic has three rooms.' };
const samples: [Article, SnippetOptions][] = [
  [wholeArticle, {}],
  [wholeArticle, { variant: 'full' }],
  [wholeArticle, { variant: 'compact', locale: fr }],
  [article({ ...wholeArticle, language: 'ar', status: corrected, image: undefined }), { locale: en }],
];

function snippet(method: EmbedMethod, of: Article, options: SnippetOptions): string {
  if (!needsScript(method)) return scriptlessSnippets[method](of, options);
  const scripts = { assets: 'https://example.org/news-cards/' };
  return method === 'iframe' ? iframeSnippet(of, options, scripts) : elementSnippet(of, options, scripts);
}

/** The words that readers see, in order, without styles and with disclosures open. */
function wordsIn(html: string): Promise<string> {
  return page.evaluate((html) => {
    const main = document.querySelector('main')!;
    main.innerHTML = html;
    for (const style of main.querySelectorAll('style')) style.remove();
    for (const details of main.querySelectorAll('details')) details.open = true;
    // biome-ignore lint/performance/useDomNodeTextContent: only rendered text, with spaces between blocks
    return main.innerText.split(/\s+/).filter(Boolean).join(' ');
  }, html);
}

/** Layout and looks of each named part of a card. */
function looksOf(html: string, css = ''): Promise<string[]> {
  return page.evaluate(
    ([html, css]) => {
      document.querySelector('main')!.innerHTML = `<style>${css}</style>${html}`;
      return [...document.querySelectorAll('main [class*="nc-"], main img')].map((part) => {
        const { display, gridArea, font, color, backgroundColor } = getComputedStyle(part);
        const name = part.className.replace(/ nc-\w+$/, '');
        return [part.localName, name, display, gridArea, font, color, backgroundColor].join(' | ');
      });
    },
    [html, css] as const,
  );
}

function isSameMarkup(one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([one, other]) => {
      const [a, b] = [one, other].map((html) =>
        Object.assign(document.createElement('div'), { innerHTML: html }),
      );
      return a!.isEqualNode(b!);
    },
    [one, other] as const,
  );
}

async function leftOf(
  method: EmbedMethod,
  [of, options]: (typeof samples)[number],
  clean: (typeof sanitizers)[number]['clean'],
): Promise<Left> {
  const given = snippet(method, of, options);
  const left = await clean(given, page);
  if (await isSameMarkup(left, given)) return 'unchanged';
  const words = await wordsIn(left);
  const card = await wordsIn(markup(of, options));
  const summary = await wordsIn(readableText(of, options.locale ?? en));
  if (words === '') return 'nothing';
  if (words === `${card} ${summary}`) return 'text twice';
  if (words === summary) return 'summary';
  if (words.includes('{')) return 'code as text';
  expect(words).toBe(card);
  const looks = await looksOf(left, method === 'markup' ? cardsCss : '');
  return `${looks}` === `${await looksOf(plain(of, options))}` ? 'styled' : 'text';
}

test.each(sanitizers)('$name shows no picture that has a warning', async ({ clean }) => {
  const warning = 'It shows injured people.';
  const image = { ...wholeArticle.image, src: '/covered.svg', warning };
  const covered = article({ ...wholeArticle, image });
  const { forSanitizers } = renderToHtml(covered, { variant: 'full' });
  const list = renderListToHtml([wholeArticle, covered]).forSanitizers;
  for (const given of [forSanitizers, list, markup(covered), markup([covered])]) {
    expect(await clean(given, page)).not.toContain('/covered.svg');
  }
});

test('DOMPurify keeps the theme of a plain card', async () => {
  const themed = plain(wholeArticle, { theme: { '--nc-color-accent': 'darkgreen' } });
  expect(await isSameMarkup(await sanitizers[0]!.clean(themed, page), themed)).toBe(true);
});

test('WordPress keeps the dots between section and dates, though it strips <time>', async () => {
  const wordPress = sanitizers.find(({ name }) => name.startsWith('WordPress'))!;
  const updated = article({ ...wholeArticle, updated: '2024-05-07' });
  const sourceIn = (html: string) =>
    page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
      return document.querySelector('.nc-source')!.textContent;
    }, html);
  const given = markup(updated, { variant: 'lead' });
  const left = await wordPress.clean(given, page);
  expect(left).not.toContain('<time');
  expect(await sourceIn(left)).toMatch(/national · .* 2024 · .* 2024$/);
  expect(await sourceIn(left)).toBe(await sourceIn(given));
});

test.each([
  ['sizes', { width: 1600, height: 900 }],
  ['a ratio', { width: undefined, height: undefined, ratio: 16 / 9 }],
])('a picture with %s that loses its style in Drupal is no wider than a phone', async (_, size) => {
  const drupal = sanitizers.find(({ name }) => name.startsWith('Drupal'))!;
  const wide = article({ ...wholeArticle, image: { ...wholeArticle.image, ...size } });
  const left = await drupal.clean(markup(wide), page);
  const box = await page.evaluate((html) => {
    document.querySelector('main')!.innerHTML = html;
    const { width, height } = document.querySelector('img')!;
    return [width, height];
  }, left);
  expect(box).toEqual([320, 180]);
});

test('the table of the guide says what each sanitiser leaves of each method', async () => {
  const rows = [];
  for (const { name, clean } of sanitizers) {
    const left: Partial<Record<EmbedMethod, Left>> = {};
    for (const method of embedMethods) {
      const results = new Set<Left>();
      for (const sample of samples) results.add(await leftOf(method, sample, clean));
      expect([...results], `${method}, ${name}`).toHaveLength(1);
      left[method] = [...results][0]!;
    }
    rows.push({ name, left });
  }
  await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(
    '../../stories/support/sanitized.json',
  );
  for (const { name, left } of rows) expect(['unchanged', 'styled', 'text'], name).toContain(left.markup);
});
