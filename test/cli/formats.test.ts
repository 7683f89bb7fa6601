import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FormatName, formatNames, formats } from '../../src/output/formats.js';
import { wholeArticle } from '../support/articles.js';
import { built } from './built.js';

const { run } = built();
const feedOptions = (name: FormatName) =>
  formats[name].holds === 'many' ? ['--title', 'Clinic News', '--url', 'https://example.org/'] : [];
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
  const options = [
    '--page-size',
    'letter',
    '--theme',
    theme,
    '--locale',
    'fr',
    '--generated-at',
    '2026-11-30',
  ];
  const { out } = await render('sheet', options);
  expect(out).toContain('size:letter');
  expect(out).toContain('--nc-color-accent:#7a1f3d');
  expect(out).toContain('Lire en ligne');
  expect(out).toContain('État au 30 novembre 2026');
});

test('warns if a URL is too long for the QR code of a sheet', async () => {
  const url = `https://example.org/${'水'.repeat(500)}`;
  const { code, out, err } = await render('sheet', [], { headline: 'H', url });
  expect([code, err]).toEqual([0, expect.stringMatching(/^sheet: url: warning: .*QR code\n$/)]);
  expect(out).toContain('水水');
});

test.each([
  ['atom', [], '--title'],
  ['json-feed', ['--title', ' '], '--title'],
  ['rss', ['--title', 'News'], '--url'],
])('rejects %s with only %j: feed readers require more', async (name, options, missing) => {
  const { code, out, err } = await render(name, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`--as ${name} needs ${missing}`);
});

test.each([
  ['text', ['--variant', 'full']],
  ['email', ['--title', 'News']],
  ['email', ['--refresh', 'visible']],
  ['ninjs', ['--assets', '/x/']],
  ['sheet', ['--color-scheme', 'dark']],
  ['static', ['--page-size', 'letter']],
  ['static', ['--title', 'News']],
  ['plain', ['--base-url', 'https://example.org/']],
  ['image', ['--list']],
  ['image', ['--generated-at', '2026-11-30']],
])('rejects an option that does not affect %s: %j', async (name, options) => {
  const { code, out, err } = await render(name, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${options[0]} does not apply to ${name}`);
});
