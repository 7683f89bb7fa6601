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
