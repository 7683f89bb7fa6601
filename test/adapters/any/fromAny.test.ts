import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/adapters/any/detectFormat.js';
import { fromAny } from '../../../src/adapters/any/fromAny.js';
import { fromText } from '../../../src/adapters/text/text.js';
import { parseArticle } from '../../../src/exports/model.js';
import { toJsonFeed } from '../../../src/exports/output/json-feed.js';
import { toJsonLd } from '../../../src/exports/output/json-ld.js';
import { wholeArticle } from '../../support/articles.js';

const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const feed = toJsonFeed([wholeArticle], { title: 'Stories' });
const linked = toJsonLd(wholeArticle);
const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Stories</title><link>https://example.org</link>' +
  '<item><title>Nurses open a clinic in Kakuma</title><link>https://example.org/1</link></item></channel></rss>';
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Stories</title><entry><title>Nurses open a clinic in Kakuma</title>' +
  '<id>https://example.org/1</id><updated>2024-05-03T00:00:00Z</updated></entry></feed>';
const report = {
  href: 'https://api.reliefweb.int/v2/reports/1',
  data: [
    { id: '1', fields: { title: 'Nurses open a clinic in Kakuma', url: 'https://reliefweb.int/node/1' } },
  ],
};
const page = `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head></html>`;

const inputs: [what: string, input: unknown, format: string][] = [
  ['a press release', seed, 'text'],
  ['an article', wholeArticle, 'article'],
  ['a list of articles', [wholeArticle], 'article'],
  ['the result of an adapter', { articles: [wholeArticle], issues: [] }, 'article'],
  ['a JSON Feed', feed, 'feed'],
  ['RSS', rss, 'feed'],
  ['Atom', atom, 'feed'],
  ['JSON-LD', linked, 'jsonLd'],
  ['a graph', { '@context': 'https://schema.org', '@graph': [linked] }, 'jsonLd'],
  ['a list of JSON-LD objects', [linked], 'jsonLd'],
  ['a page', page, 'jsonLd'],
  ['a ReliefWeb response', report, 'reliefWeb'],
];

describe.each(inputs)('the format of %s', (_, input, format) => {
  const forms = typeof input === 'string' ? [input, `\ufeff\n${input}`] : [input, JSON.stringify(input)];

  test('is detected from the content, given as a value or as text', async () => {
    for (const form of forms) {
      const result = await fromAny(form);
      expect(result.format).toBe(format);
      expect(result.reason).not.toBe('');
      expect(result.articles.length).toBe(1);
      expect(result.articles[0]?.headline).toBe(
        format === 'text' ? fromText(seed).articles[0]?.headline : wholeArticle.headline,
      );
    }
  });
});

test('returns the evidence of a press release, and uses the caller’s URL and date', async () => {
  const result = await fromAny(seed, { url: 'https://example.org/story', published: '2014-04-01' });
  expect(result.evidence).toEqual(fromText(seed).evidence);
  expect(result.articles[0]).toMatchObject({ url: 'https://example.org/story', published: '2014-04-01' });
});

test('reads the format that the caller names', async () => {
  const result = await fromAny(rss, { format: 'text' });
  expect(result).toMatchObject({ format: 'text', reason: 'specified by the caller' });
});

test('returns at most `limit` articles', async () => {
  expect((await fromAny([wholeArticle, wholeArticle, wholeArticle], { limit: 2 })).articles).toHaveLength(2);
  expect((await fromAny([linked, linked, linked], { limit: 1 })).articles).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['broken JSON', '{"headline": "Nurses'],
  ['a page without data', '<!doctype html><html><p>Hello</p></html>'],
  ['markup', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a number', 7],
  ['null', null],
  ['a failed request', { status: 403, error: { type: 'Forbidden', message: 'no appname' } }],
])('reports an error for %s', async (_, input) => {
  const { articles, issues } = await fromAny(input);
  expect(articles).toEqual([]);
  expect(issues.some(({ severity, message }) => severity === 'error' && message.length > 10)).toBe(true);
});

test('detects text that begins with a bracket as text', () => {
  expect(detectFormat('[Updated] Nurses open a clinic').format).toBe('text');
  expect(detectFormat('{draft} Nurses open a clinic').format).toBe('text');
  expect(detectFormat('< 5 % of wells are dry').format).toBe('text');
});

test('never throws, and returns only valid articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), fc.string(), fc.json()), async (input) => {
      const { articles, issues } = await fromAny(input);
      // Only an empty list has neither articles nor issues.
      const empty = /^\s*\[\s*\]\s*$/.test(typeof input === 'string' ? input : `${JSON.stringify(input)}`);
      expect(articles.length + issues.length > 0).toBe(!empty);
      for (const article of articles)
        expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
    }),
    { numRuns: 300 },
  );
});
