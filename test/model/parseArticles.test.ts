import { expect, test } from 'vitest';
import { parseArticles } from '../../src/model/parseArticles.js';

const one = { headline: 'One' };

test('omits an invalid article, and issues name its index', () => {
  const { articles, issues } = parseArticles([one, {}, { headline: 'Three', scope: 'planetary' }]);
  expect(articles.map(({ headline }) => headline)).toEqual(['One', 'Three']);
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'articles[1].headline required',
    'articles[2].scope value',
  ]);
});

test('treats one article as a list of one', () => {
  expect(parseArticles(one)).toEqual(parseArticles([one]));
});

test('reads until the limit of valid articles is reached', () => {
  const { articles, issues } = parseArticles([{}, one, one, {}], 1);
  expect(articles).toHaveLength(1);
  expect(issues.map(({ path }) => path)).toEqual(['articles[0].headline']);
});

test('reads the first 10,000 entries of a longer list, and says so', () => {
  const { articles, issues } = parseArticles(new Array(10_001).fill(one));
  expect(articles).toHaveLength(10_000);
  const message = 'received 10001 entries; the first 10000 were read';
  expect(issues).toMatchObject([{ path: '', code: 'too-long', severity: 'warning', message }]);
  expect(parseArticles(new Array(10_000).fill(one)).issues).toEqual([]);
  expect(parseArticles(new Array(10_001).fill(one), 2).issues).toEqual([]);
});

test('reads a limit of null like none', () => {
  expect(parseArticles([one, one], null as never)).toEqual(parseArticles([one, one]));
});

test('treats a list that throws as empty', () => {
  const broken = new Proxy([], {
    get() {
      throw new Error('no');
    },
  });
  expect(parseArticles(broken)).toEqual({ articles: [], issues: [] });
});
