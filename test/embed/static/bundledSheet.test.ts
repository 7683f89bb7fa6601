import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { scriptlessSnippets } from '../../../src/embed/snippet.js';
import { built } from '../../cli/built.js';
import { wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const browser = sharedBrowser();
const sheet = (name: string) => join(built().dist, name);
const card = scriptlessSnippets.markup(wholeArticle, {});

/** A style sheet as a bundler with its default target browsers writes it: without `light-dark()`. */
async function bundled(name: string): Promise<string> {
  const options = { write: false, rolldownOptions: { input: sheet(name) } } as const;
  const output = await build({ configFile: false, logLevel: 'silent', build: options });
  const files = (output as Rolldown.RolldownOutput).output;
  const css = String(files.flatMap((file) => ('source' in file ? [file.source] : []))[0]);
  expect(css).not.toContain('light-dark(');
  return css;
}

/** The colours of each card on a page. */
async function colorsOf(body: string, ...sheets: string[]): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Host</title><style>${sheets.join('')}</style>${body}`);
  return page.locator('.nc-card').evaluateAll((cards) =>
    cards.map((element) => {
      const { backgroundColor, color, borderTopColor } = getComputedStyle(element);
      return [backgroundColor, color, borderTopColor].join(' | ');
    }),
  );
}

test('cards.css keeps its colours, light and dark, when a bundler rewrites it for older browsers', async () => {
  const light = `<div data-color-scheme="light">${card}</div>`;
  const body = `${card}<div data-color-scheme="dark">${card}${light}</div>`;
  const colors = await colorsOf(body, readFileSync(sheet('cards.css'), 'utf8'));
  expect(new Set(colors).size).toBe(2);
  expect(await colorsOf(body, await bundled('cards.css'))).toEqual(colors);
});

test('tokens.css keeps its light colours when a bundler rewrites it for older browsers', async () => {
  const cards = readFileSync(sheet('cards.css'), 'utf8');
  const colors = await colorsOf(card, cards);
  expect(await colorsOf(card, await bundled('tokens.css'), cards)).toEqual(colors);
});
