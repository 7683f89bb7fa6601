import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/article.js';
import { visiblePlace, visiblePlaces } from '../../src/model/visiblePlaces.js';
import { brief, issuesOf, kept } from './inputs.js';

const camp = {
  name: 'Kakuma',
  kind: 'camp',
  country: 'KE',
  within: ['Turkana West', 'Turkana'],
  coordinates: [3.7166, 34.8572],
};

/** The places that an article with these keeps, without absent fields. */
const shown = (...locations: object[]): Place[] => JSON.parse(JSON.stringify(kept({ locations }).locations));

describe('an article keeps a place as precisely as it may be published', () => {
  test.each([undefined, 'exact'])('%s keeps everything', (precision) => {
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

  test('country keeps the country alone', () => {
    expect(shown({ ...camp, precision: 'country' })).toEqual([
      { name: 'KE', kind: 'country', country: 'KE', precision: 'country' },
    ]);
    const kenya = { name: 'Kenya', kind: 'country', country: 'KE', precision: 'country' };
    expect(shown({ ...kenya, coordinates: [1, 38] })).toEqual([kenya]);
    expect(shown({ name: 'Sahel', kind: 'region', precision: 'country' })).toEqual([]);
  });

  test('withheld keeps nothing, and is no issue', () => {
    const locations = [{ ...camp, precision: 'withheld' }, { name: 'Lodwar' }];
    expect(shown(...locations)).toEqual([{ name: 'Lodwar' }]);
    expect(issuesOf({ locations })).toEqual([]);
  });

  test('places that look the same afterwards are kept once', () => {
    const places = ['Kakuma', 'Kalobeyei'].map((name) => ({ ...camp, name, precision: 'country' }));
    const kenya = { name: 'Kenya', kind: 'country', country: 'KE' };
    expect(shown(...places)).toHaveLength(1);
    expect(shown(...places, kenya)).toEqual([kenya]);
  });

  test('parsing the result again changes nothing', () => {
    for (const precision of ['area', 'country']) {
      const once = kept({ locations: [{ ...camp, precision }] });
      expect(kept(once)).toEqual(once);
    }
  });
});

test('area replaces a site like a camp, by the largest of any number of areas', () => {
  const site = { name: 'A shelter', kind: 'site', country: 'KE', precision: 'area' } as const;
  expect(visiblePlace({ ...site, within: ['Kakuma', 'Turkana West', 'Turkana'] })?.name).toBe('Turkana');
  expect(visiblePlace({ ...site, within: ['Turkana'] })?.coordinates).toBeUndefined();
  // JSON has no -0.
  expect(visiblePlace({ ...site, within: ['Turkana'], coordinates: [-0.04, 1] })?.coordinates?.[0]).toBe(0);
});

test.each<[string, Place[], number]>([
  ['towns of one country', [area('Mafraq', 'JO'), area('Zarqa', 'JO')], 2],
  ['towns of one name in two countries', [area('Tripoli', 'LY'), area('Tripoli', 'LB')], 2],
  ['a town twice', [area('Mafraq', 'JO'), area('Mafraq', 'JO')], 1],
  [
    'a country and an area in it',
    [{ name: 'Kenya', kind: 'country', country: 'KE' }, area('Turkana', 'KE')],
    2,
  ],
  [
    'an exact town, and a place of which only the country may be named',
    [
      { name: 'Lodwar', kind: 'city', country: 'KE' },
      { name: 'A', country: 'KE', precision: 'country' },
    ],
    2,
  ],
])('places that are not exact are left out only where they say the same: %s', (_, places, count) => {
  expect(visiblePlaces(places)).toHaveLength(count);
});

test('a precision that does not exist withholds the place', () => {
  for (const precision of ['secret', 7, {}]) {
    const locations = [{ ...camp, precision }];
    expect(brief(issuesOf({ locations }))).toEqual(['locations[0].precision repaired']);
    expect(shown(...locations)).toEqual([]);
  }
  expect(visiblePlace({ name: 'Kakuma', precision: 'secret' as never })).toBeUndefined();
  expect(issuesOf({ locations: [{ ...camp, precision: 'Withheld' }] })).toEqual([]);
});

test('evidence is left out if any place is not exact, because a quotation could name it', () => {
  const evidence = [{ path: 'headline', quote: 'В Какуме открыта клиника.' }];
  expect(kept({ evidence, locations: [camp] }).evidence).toEqual(evidence);
  expect(kept({ evidence, locations: [camp, { ...camp, precision: 'area' }] }).evidence).toBeUndefined();
});

test('evidence is left out although the place that is not exact is not kept itself', () => {
  const evidence = [{ path: 'headline', quote: 'A clinic opened in Kakuma.' }];
  const withheld = { ...camp, precision: 'withheld' };
  for (const locations of [
    [camp, { ...withheld, name: 7 }],
    [camp, { ...withheld, name: undefined, precision: ' Area ' }],
    [...Array.from({ length: 200 }, (_, index) => ({ name: `Place ${index}` })), withheld],
    withheld,
  ]) {
    expect(kept({ evidence, locations }).evidence).toBeUndefined();
  }
  for (const locations of [
    [camp, { ...camp, name: 7, precision: ' Exact ' }],
    ['Kakuma', null],
    'Kakuma',
    null,
  ])
    expect(kept({ evidence, locations }).evidence).toEqual(evidence);
});

test('evidence is left out if the places cannot all be looked at', () => {
  const evidence = [{ path: 'headline', quote: 'A clinic opened in Kakuma.' }];
  const throwing = {
    name: 'Kakuma',
    get precision() {
      throw new Error('called');
    },
  };
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : undefined) });
  for (const locations of [[throwing], Array(1e6).fill(camp), endless])
    expect(kept({ evidence, locations }).evidence).toBeUndefined();
});

function area(name: string, country: string): Place {
  return { name, kind: 'city', country, precision: 'area' };
}
