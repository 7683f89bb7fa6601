import { expect, test } from 'vitest';
import { parseArticles } from '../../src/model/parseArticles.js';

const one = { headline: 'One' };

test('a bad one costs itself, and issues name its place', () => {
  const { articles, issues } = parseArticles([one, {}, { headline: 'Three', scope: 'planetary' }]);
  expect(articles.map(({ headline }) => headline)).toEqual(['One', 'Three']);
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'articles[1].headline required',
    'articles[2].scope value',
  ]);
});

test('one article is a list of one', () => {
  expect(parseArticles(one)).toEqual(parseArticles([one]));
});

test('reads until as many stand as are wanted', () => {
  const { articles, issues } = parseArticles([{}, one, one, {}], 1);
  expect(articles).toHaveLength(1);
  expect(issues.map(({ path }) => path)).toEqual(['articles[0].headline']);
});

test('a list that throws is empty', () => {
  const broken = new Proxy([], {
    get() {
      throw new Error('no');
    },
  });
  expect(parseArticles(broken)).toEqual({ articles: [], issues: [] });
});
