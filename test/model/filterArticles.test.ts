import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/exports/model.js';
import { countBy, filterArticles, parseArticle } from '../../src/exports/model.js';

function article(id: string, fields: Record<string, unknown>): Article {
  const result = parseArticle({ id, headline: id, ...fields });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

const articles = [
  article('well', {
    sdgs: [{ goal: 6, targets: ['6.1', '6.5'] }, { goal: 13 }],
    locations: [
      { name: 'North', country: 'KE' },
      { name: 'South', country: 'KE' },
    ],
    funders: [{ name: 'Example Water Fund', acronym: 'EWF', identifier: 'XM-EXAMPLE-1' }],
  }),
  article('school', {
    sdgs: [{ goal: 4 }],
    locations: [{ name: 'Irbid', country: 'JO' }],
    funders: [{ name: 'Fonds de l’eau', identifier: 'XM-EXAMPLE-1' }, { name: 'City of Example' }],
  }),
  article('road', {
    sdgs: [{ goal: 6 }],
    locations: [{ name: 'Camp', country: 'JO' }],
    funders: [{ name: 'CITY  OF EXAMPLE', country: 'JO' }],
  }),
  article('nothing', {}),
];
const ids = (filter: Parameters<typeof filterArticles>[1]) =>
  filterArticles(articles, filter).map(({ id }) => id);

test.each([
  ['a goal', { goals: [6] }, ['well', 'road']],
  ['any of several goals', { goals: [4, 13] }, ['well', 'school']],
  ['a country in upper case', { countries: ['JO'] }, ['school', 'road']],
  ['a country by alpha-3 in any case', { countries: ['Ken'] }, ['well']],
  ['a country by M49', { countries: [' 400 '] }, ['school', 'road']],
  ['a funder by identifier, whatever its name', { funders: ['XM-EXAMPLE-1'] }, ['well', 'school']],
  ['a funder by name', { funders: ['city of\u00a0example'] }, ['school', 'road']],
  ['a funder by acronym', { funders: ['ewf'] }, ['well']],
  ['a funder in full-width letters', { funders: ['ＥＷＦ'] }, ['well']],
  [
    'all of several facets',
    { goals: [6, 4], countries: ['JO'], funders: ['City of Example'] },
    ['school', 'road'],
  ],
  ['facets without a common article', { goals: [13], countries: ['JO'] }, []],
  ['empty facets', { goals: [], countries: [], funders: [] }, ['well', 'school', 'road', 'nothing']],
  ['absent facets', { goals: undefined }, ['well', 'school', 'road', 'nothing']],
  ['a goal that does not exist', { goals: [18] }, []],
  ['no country', { countries: ['Jordan'] }, []],
  ['an empty funder', { funders: [' '] }, []],
])('keeps articles that have %s', (_, filter, kept) => {
  expect(ids(filter)).toEqual(kept);
});

test('a withdrawn article matches nothing that its card no longer shows', () => {
  const withdrawn = { ...(articles[0] as Article), status: { type: 'withdrawn' as const } };
  expect(filterArticles([withdrawn], { goals: [6] })).toEqual([]);
  expect(filterArticles([withdrawn], {})).toEqual([withdrawn]);
  expect(countBy([withdrawn], 'funders')).toEqual([]);
});

describe('counts', () => {
  test('counts goals in numeric order, each article once', () => {
    expect(countBy(articles, 'goals')).toEqual([
      { value: 4, count: 1 },
      { value: 6, count: 2 },
      { value: 13, count: 1 },
    ]);
  });

  test('sorts countries by count', () => {
    expect(countBy(articles, 'countries')).toEqual([
      { value: 'JO', count: 2 },
      { value: 'KE', count: 1 },
    ]);
  });

  test('groups funders by identifier or name and keeps the first spelling', () => {
    expect(
      countBy(articles, 'funders').map(({ value, count, organization }) => [value, count, organization.name]),
    ).toEqual([
      ['City of Example', 2, 'City of Example'],
      ['XM-EXAMPLE-1', 2, 'Example Water Fund'],
    ]);
  });

  test('merges a name without identifier with the same name with one', () => {
    const mixed = [
      article('a', { funders: [{ name: 'Fund', identifier: 'XM-1' }] }),
      article('b', { funders: [{ name: 'FUND' }] }),
    ];
    const fund = { name: 'Fund', identifier: 'XM-1' };
    expect(countBy(mixed, 'funders')).toEqual([{ value: 'Fund', count: 2, organization: fund }]);
  });

  test('sorts equal counts by value', () => {
    const values = (list: readonly Article[]) => countBy(list, 'countries').map(({ value }) => value);
    const three = ['TN', 'CA', 'JO'].map((country) =>
      article(country, { locations: [{ name: 'X', country }] }),
    );
    expect(values(three)).toEqual(['CA', 'JO', 'TN']);
    expect(values(three.toReversed())).toEqual(['CA', 'JO', 'TN']);
  });
});

// Few values, to create collisions, also of names with acronyms and identifiers.
const name = fc.constantFrom('A', 'a', 'B', 'ab', ' A  b', 'É', 'XM-1');
const funder = fc.record(
  { name, acronym: name, identifier: fc.constantFrom('XM-1', 'XM-2') },
  { requiredKeys: ['name'] },
);
const anyArticle = fc
  .record({
    sdgs: fc.array(fc.record({ goal: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
    locations: fc.array(
      fc.record({ name, country: fc.constantFrom('JO', 'KE', 'TN', 'XK') }, { requiredKeys: ['name'] }),
      { maxLength: 3 },
    ),
    funders: fc.array(funder, { maxLength: 3 }),
  })
  .map((fields) => article('x', fields));
const anyArticles = fc.array(anyArticle, { maxLength: 8 });
const anyFilter = fc.record(
  {
    goals: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
    countries: fc.array(fc.constantFrom('JO', 'ken', '788', 'nowhere'), { maxLength: 2 }),
    funders: fc.array(name, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

describe('for any articles', () => {
  test('an empty filter keeps all articles and does not mutate the input', () => {
    fc.assert(
      fc.property(anyArticles, (list) => {
        const before = structuredClone(list);
        expect(filterArticles(list, {})).toEqual(list);
        expect(filterArticles(list, {})).not.toBe(list);
        expect(list).toEqual(before);
      }),
    );
  });

  test('facets can be applied together or one by one, in any order', () => {
    fc.assert(
      fc.property(anyArticles, anyFilter, (list, { goals, countries, funders }) => {
        const together = filterArticles(list, { goals, countries, funders });
        expect(
          filterArticles(filterArticles(filterArticles(list, { funders }), { goals }), { countries }),
        ).toEqual(together);
      }),
    );
  });

  test('values of one facet are alternatives', () => {
    fc.assert(
      fc.property(anyArticles, fc.array(name, { minLength: 1, maxLength: 3 }), (list, funders) => {
        const each = new Set(funders.flatMap((value) => filterArticles(list, { funders: [value] })));
        expect(filterArticles(list, { funders })).toEqual(list.filter((one) => each.has(one)));
      }),
    );
  });

  test.each(['goals', 'countries', 'funders'] as const)(
    'a count of %s is the length of the filtered list',
    (facet) => {
      fc.assert(
        fc.property(anyArticles, (list) => {
          const counts = countBy(list, facet);
          for (const { value, count } of counts) {
            expect(filterArticles(list, { [facet]: [value] })).toHaveLength(count);
          }
          expect(new Set(counts.map(({ value }) => value)).size).toBe(counts.length);
          const all = filterArticles(list, { [facet]: counts.map(({ value }) => value) });
          const has = { goals: 'sdgs', countries: 'locations', funders: 'funders' } as const;
          const given = list.filter((one) =>
            one[has[facet]].some((item) => facet !== 'countries' || ('country' in item && item.country)),
          );
          expect(counts.length ? all : []).toEqual(given);
        }),
      );
    },
  );
});
