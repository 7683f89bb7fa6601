import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/locale.js';
import {
  fill,
  fillParts,
  formatCountry,
  formatDate,
  formatList,
  formatPlural,
} from '../../src/i18n/format.js';
import type { DateWords } from '../../src/i18n/locale.js';

describe('templates', () => {
  test.each([
    ['SDG {code}: {title}', { code: 10, title: 'Reduced inequalities' }, 'SDG 10: Reduced inequalities'],
    ['{title} ({code})', { code: '8.10', title: 'x' }, 'x (8.10)'],
    ['{n}{n}', { n: 0 }, '00'],
    ['no place', { n: 1 }, 'no place'],
    ['', {}, ''],
    ['{missing} stays away', {}, ' stays away'],
    ['{a}', { a: '{b}', b: 'not filled again' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['{ a } {} {a', { a: 'x' }, '{ a } {} {a'],
    ['{عدد}', { عدد: 1 }, '{عدد}'],
  ])('fills %j with %j', (template, values, expected) => {
    expect(fill(template, values)).toBe(expected);
  });

  test('returns each value under its name, and nothing for a missing value', () => {
    expect(fillParts('Funded by {names}.', { names: 'A and B' })).toEqual([
      { text: 'Funded by ' },
      { name: 'names', text: 'A and B' },
      { text: '.' },
    ]);
    expect(fillParts('{b}{a}', { a: 'A', b: 'B' })).toEqual([
      { name: 'b', text: 'B' },
      { name: 'a', text: 'A' },
    ]);
    expect(fillParts('{a} by {b}', { b: '' })).toEqual([{ text: ' by ' }]);
  });

  test('returns parts that join to the filled text', () => {
    const [template, values] = ['{a}, {b} – {c}{d}', { a: 'x', b: 2, d: '' }] as const;
    expect(
      fillParts(template, values)
        .map(({ text }) => text)
        .join(''),
    ).toBe(fill(template, values));
  });
});

// Dates

const zones = Intl.supportedValuesOf('timeZone');
const words = (text: string | undefined) => text?.match(/[\p{L}\d]+/gu);

/** Dates written by the locale, and by `Intl`. */
const writers: [string, DateWords][] = [
  ['by a locale with a date format', en],
  ['by Intl', { formatLanguage: 'en-GB' }],
];

describe.each(writers)('written %s,', (_, locale) => {
  describe('a calendar date', () => {
    const dates: [date: string, words: string[]][] = [
      ['2015-04-02', ['2', 'April', '2015']],
      ['2024-02-29', ['29', 'February', '2024']],
      ['2024-12-31', ['31', 'December', '2024']],
      ['2011-12-30', ['30', 'December', '2011']], // Samoa skipped this day
      ['1900-01-01', ['1', 'January', '1900']], // zones had unusual offsets
      ['0099-05-05', ['5', 'May', '99']],
    ];

    test.each(dates)('%s is the same day in every time zone', (date, expected) => {
      expect(zones.length).toBeGreaterThan(300);
      const shifted = zones.filter((zone) => `${words(formatDate(date, locale, zone))}` !== `${expected}`);
      expect(shifted).toEqual([]);
      expect(words(formatDate(date, locale))).toEqual(expected);
    });

    describe('does not depend on the time zone of the machine', () => {
      const zone = process.env.TZ;
      afterEach(() => {
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
      });

      test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Amman', 'America/St_Johns'])(
        '%s',
        (machine) => {
          process.env.TZ = machine;
          expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
          for (const [date, expected] of dates) expect(words(formatDate(date, locale))).toEqual(expected);
          expect(words(formatDate('2024-05-03T22:30:00Z', locale))).toEqual(['3', 'May', '2024']);
        },
      );
    });
  });

  describe('a date with a time shows the day in the time zone', () => {
    test.each([
      ['2024-05-03T22:30:00Z', undefined, '3'],
      ['2024-05-03T22:30:00Z', 'UTC', '3'],
      ['2024-05-03T22:30:00Z', 'Asia/Amman', '4'],
      ['2024-05-03T22:30:00Z', 'America/New_York', '3'],
      ['2024-05-03T22:30Z', 'Asia/Kathmandu', '4'],
      ['2024-05-04T00:30:00+03:00', 'UTC', '3'],
      ['2024-05-04T00:30:00+03:00', 'Asia/Amman', '4'],
      ['2024-05-03T23:30:00-11:00', 'Pacific/Kiritimati', '5'],
      ['2024-05-03T00:30:00+14:00', 'Pacific/Pago_Pago', '1'],
      ['2024-05-03T23:59:59.999Z', 'UTC', '3'],
      ['2024-05-03T18:14:59Z', 'Asia/Kathmandu', '3'],
      ['2024-05-03T18:15:00Z', 'Asia/Kathmandu', '4'],
    ])('%s in %s: the %s', (date, zone, day) => {
      expect(words(formatDate(date, locale, zone))).toEqual([day, 'May', '2024']);
    });

    test('and is the same for any offset of the same time', () => {
      for (const zone of zones) {
        const written = [
          '2024-05-03T22:30:00Z',
          '2024-05-04T01:30:00+03:00',
          '2024-05-03T18:30:00-04:00',
        ].map((date) => formatDate(date, locale, zone));
        expect(new Set(written).size, zone).toBe(1);
      }
    });
  });

  test.each([
    '',
    'x',
    'yesterday',
    'April 2, 2015',
    '04/02/2015',
    '2015-13-01',
    '2015-04-32',
    '2015-02-30',
    '0000-05-03',
    'NaN',
  ])('returns undefined for %j, which is not a date', (date) => {
    expect(formatDate(date, locale)).toBeUndefined();
  });

  test.each([
    ['2015-04-02T01:30:00+03:00', '2 April 2015'],
    ['2015-04-02T23:30:00-08:00', '2 April 2015'],
    ['2015-04-02T00:00:00Z', '2 April 2015'],
  ])('without a time zone %s shows the day in its own offset', (date, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });

  test('an unknown time zone is ignored: the date keeps the day of its own offset', () => {
    expect(formatDate('2024-05-03T22:30:00-03:00', locale, 'Mars/Base')).toBe('3 May 2024');
  });

  test('returns undefined for an unknown language instead of throwing', () => {
    expect(formatDate('2024-05-03', { formatLanguage: 'bad_tag' })).toBeUndefined();
  });
});

test.each([
  ['ar', ['2', '2015']],
  ['ar-JO', ['٢', '٢٠١٥']],
  ['fr', ['2', '2015']],
  ['ru', ['2', '2015']],
  ['zh', ['2015', '4', '2']],
])('%s formats a date with its own digits', (language, digits) => {
  expect(formatDate('2015-04-02', { formatLanguage: language })?.match(/\p{Nd}+/gu)).toEqual(digits);
});

// Numbers and lists

describe('plural forms', () => {
  const all = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

  test.each([
    ['en', { 0: 'other', 1: 'one', 2: 'other', 21: 'other' }],
    ['fr', { 0: 'one', 1: 'one', 2: 'other' }],
    ['ru', { 1: 'one', 2: 'few', 5: 'many', 21: 'one', 22: 'few' }],
    ['ar', { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other' }],
    ['zh', { 0: 'other', 1: 'other' }],
  ])('are chosen by the rules of %s', (language, expected) => {
    const given = Object.keys(expected).map((count) => [count, formatPlural(all, Number(count), language)]);
    expect(Object.fromEntries(given)).toEqual(expected);
  });

  test('contain the number, and fall back to `other`', () => {
    expect(formatPlural({ other: '{count} more', one: 'one more' }, 1, 'en')).toBe('one more');
    expect(formatPlural({ other: '{count} more', one: 'one more' }, 3, 'en')).toBe('3 more');
    expect(formatPlural({ other: '{count} أخرى' }, 2, 'ar')).toBe('2 أخرى');
  });
});

describe('lists', () => {
  const names = ['US Bureau of Population, Refugees and Migration', 'A, B', '<b>', 'A'];

  test.each(['en-GB', 'en', 'fr', 'es', 'ru', 'zh', 'ar'])(
    'in %s have the names as separate parts, in order',
    (language) => {
      for (let count = 0; count <= names.length; count++) {
        const given = names.slice(0, count);
        const parts = formatList(given, { formatLanguage: language });
        expect(parts.filter(({ type }) => type === 'element').map(({ value }) => value)).toEqual(given);
        expect(parts.filter(({ type }) => type === 'literal')).toHaveLength(Math.max(0, count - 1));
      }
    },
  );

  test('in English follow the UN’s style', () => {
    const parts = formatList(['A', 'B', 'C'], { formatLanguage: 'en-GB' });
    expect(parts.map(({ value }) => value).join('')).toBe('A, B and C');
  });
});

describe('countries', () => {
  const words = { language: 'en', countryNames: { PS: 'State of Palestine', JO: '' } };

  test.each([
    ['PS', 'State of Palestine'],
    ['SY', 'Syria'], // from Intl, because the locale does not list it
    ['JO', ''], // a name may be empty
    ['Jordan', 'Jordan'],
    ['', ''],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['toString', 'toString'],
  ])('%j is formatted as %j', (code, name) => {
    expect(formatCountry(code, words)).toBe(name);
  });

  test('are shown by their code if the language tag is invalid', () => {
    expect(formatCountry('SY', { language: 'bad_tag', countryNames: {} })).toBe('SY');
  });

  test('are not mixed up between languages by the cache', () => {
    const none = {};
    expect(formatCountry('DE', { language: 'en', countryNames: none })).toBe('Germany');
    expect(formatCountry('DE', { language: 'fr', countryNames: none })).toBe('Allemagne');
    expect(formatCountry('DE', { language: 'en', countryNames: none })).toBe('Germany');
  });
});

test.each(['en_US', '', 'C', 'x-klingon-1'])('an invalid language tag, "%s", does not throw', (language) => {
  expect(formatPlural({ other: '{count} more', one: 'one more' }, 1, language)).toBe('1 more');
  const parts = formatList(['A', 'B', 'C'], { formatLanguage: language });
  expect(parts.map(({ value }) => value).join('')).toBe('A, B, C');
  expect(parts.filter(({ type }) => type === 'element').map(({ value }) => value)).toEqual(['A', 'B', 'C']);
});
