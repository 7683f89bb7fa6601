import { describe, expect, test } from 'vitest';
import { brief, issuesOf, kept, parse } from './inputs.js';

describe('goals', () => {
  test.each([
    [0, 'value'],
    [18, 'value'],
    [-1, 'value'],
    [1.5, 'value'],
    ['18', 'type'],
    ['0', 'type'],
    ['ten', 'type'],
    ['1.5', 'type'],
    ['1e1', 'type'],
    ['0x10', 'type'],
    ['-3', 'type'],
    ['١٠', 'type'],
    ['', 'required'],
    [true, 'type'],
  ])('rejects %j as a goal', (goal, code) => {
    const issues = issuesOf({ sdgs: [{ goal: 3 }, { goal }] });
    expect(kept({ sdgs: [{ goal: 3 }, { goal }] }).sdgs).toEqual([{ goal: 3 }]);
    expect(issues).toMatchObject([{ path: 'sdgs[1].goal', code, severity: 'warning' }]);
    expect(issues[0]?.message).toContain(
      `received ${JSON.stringify(goal)}; expected a whole number from 1 to 17`,
    );
  });

  test.each(['10', ' 10 ', '010'])('corrects %j with a warning', (goal) => {
    expect(kept({ sdgs: [{ goal }] }).sdgs).toEqual([{ goal: 10 }]);
    expect(issuesOf({ sdgs: [{ goal }] })).toMatchObject([
      {
        path: 'sdgs[0].goal',
        code: 'repaired',
        severity: 'warning',
        message: `received ${JSON.stringify(goal)}; kept as 10`,
      },
    ]);
  });

  test('are sorted and merged with all their targets', () => {
    const sdgs = [{ goal: 16, targets: ['16.2'] }, { goal: 8 }, { goal: 16, targets: ['16.a', '16.1'] }];
    expect(kept({ sdgs }).sdgs).toEqual([{ goal: 8 }, { goal: 16, targets: ['16.1', '16.2', '16.a'] }]);
    expect(issuesOf({ sdgs })).toMatchObject([
      {
        path: 'sdgs[2]',
        code: 'duplicate',
        severity: 'warning',
        message: expect.stringContaining('goal 16'),
      },
    ]);
  });

  test('all seventeen are accepted', () => {
    const sdgs = Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 }));
    expect(parse({ sdgs: sdgs.toReversed() })).toMatchObject({ article: { sdgs }, issues: [] });
  });

  test.each([
    ['8.1 and 8.10 are two', 8, ['8.10', '8.1'], ['8.1', '8.10'], []],
    ['numbers in order, then letters', 8, ['8.b', '8.10', '8.a', '8.2'], ['8.2', '8.10', '8.a', '8.b'], []],
    ['an upper-case letter', 10, ['10.C'], ['10.c'], []],
    ['each once', 10, ['10.7', '10.7', ' 10.7'], ['10.7'], []],
    ['the only target with letter d', 3, ['3.d'], ['3.d'], []],
    ['targets of goal 17', 17, ['17.19', '17.1'], ['17.1', '17.19'], []],
    ['none', 10, [], undefined, []],
    ['a target of another goal', 10, ['8.1', '10.1'], ['10.1'], ['sdgs[0].targets value']],
    ['only a target of another goal', 10, ['8.1'], undefined, ['sdgs[0].targets value']],
    ['a target that does not exist', 10, ['10.8', '10.1'], ['10.1'], ['sdgs[0].targets[0] value']],
    ['a letter in goal 17', 17, ['17.a'], undefined, ['sdgs[0].targets[0] value']],
    [
      'extra zeros',
      8,
      ['8.01', '8.1.0', '08.1'],
      undefined,
      [0, 1, 2].map((at) => `sdgs[0].targets[${at}] value`),
    ],
    [
      'names of Object',
      8,
      ['constructor', '__proto__'],
      undefined,
      [0, 1].map((at) => `sdgs[0].targets[${at}] value`),
    ],
    ['a goal', 8, ['8'], undefined, ['sdgs[0].targets[0] value']],
  ])('targets: %s', (_, goal, targets, expected, issues) => {
    expect(kept({ sdgs: [{ goal, targets }] }).sdgs).toEqual([
      expected ? { goal, targets: expected } : { goal },
    ]);
    expect(brief(issuesOf({ sdgs: [{ goal, targets }] }))).toEqual(issues);
  });

  test('rejects a numeric target, because 8.1 and 8.10 are the same number', () => {
    expect(issuesOf({ sdgs: [{ goal: 8, targets: [8.1] }] })).toMatchObject([
      {
        path: 'sdgs[0].targets[0]',
        code: 'type',
      },
    ]);
  });

  test('reports a target of another goal at its index in the input', () => {
    const sdgs = [{ goal: 18 }, null, { goal: 10, targets: ['8.1'] }];
    expect(brief(issuesOf({ sdgs }))).toEqual([
      'sdgs[0].goal value',
      'sdgs[1] type',
      'sdgs[2].targets value',
    ]);
    expect(issuesOf({ sdgs })[2]?.message).toBe('received target 8.1 under goal 10; it was left out');
  });
});

