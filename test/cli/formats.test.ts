import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FormatName, formatNames, formats } from '../../src/cli/formats.js';
import { wholeArticle } from '../support/articles.js';
import { built } from './built.js';

const { run } = built();
const feedOptions = (name: FormatName) => (formats[name].holds === 'many' ? ['--title', 'Clinic News'] : []);
const render = (name: string, options: string[], input: unknown = wholeArticle) =>
  run(['render', '-', '--as', name, ...options], { input: JSON.stringify(input) });

const jsonFormats: readonly FormatName[] = ['json-ld', 'ninjs', 'json-feed'];

test.each(formatNames)('render --as %s writes the article and nothing to standard error', async (name) => {
  const { code, out, err } = await render(name, feedOptions(name));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Nurses open a clinic in Kakuma');
  expect(out.endsWith('\n')).toBe(true);
  if (jsonFormats.includes(name)) expect(() => JSON.parse(out)).not.toThrow();
});

test.each(formatNames)('render --as %s takes several articles only if it is a feed', async (name) => {
  const { code } = await render(name, feedOptions(name), [wholeArticle, wholeArticle]);
  expect(code).toBe(formats[name].holds === 'many' ? 0 : 2);
});

test('writes in the language of --locale, with images resolved by --base-url', async () => {
  const { out } = await render('markdown', ['--locale', 'fr', '--base-url', 'https://example.org/news/']);
  expect(out).toContain('<https://example.org/picture.svg>');
  expect(out).toContain('Kenya');
  expect(out).not.toContain('Funded by');
});

test('writes a sheet with the given paper size, theme, locale and date', async () => {
  const theme = join(mkdtempSync(join(tmpdir(), 'news-cards-')), 'theme.css');
  writeFileSync(theme, ':root { --nc-color-accent: #7a1f3d }');
  const options = ['--page-size', 'letter', '--theme', theme, '--locale', 'fr', '--made-on', '2026-11-30'];
  const { out } = await render('sheet', options);
  expect(out).toContain('size:letter');
  expect(out).toContain('--nc-color-accent:#7a1f3d');
  expect(out).toContain('Lire en ligne');
  expect(out).toContain('État au 30 novembre 2026');
});

test.each([
  ['a feed without a title', 'atom', []],
  ['an option for cards', 'text', ['--variant', 'full']],
  ['an option for feeds', 'email', ['--title', 'News']],
  ['scripts', 'ninjs', ['--assets', '/x/']],
  ['a paper size for a card', 'static', ['--page-size', 'letter']],
  ['a colour scheme for a sheet', 'sheet', ['--color-scheme', 'dark']],
])('rejects %s', async (_, name, options) => {
  const { code, out, err } = await render(name, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/--[a-z]+/);
});
