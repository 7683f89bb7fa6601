import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { parseArticle } from '../../../src/exports/model.js';
import {
  corrupted,
  corruptedText,
  hostileNames,
  hostileValue,
  prototypeKeys,
  smallHostileNames,
} from '../../support/hostile.js';
import { runs } from '../../support/runs.js';

const agency: Record<string, unknown> = JSON.parse(readFileSync('test/fixtures/jsonLd/agency.json', 'utf8'));
const thorough = { numRuns: runs(200) };

/** Invariants for any input: issues are plain data, and articles are valid. */
function check(input: unknown, options?: Parameters<typeof fromJsonLd>[1]) {
  const result = fromJsonLd(input, options);
  expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
  for (const article of result.articles) expect(parseArticle(article)).toMatchObject({ ok: true, article });
  if (!result.articles.length) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
  return result;
}

describe.each(hostileNames)('tolerates %s', (name) => {
  const value = hostileValue(name);

  test('as the whole input', () => {
    check(value);
  });

  test.each(Object.keys(agency))('as %s', (property) => {
    const { articles } = check({ ...agency, [property]: value });
    expect(articles.length).toBeLessThanOrEqual(1);
  });

  test('as options', () => {
    check(agency, value as never);
    check(agency, { baseUrl: value as string, language: value as string });
  });
});

test.each(smallHostileNames)('tolerates %s as each part of each property', (name) => {
  const value = hostileValue(name);
  for (const [property, part] of Object.entries(agency)) {
    for (const [key, inner] of Object.entries(typeof part === 'object' ? (part as object) : {})) {
      const changed = Array.isArray(part)
        ? part.with(Number(key), value)
        : { ...(part as object), [key]: value };
      check({ ...agency, [property]: changed });
      if (typeof inner !== 'object' || inner === null) continue;
      for (const name of Object.keys(inner)) {
        if (Array.isArray(part))
          check({ ...agency, [property]: part.with(Number(key), { ...inner, [name]: value }) });
      }
    }
  }
});

test('tolerates damaged documents', () => {
  const before = prototypeKeys();
  const documents = ['agency', 'prefixes', 'list', 'liveBlog'].map((name) =>
    corrupted(JSON.parse(readFileSync(`test/fixtures/jsonLd/${name}.json`, 'utf8'))),
  );
  fc.assert(
    fc.property(fc.oneof(...documents, fc.anything()), (input) => {
      check(input);
    }),
    thorough,
  );
  expect(prototypeKeys()).toEqual(before);
});

test('tolerates text with changed bytes', () => {
  const texts = ['agency.json', 'prefixes.json', 'wordPress.html', 'broken.html'].map((name) =>
    corruptedText(readFileSync(`test/fixtures/jsonLd/${name}`, 'utf8')),
  );
  fc.assert(
    fc.property(fc.oneof(...texts, fc.string({ unit: 'binary' })), (input) => {
      check(input);
    }),
    thorough,
  );
});

test('does not change its input', () => {
  const frozen = JSON.parse(JSON.stringify(agency), (_, value) => Object.freeze(value));
  expect(check(frozen)).toEqual(check(agency));
});

describe('reports an error for an input without an article', () => {
  test.each<[string, unknown, string]>([
    ['nothing', '', 'source'],
    ['null', null, 'type'],
    ['a number', 5, 'type'],
    ['null as text', 'null', 'source'],
    ['an empty list', '[]', 'source'],
    ['a page without JSON-LD', '<html><script>var a = 1;</script><p>Text</p></html>', 'source'],
    ['text', 'A new well has opened.', 'source'],
    ['truncated JSON', '{"@type": "NewsArticle", "headline": "A', 'value'],
    ['XML', '<?xml version="1.0"?><rss><channel></channel></rss>', 'source'],
    ['other JSON-LD', { '@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup' }, 'source'],
  ])('%s', (_, input, code) => {
    const { articles, issues } = check(input);
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([
      { path: '', code, severity: 'error', message: expect.stringMatching(/expected/) },
    ]);
  });
});

test('omits properties of the wrong type and reports their paths', () => {
  const wrong = { a: 1 };
  const { articles, issues } = check({
    '@type': 'NewsArticle',
    headline: 'A new well',
    ...Object.fromEntries(
      [
        'url',
        'inLanguage',
        'articleSection',
        'description',
        'articleBody',
        'datePublished',
        'dateModified',
        'dateline',
        'publisher',
        'author',
        'image',
        'contentLocation',
        'funder',
        'keywords',
      ].map((name) => [name, wrong]),
    ),
  });
  expect(articles).toMatchObject([{ headline: 'A new well', body: [], authors: [], topics: [] }]);
  const paths = [
    'url',
    'language',
    'section',
    'summary',
    'body',
    'published',
    'updated',
    'dateline',
    'publisher',
    'authors',
    'image',
    'locations',
    'funders',
    'topics',
  ];
  expect(issues.map(({ path }) => path).sort()).toEqual(paths.map((path) => `articles[0].${path}`).sort());
});

test('reports the value of a headline of the wrong type', () => {
  expect(check([{ '@type': 'Article', headline: true }]).issues).toMatchObject([
    { path: '[0].headline', code: 'type', message: expect.stringContaining('received true') },
  ]);
});

test('uses the last value of a duplicate JSON key, and ignores __proto__', () => {
  const { articles } = check(
    '{"@type":"Article","headline":"First","headline":"Last","__proto__":{"headline":"Evil"},"author":{"name":"A","__proto__":{"url":"https://example.org/"}}}',
  );
  expect(articles).toMatchObject([{ headline: 'Last' }]);
  expect(articles[0]?.authors).toEqual([{ name: 'A' }]);
  expect({}).not.toHaveProperty('headline');
});

test('removes scripts, bidi overrides and lone surrogates from every text', () => {
  const evil = 'a\u202e\ud83d<script>alert(1)</script><img src=x onerror=alert(1)>';
  const { articles } = check(
    JSON.parse(JSON.stringify(agency), (key, value) =>
      typeof value === 'string' && !/^@|^\d/.test(key) ? evil : value,
    ),
  );
  expect(articles).toHaveLength(1);
  const text = JSON.stringify(articles);
  expect(text).not.toMatch(/<script|<img|\u202e|\\ud83d/);
});

// Not timed: only the test timeout guards against a hang.
