/** What a caller in JavaScript can pass to filters by mistake, or a search engine can return. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleFilters, type ArticleFiltersProps } from '../../src/exports/index.js';
import { filterArticles, selectionToSearch } from '../../src/exports/model.js';
import { renderListToHtml } from '../../src/exports/server.js';
import { facetNames } from '../../src/model/facets.js';
import { article } from '../support/articles.js';

const articles = [
  article({
    id: 'well',
    sdgs: [{ goal: 6 }],
    locations: [{ name: 'A place', country: 'KE' }],
    topics: ['Wells'],
  }),
  article({ id: 'school', sdgs: [{ goal: 4 }], funders: [{ name: 'A fund' }], language: 'fr' }),
];

const drawn = (props: Partial<ArticleFiltersProps>) =>
  renderToString(createElement(ArticleFilters, { href: '/', ...props }));

const values: [string, unknown][] = [
  ['a text', '6'],
  ['a number', 6],
  ['a list of null', [null]],
  ['a list of lists', [[6]]],
  ['a list of objects', [{ value: 6 }, { value: null, count: 1 }, { value: 6, count: 'many' }]],
  ['counts without a name', [{ value: 'A fund', count: 1, organization: { name: null, acronym: 7 } }]],
  ['an object', { goals: [6] }],
  ['an object without a prototype', [Object.create(null)]],
  ['a symbol', [Symbol('x')]],
  ['true', true],
  ['a function', () => 6],
  ['not a number', Number.NaN],
];

test.each(values)('filters with %s for a facet, its counts or the facets render', (_, value) => {
  for (const facet of facetNames) {
    const selection = { [facet]: value } as object;
    const counts = { [facet]: value } as object;
    for (const given of [{ selection }, { counts }, { counts, selection }, { facets: value as never }]) {
      expect(drawn({ articles, ...given })).toContain('</div>');
      expect(renderListToHtml(articles, { filters: { href: '/', ...given } }).html).toContain('<ul');
    }
    expect(() => filterArticles(articles, selection)).not.toThrow();
    expect(() => selectionToSearch(selection)).not.toThrow();
  }
});

test('a value alone is a list of one, and a name of a facet too', () => {
  expect(filterArticles(articles, { countries: 'KE' } as never).map(({ id }) => id)).toEqual(['well']);
  expect(selectionToSearch({ goals: 16 } as never)).toBe('?goals=16');
  expect(selectionToSearch({ goals: '16' } as never)).toBe('?goals=16');
  const html = drawn({ articles, facets: 'goals' as never });
  expect(html).toContain('Clean water');
  expect(html).not.toContain('Kenya');
});

test('a malformed facet value matches no article', () => {
  for (const goals of ['6', [null], [{ value: 6 }], true])
    expect(filterArticles(articles, { goals } as never)).toEqual([]);
});

test('malformed counts of a search engine are left out, and the others stay', () => {
  const goals = [null, { value: 6, count: 3 }, { value: 99, count: 1 }, { value: 4 }] as never;
  const html = drawn({ counts: { goals } });
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('Clean water');
});
