import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/adapters/html/page.js';
import { fromHtml } from '../../../src/exports/adapters/html.js';
import { parseArticle } from '../../../src/exports/model.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';

test.each([
  ['nothing', ''],
  ['a text', 'Nurses open a clinic'],
  ['a page without a title', '<!doctype html><html><p>Hello</p></html>'],
  ['a number', 7],
  ['null', null],
])('reports an error for %s', (_, input) => {
  const { articles, issues } = fromHtml(input as string);
  expect(articles).toEqual([]);
  expect(issues).toMatchObject([{ path: '', severity: 'error' }]);
});

test.each([
  ['without a root', '<meta property="og:title" content="A new well"><p>Open'],
  ['cut inside a tag', '<html><head><title>A new well</title><meta property="og:ima'],
  ['with unclosed elements', '<html><head><title>A new well</title><body><article><div><p>Open<p>Deep<b>'],
  [
    'with misnested elements',
    '<title>A new well</title></article><article></p><i><article></i><p>Open</div></article>',
  ],
])('reads a broken page %s', (_, html) => {
  expect(fromHtml(html).articles.map(({ headline }) => headline)).toEqual(['A new well']);
});

test('lets no script and no unsafe URL through', () => {
  const script = 'javascript:alert(1)';
  const html = `<html lang="${script}"><head><base href="${script}"><link rel="canonical" href="${script}">
    <meta property="og:title" content="A &lt;script&gt;alert(1)&lt;/script&gt; well" onload="alert(1)">
    <meta property="og:image" content="${script}"><meta property="og:url" content="${script}">
    <meta name="author" content="&lt;img src=x onerror=alert(1)&gt;"></head>
    <body onload="alert(1)"><article onclick="alert(1)"><h1 style="background:url(${script})">A well</h1>
    <p>Open. <a href="${script}">Here</a><img src="${script}" onerror="alert(1)"><script>alert(1)</script></p></article>`;
  const { articles } = fromHtml(html, { url: script });
  expect(articles).toHaveLength(1);
  expect(JSON.stringify(articles)).not.toMatch(/javascript:|onerror|<script|alert\(1\)/);
});

describe('takes linear time for', () => {
  const head = '<html><head><title>A new well</title>';
  const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
  test.each([
    [
      'JSON-LD scripts',
      (size: number) => head + fill('<script type="application/ld+json">{}</script>', size),
    ],
    [
      'unclosed JSON-LD',
      (size: number) => `${head}<script type="application/ld+json">${fill('{"a":"', size)}`,
    ],
    ['metadata', (size: number) => head + fill('<meta property="og:image" content="/a.jpg">', size)],
    ['articles', (size: number) => head + fill('<article><p>A</p></article>', size)],
    ['unclosed articles', (size: number) => head + fill('<article><h1>A', size)],
    ['unclosed headings', (size: number) => head + fill('<h1>A<br>', size)],
    ['attributes', (size: number) => `${head}<p ${fill('itemprop="articleBody" ', size)}>`],
    ['paragraphs', (size: number) => `${head}<article>${fill('<p>The well is open.</p>', size)}`],
    [
      'quotation marks',
      (size: number) => `${head}<script type="application/ld+json">{"a":"${fill('" ', size)}`,
    ],
  ])('%s', (_, make) => {
    const time = (size: number) => {
      const html = make(size);
      return Math.min(...[1, 2, 3].map(() => cpuSeconds(() => fromHtml(html))));
    };
    time(100_000);
    // Four times the input: quadratic time would be sixteen times as long.
    expect(time(800_000)).toBeLessThan(10 * Math.max(0.02, time(200_000)));
  });
});

test('reads the first thousand of ten thousand JSON-LD scripts, with an issue', () => {
  const script = '<script type="application/ld+json">{"@type":"WebSite"}</script>';
  const { articles, issues } = fromHtml(`<html><title>A new well</title>${script.repeat(10_000)}`);
  expect(articles).toHaveLength(1);
  expect(issues.map(({ message }) => message)).toContain('received 10000 entries; the first 1000 were read');
});

test('reads the beginning of long values, headings and lists of metadata', () => {
  const text = 'word '.repeat(20_000);
  const heading = `<h1>${'word <b>word</b> '.repeat(5000)}</h1>`;
  const page = readPage(
    `<title>${text}</title>${heading}<meta name="a" content="${text}">${'<meta name="b" content="x">'.repeat(3000)}`,
  );
  expect(page.title.length).toBeLessThanOrEqual(10_000);
  expect(page.heading.length).toBeLessThanOrEqual(20_000);
  expect(page.metadata[0]?.[1]).toHaveLength(10_000);
  expect(page.metadata).toHaveLength(2000);
});

test('a blank value in the metadata does not hide the next one', () => {
  const tags = ['', ' ', 'https://a.example/1', 'https://a.example/2'].map(
    (url) => `<meta property="og:url" content="${url}">`,
  );
  expect(fromHtml(`<html><title>A new well</title>${tags.join('')}`).articles[0]?.url).toBe(
    'https://a.example/1',
  );
});

test('never throws, and returns only valid articles', () => {
  const part = fc.constantFrom(
    '<article>',
    '</article>',
    '<h1>',
    '<p>',
    '<meta property="og:title" content="',
    '">',
    '<title>',
    '<script type=application/ld+json>',
    '{"@type":"NewsArticle"',
    '&lt;',
    'A',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
      for (const article of fromHtml(parts.join('')).articles)
        expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
    }),
    { numRuns: 300 },
  );
});
