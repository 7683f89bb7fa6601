/** Facets beyond goals, countries and funders, and selections in addresses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  type ArticleFilter,
  countBy,
  type Facet,
  facetNames,
  filterArticles,
  searchToSelection,
  selectionToSearch,
} from '../../src/exports/model.js';
import { withSelection } from '../../src/model/selectionSearch.js';
import { cpuSeconds } from '../support/cpuSeconds.js';
import { articleOf } from './inputs.js';

const articles = [
  articleOf({
    id: 'well',
    headline: 'A well',
    language: 'en',
    published: '2025-12-31T23:30:00-05:00',
    section: 'News',
    publisher: { name: 'Example Agency', acronym: 'EA' },
    partners: [{ name: 'Water Works' }, { name: 'water  works' }],
    topics: ['Water', 'Village'],
  }),
  articleOf({
    id: 'school',
    headline: 'Une école',
    language: 'fr',
    published: '2026-03-01',
    section: 'news',
    publisher: { name: 'Example Agency' },
    partners: [{ name: 'School Board' }],
    topics: ['water'],
  }),
];
const ids = (filter: ArticleFilter) => filterArticles(articles, filter).map(({ id }) => id);

test.each([
  ['partners by name, ignoring case and white space', { partners: ['WATER WORKS'] }, ['well']],
  ['publishers by acronym', { publishers: ['ea'] }, ['well']],
  ['publishers by name', { publishers: ['Example agency'] }, ['well', 'school']],
  ['topics', { topics: ['WATER'] }, ['well', 'school']],
  ['sections', { sections: ['News'] }, ['well', 'school']],
  ['languages', { languages: ['FR'] }, ['school']],
  ['years of publication, in the zone of the date', { years: [2025] }, ['well']],
  ['any of several years', { years: [2025, 2026] }, ['well', 'school']],
])('filters by %s', (_, filter, kept) => {
  expect(ids(filter)).toEqual(kept);
});

test('counts years from the last, and other values by count with their first spelling', () => {
  const valuesOf = (facet: Facet) => countBy(articles, facet).map(({ value, count }) => [value, count]);
  expect(valuesOf('years')).toEqual([
    [2026, 1],
    [2025, 1],
  ]);
  expect(valuesOf('topics')).toEqual([
    ['Water', 2],
    ['Village', 1],
  ]);
  expect(valuesOf('sections')).toEqual([['News', 2]]);
  expect(valuesOf('partners')).toEqual([
    ['School Board', 1],
    ['Water Works', 1],
  ]);
  expect(countBy(articles, 'publishers')).toMatchObject([
    { value: 'Example Agency', count: 2, organization: { acronym: 'EA' } },
  ]);
});

test('counts an article as often as it is in the list', () => {
  const [first] = articles;
  expect(countBy([first!, first!], 'years')).toEqual([{ value: 2025, count: 2 }]);
});

test('a withdrawn article keeps the values that its card shows, and no other', () => {
  const withdrawn: Article = { ...articles[0]!, status: { type: 'withdrawn' } };
  const found = facetNames.filter((facet) => countBy([withdrawn], facet).length > 0);
  expect(found).toEqual(['publishers', 'sections', 'languages', 'years']);
});

test.each(facetNames)('each count of %s is the length of the filtered list', (facet) => {
  for (const { value, count } of countBy(articles, facet)) {
    expect(filterArticles(articles, { [facet]: [value] })).toHaveLength(count);
  }
});

describe('a selection in an address', () => {
  test.each([
    [{}, ''],
    [{ goals: [], countries: undefined }, ''],
    [{ countries: ['KE'], goals: [13, 6] }, '?goals=6&goals=13&countries=KE'],
    [{ funders: ['Example Fund, Nairobi'] }, '?funders=Example+Fund,+Nairobi'],
    [{ funders: ['https://ror.org/03yrm5c26'] }, '?funders=https://ror.org/03yrm5c26'],
    [{ topics: ['a&b=c#d'], years: [2026] }, '?topics=a%26b%3Dc%23d&years=2026'],
  ])('%j is written as %j', (selection, search) => {
    expect(selectionToSearch(selection)).toBe(search);
    expect(selectionToSearch(searchToSelection(search))).toBe(search);
  });

  test.each([
    ['numbers that are no goal or year', 'goals=0&goals=18&goals=six&goals=6.5&years=-1&years=20255', {}],
    ['names of countries', 'countries=Kenya', {}],
    ['parameters that are no facet', '?page=2&__proto__=1&constructor=2&toString=3', {}],
    ['empty and endless values', `topics=&topics=%20&topics=${'a'.repeat(301)}`, {}],
    ['bytes that are not UTF-8, replacing them', 'topics=%FF%', { topics: ['\ufffd%'] }],
    [
      'values that occur twice',
      'goals=6&goals=06&countries=ken&countries=KE',
      { goals: [6], countries: ['KE'] },
    ],
  ])('leaves out %s', (_, search, selection) => {
    expect(searchToSelection(search)).toEqual(selection);
  });

  test('is read from URLSearchParams and from an object of parameters', () => {
    const selection = { goals: [6, 13], countries: ['KE'] };
    expect(searchToSelection(new URLSearchParams('goals=13&goals=6&countries=KE'))).toEqual(selection);
    expect(searchToSelection({ goals: ['13', '6'], countries: 'KE', page: undefined })).toEqual(selection);
    expect(searchToSelection(Object.create({ goals: '6' }))).toEqual({});
  });

  test.each([
    ['', '?'],
    ['#list', '?#list'],
    ['?', '?'],
    ['/news', '/news'],
    ['/news#list', '/news#list'],
    ['?page=2', '?page=2'],
  ])(
    'the address %j without a selection is %j, which a browser does not resolve to the address of a selection',
    (address, all) => {
      const chosen = 'https://example.org/news?goals=3';
      expect(withSelection(address, {})).toBe(all);
      expect(new URL(all, chosen).search).not.toContain('goals');
      expect(new URL(withSelection(address, { goals: [6] }), chosen).searchParams.getAll('goals')).toEqual([
        '6',
      ]);
    },
  );

  test('keeps the same twenty values of a facet, whatever their order', () => {
    const topics = Array.from({ length: 1000 }, (_, index) => `${index}`);
    const selection = searchToSelection(selectionToSearch({ topics }));
    expect(selection.topics).toHaveLength(20);
    expect(searchToSelection(selectionToSearch({ topics: topics.toReversed() }))).toEqual(selection);
  });

  test('selections that select the same by order, spelling of codes or repetition have one address', () => {
    const search = '?countries=KE&topics=Health&languages=en-GB';
    for (const selection of [
      { languages: ['EN-gb'], topics: ['Health', 'health'], countries: ['KE'] },
      { languages: ['en-GB', 'en-gb'], topics: ['health', 'Health'], countries: ['KE', 'KE'] },
    ] satisfies ArticleFilter[])
      expect(selectionToSearch(selection)).toBe(search);
    // Only articles know how a name is usually written.
    expect(selectionToSearch({ topics: ['health'] })).toBe('?topics=health');
  });

  test('any text is read without throwing, and what is read is written and read as the same', () => {
    const name = fc.oneof(fc.constantFrom<string>(...facetNames), fc.string({ unit: 'binary' }));
    const value = fc.oneof(fc.constantFrom('6', 'KE', '2026', ' Water '), fc.string({ unit: 'binary' }));
    const search = fc.array(fc.tuple(name, value)).map((pairs) => `${new URLSearchParams(pairs)}`);
    fc.assert(
      fc.property(fc.oneof(search, fc.string({ unit: 'binary' })), (text) => {
        const selection = searchToSelection(text);
        expect(searchToSelection(selectionToSearch(selection))).toEqual(selection);
      }),
    );
  });
});

test('filters and counts 10,000 articles in about ten times the time of 1,000', () => {
  const many = (count: number): Article[] =>
    Array.from({ length: count }, (_, index) => ({
      ...articles[0]!,
      funders: [{ name: `Fund ${index % 300}` }],
      topics: [`Topic ${index}`],
    }));
  const [few, all] = [many(1000), many(10_000)];
  const timeOf = (list: readonly Article[]) =>
    cpuSeconds(() => {
      for (const facet of facetNames) countBy(filterArticles(list, { funders: ['fund 7'] }), facet);
      for (const facet of facetNames) countBy(list, facet);
    });
  timeOf(few);
  expect(timeOf(all)).toBeLessThan(Math.max(timeOf(few) * 40, 1));
});
