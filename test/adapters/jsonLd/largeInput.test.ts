import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { cpuSeconds } from '../../support/cpuSeconds.js';

describe('reads very large or deeply nested input', () => {
  const many = 200_000;
  test.each<[string, () => unknown, number]>([
    ['empty objects', () => `[${'{},'.repeat(many)}{}]`, 0],
    ['empty articles', () => `[${'{"@type":"Article"},'.repeat(many)}{"@type":"Article"}]`, 0],
    ['empty lists', () => `[${'[],'.repeat(many)}[]]`, 0],
    ['opening brackets', () => '['.repeat(many), 0],
    ['brackets', () => '['.repeat(many) + ']'.repeat(many), 0],
    ['opening braces', () => '{"@graph":'.repeat(100_000), 0],
    [
      'nested graphs',
      () => `${'{"@graph":'.repeat(100_000)}{"@type":"Article","headline":"A"}${'}'.repeat(100_000)}`,
      1,
    ],
    [
      'nested articles',
      () => `${'{"@type":"Article","headline":"A","@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      1,
    ],
    [
      'nested contexts',
      () =>
        `${'{"@context":{"a":"schema:headline"},"@graph":'.repeat(100_000)}{"@type":"Article","a":"A"}${'}'.repeat(100_000)}`,
      1,
    ],
    ['commas', () => `{"@type":"Article","headline":"A","a":[${','.repeat(many)}]}`, 0],
    ['unclosed quotation marks', () => `{"@type":"Article","headline":"${'\\"'.repeat(many)}`, 0],
    ['scripts', () => '<script type="application/ld+json">{}</script>'.repeat(50_000), 0],
    ['unclosed scripts', () => '<script type="application/ld+json">'.repeat(50_000), 0],
    ['unclosed comments', () => '<!--'.repeat(100_000), 0],
    ['html tags', () => '<html '.repeat(100_000), 0],
    ['keywords', () => ({ '@type': 'Article', headline: 'A', keywords: 'a,'.repeat(many) }), 1],
    [
      'authors',
      () => ({ '@type': 'Article', headline: 'A', author: new Array(many).fill({ name: 'B' }) }),
      1,
    ],
    [
      'properties',
      () => ({
        '@type': 'Article',
        headline: 'A',
        ...Object.fromEntries(new Array(300_000).fill(0).map((_, index) => [`a${index}`, {}])),
      }),
      1,
    ],
    ['lines of a body', () => ({ '@type': 'Article', headline: 'A', articleBody: 'a\n'.repeat(many) }), 1],
    [
      'open tags in a body',
      () => ({ '@type': 'Article', headline: 'A', articleBody: '<div><b>'.repeat(200_000) }),
      1,
    ],
    [
      'references to one thing',
      () => ({
        '@graph': [
          { '@id': 'x', name: 'a'.repeat(many) },
          ...new Array(2000)
            .fill(0)
            .map(() => ({ '@type': 'Article', headline: { '@id': 'x' }, author: { '@id': 'x' } })),
        ],
      }),
      2000,
    ],
    [
      'parts of one thing',
      () => new Array(100_000).fill(0).map(() => ({ '@id': 'x', '@type': 'Article', headline: 'A' })),
      1,
    ],
    ['one article many times', () => new Array(many).fill({ '@type': 'Article', headline: 'A' }), 1],
    [
      'duplicate stories',
      () =>
        new Array(20_000)
          .fill(0)
          .map(() => ({ '@type': 'Article', url: 'https://example.org/', headline: 'A' })),
      1,
    ],
  ])('%s', (_, input, count) => {
    const { articles, issues } = fromJsonLd(input());
    expect(articles).toHaveLength(count);
    expect(issues.length).toBeLessThan(5000);
  });

  test('limits the total text read from ten thousand long articles, and reports it', () => {
    const articleBody = 'A word. '.repeat(100_000);
    const input = new Array(10_000)
      .fill(0)
      .map((_, index) => ({ '@type': 'Article', headline: `${index}`, articleBody }));
    expect(fromJsonLd(input).issues).toContainEqual(expect.objectContaining({ path: '', code: 'too-long' }));
  });

  test('reads an object with many values quickly for each reference to it', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `Name ${index}`);
    const organization = {
      '@id': '#o',
      '@type': 'Organization',
      name: many,
      alternateName: many,
      logo: many,
      address: many.map((addressCountry) => ({ addressCountry })),
    };
    const articles = many.map((headline) => ({ '@type': 'NewsArticle', headline, funder: { '@id': '#o' } }));
    expect(cpuSeconds(() => fromJsonLd({ '@graph': [organization, ...articles] }))).toBeLessThan(2);
    const about = Array.from({ length: 300 }, () => ({ '@id': '#o' }));
    expect(cpuSeconds(() => fromJsonLd([organization, { ...articles[0], about }]))).toBeLessThan(1);
  });

  test('omits articles after the ten thousandth, and reports it', () => {
    const { articles, issues } = fromJsonLd(
      new Array(10_001).fill(0).map((_, index) => ({ '@type': 'Article', headline: `${index}` })),
    );
    expect(articles).toHaveLength(10_000);
    expect(issues).toMatchObject([{ path: '', code: 'too-long', severity: 'warning' }]);
  });
});