describe('countries', () => {
  const input = (country: unknown) => ({
    locations: [{ name: 'x', country }],
    publisher: { name: 'x', country },
  });
  const both = (country: unknown) => {
    const { locations, publisher } = kept(input(country));
    return [locations[0]?.country, publisher?.country];
  };

  test.each([
    ['JO', 'JO'],
    ['jo', 'JO'],
    ['JOR', 'JO'],
    ['jor', 'JO'],
    ['400', 'JO'],
    [' JO\n', 'JO'],
    ['008', 'AL'],
    ['xkx', 'XK'],
  ])('parses %j as %s', (country, code) => {
    expect(both(country)).toEqual([code, code]);
    expect(issuesOf(input(country))).toEqual([]);
  });

  test.each([
    [400, 'JO'],
    [8, 'AL'],
    [51, 'AM'],
  ])('corrects %j, a number without leading zeros, to %s with a warning', (country, code) => {
    expect(both(country)).toEqual([code, code]);
    expect(brief(issuesOf(input(country)))).toEqual([
      'publisher.country repaired',
      'locations[0].country repaired',
    ]);
  });

  test.each([
    ['UK', 'value', 'GB'],
    ['uk', 'value', 'GB'],
    ['Jordan', 'value', undefined],
    ['EU', 'value', undefined],
    ['YU', 'value', undefined],
    ['8', 'value', undefined],
    ['145', 'value', undefined],
    ['ß', 'value', undefined],
    ['constructor', 'value', undefined],
    ['', 'required', undefined],
    [145, 'type', undefined],
    [4000, 'type', undefined],
    [-8, 'type', undefined],
    [1.5, 'type', undefined],
    [Number.NaN, 'type', undefined],
  ])('rejects %j', (country, code, suggestion) => {
    expect(both(country)).toEqual([undefined, undefined]);
    const issues = issuesOf(input(country));
    expect(issues.map((issue) => [issue.path, issue.code, issue.suggestion])).toEqual([
      ['publisher.country', code, suggestion],
      ['locations[0].country', code, suggestion],
    ]);
    expect(issues[0]?.message).toContain('expected an ISO 3166-1 code of a country or territory');
  });
});

describe('languages', () => {
  test.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hans', 'zh-Hans'],
    ['AZ-ARAB', 'az-Arab'],
    ['iw', 'he'],
    ['ar-EG-u-nu-arab', 'ar-EG-u-nu-arab'],
    ['rhg-Rohg', 'rhg-Rohg'],
    [' fr ', 'fr'],
  ])('parses %j as %s', (language, tag) => {
    expect(kept({ language }).language).toBe(tag);
    expect(issuesOf({ language })).toEqual([]);
  });

  test.each([
    ['ar_JO', 'ar-JO'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
  ])('corrects the underscores in %j to %s with a warning', (language, tag) => {
    expect(kept({ language }).language).toBe(tag);
    expect(brief(issuesOf({ language }))).toEqual(['language repaired']);
  });

  test.each(['Arabic', 'English', 'e', 'en-', 'en-a', 'x-private', 'en us', '12', 'constructor', 'toString'])(
    'rejects %j as a language tag and falls back to English',
    (language) => {
      expect(kept({ language }).language).toBe('en');
      expect(brief(issuesOf({ language }))).toEqual(['language value']);
    },
  );
});

test.each(['Local', 'LOCAL', ' local '])('parses scope %j as local', (scope) => {
  expect(parse({ scope })).toMatchObject({ article: { scope: 'local' }, issues: [] });
});

describe('coordinates and focal point', () => {
  const at = (coordinates: unknown) => ({ locations: [{ name: 'x', coordinates }] });
  const focus = (focalPoint: unknown) => ({ image: { src: '/x', decorative: true, ratio: 1, focalPoint } });

  test.each([[[0, 0]], [[90, 180]], [[-90, -180]], [[32.3429, 36.208]]])(
    'accepts the coordinates %j',
    (coordinates) => {
      expect(kept(at(coordinates)).locations[0]?.coordinates).toEqual(coordinates);
      expect(issuesOf(at(coordinates))).toEqual([]);
    },
  );

  test('turns minus zero, which JSON cannot represent, into zero', () => {
    expect(kept(at([-0, -0])).locations[0]?.coordinates).toEqual([0, 0]);
  });

  test.each([
    [[90.1, 0]],
    [[-90.1, 0]],
    [[0, -180.1]],
    [[0, 180.1]],
    [[0]],
    [[0, 0, 0]],
    [[]],
    [['32', '36']],
    [[Number.NaN, 0]],
    [[null, null]],
    // biome-ignore lint/suspicious/noSparseArray: tests a list with a hole
    [[0, ,]],
  ])('rejects %j', (coordinates) => {
    expect(kept(at(coordinates)).locations).toEqual([{ name: 'x' }]);
    expect(brief(issuesOf(at(coordinates)))).toEqual(['locations[0].coordinates value']);
  });

  test.each([
    [[0, 1], true],
    [[0.5, 0.25], true],
    [[1.01, 0], false],
    [[0, -0.1], false],
    [[0.5], false],
  ])('focal point %j: %s', (focalPoint, good) => {
    expect(kept(focus(focalPoint)).image?.focalPoint).toEqual(good ? focalPoint : undefined);
    expect(brief(issuesOf(focus(focalPoint)))).toEqual(good ? [] : ['image.focalPoint value']);
  });
});
