import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/article.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { brief, issuesOf, kept } from './inputs.js';

const camp = {
  name: 'Kakuma',
  kind: 'camp',
  country: 'KE',
  within: ['Turkana West', 'Turkana'],
  coordinates: [3.7166, 34.8572],
};

/** The places that an article with these shows, without absent fields. */
const shown = (...locations: object[]): Place[] =>
  JSON.parse(JSON.stringify(visibleArticle(kept({ locations })).locations));

describe('a place is shown as precisely as it allows', () => {
  test.each([undefined, 'exact'])('%s shows everything', (precision) => {
    expect(shown({ ...camp, precision })).toEqual([{ ...camp, precision }]);
  });

  test('area replaces a camp by the largest area around it, and rounds coordinates to about 11 km', () => {
    expect(shown({ ...camp, precision: 'area' })).toEqual([
      { name: 'Turkana', country: 'KE', coordinates: [3.7, 34.9], precision: 'area' },
    ]);
  });

  test('area keeps the name of a town', () => {
    const town = { name: 'Mafraq', kind: 'city', country: 'JO', precision: 'area' };
    expect(shown({ ...town, coordinates: [32.3429, -0.04] })).toEqual([{ ...town, coordinates: [32.3, 0] }]);
  });

  test('area falls back to the country of a camp without areas around it', () => {
    expect(shown({ ...camp, within: undefined, precision: 'area' })).toEqual([
      { name: 'KE', kind: 'country', country: 'KE', precision: 'country' },
    ]);
  });

  test('country shows the country alone', () => {
    expect(shown({ ...camp, precision: 'country' })).toEqual([
      { name: 'KE', kind: 'country', country: 'KE', precision: 'country' },
    ]);
    const kenya = {
      name: 'Kenya',
      kind: 'country',
      country: 'KE',
      coordinates: [1, 38],
      precision: 'country',
    };
    expect(shown(kenya)).toEqual([{ ...kenya, coordinates: undefined }]);
    expect(shown({ name: 'Sahel', kind: 'region', precision: 'country' })).toEqual([]);
  });

  test('withheld shows nothing', () => {
    expect(shown({ ...camp, precision: 'withheld' }, { name: 'Lodwar' })).toEqual([{ name: 'Lodwar' }]);
  });

  test('two places that look the same afterwards are shown once', () => {
    const places = ['Kakuma', 'Kalobeyei'].map((name) => ({ ...camp, name, precision: 'country' }));
    expect(shown(...places)).toHaveLength(1);
    expect(shown({ name: 'Kenya', kind: 'country', country: 'KE' }, ...places)).toHaveLength(1);
  });
});

test('a precision that does not exist withholds the place', () => {
  for (const precision of ['secret', 7, {}]) {
    expect(brief(issuesOf({ locations: [{ ...camp, precision }] }))).toEqual([
      'locations[0].precision repaired',
    ]);
    expect(shown({ ...camp, precision })).toEqual([]);
  }
  const unparsed = { ...kept({ locations: [camp] }).locations[0]!, precision: 'secret' as never };
  expect(visibleArticle({ ...kept({}), locations: [unparsed] }).locations).toEqual([]);
  expect(issuesOf({ locations: [{ ...camp, precision: 'Withheld' }] })).toEqual([]);
});

test('an article without such places is returned unchanged', () => {
  const article = kept({ locations: [camp] });
  expect(visibleArticle(article)).toBe(article);
});

test('evidence follows its place, and goes with one that is hidden', () => {
  const { evidence } = visibleArticle(
    kept({
      locations: [{ ...camp, precision: 'withheld' }, { name: 'Lodwar' }],
      funders: [{ name: 'Fund for Clinics' }],
      evidence: [
        { path: 'locations[0].name', quote: 'in the camp' },
        { path: 'locations[1].name', quote: 'in Lodwar' },
        { path: 'funders[0].name', quote: 'The Fund for Clinics paid in KAKUMA.' },
        { path: 'funders[0].name', quote: 'The Fund for Clinics paid in Turkana.' },
        { path: 'funders[0].name', quote: 'The Fund for Clinics paid.' },
      ],
    }),
  );
  expect(evidence?.map(({ path, quote }) => [path, quote])).toEqual([
    ['locations[0].name', 'in Lodwar'],
    ['funders[0].name', 'The Fund for Clinics paid.'],
  ]);
});
