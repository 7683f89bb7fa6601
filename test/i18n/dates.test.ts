import { describe, expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { en } from '../../src/i18n/en/locale.js';
import { es } from '../../src/i18n/es/locale.js';
import { formatDate } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { locales } from '../support/locales.js';

const days = Array.from({ length: 3 * 366 }, (_, index) =>
  new Date(Date.UTC(2023, 11, 1 + index)).toISOString().slice(0, 10),
);

/** Where a locale does not write what `Intl` does: words of `Intl`, and its own. */
const ownWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { '1': '1er' },
  ar: {
    يناير: 'كانون الثاني/يناير',
    فبراير: 'شباط/فبراير',
    مارس: 'آذار/مارس',
    أبريل: 'نيسان/أبريل',
    مايو: 'أيار/مايو',
    يونيو: 'حزيران/يونيه',
    يوليو: 'تموز/يوليه',
    أغسطس: 'آب/أغسطس',
    سبتمبر: 'أيلول/سبتمبر',
    أكتوبر: 'تشرين الأول/أكتوبر',
    نوفمبر: 'تشرين الثاني/نوفمبر',
    ديسمبر: 'كانون الأول/ديسمبر',
  },
};

describe.each(Object.entries(locales))('%s', (name, locale) => {
  const { formatLanguage, dateFormat } = locale;

  test('writes every day of three years like Intl, but for its own words', () => {
    const intl = new Intl.DateTimeFormat(formatLanguage, { dateStyle: 'long', timeZone: 'UTC' });
    const expected = days.map((day) =>
      intl
        .formatToParts(new Date(day))
        .map(({ type, value }) => (type !== 'year' && ownWords[name]?.[value]) || value)
        .join('')
        // Engines differ in using a narrow or a plain space, and older ones add marks of direction.
        .replaceAll('\u202f', ' ')
        .replaceAll('\u200f', ''),
    );
    expect(days.map((day) => formatDate(day, locale))).toEqual(expected);
  });

  test('has a date format for its own `formatLanguage`, with twelve months', () => {
    expect(dateFormat).toMatchObject({ language: formatLanguage });
    expect(new Set(dateFormat?.months).size).toBe(12);
  });

  test('writes a day of a time zone like the same calendar date', () => {
    expect(formatDate('2024-05-31T22:30:00Z', locale, 'Asia/Amman')).toBe(formatDate('2024-06-01', locale));
    expect(formatDate('0099-05-31T22:30:00Z', locale, 'Asia/Amman')).toBe(formatDate('0099-06-01', locale));
  });

  test('writes a year without zeros at its start', () => {
    expect(formatDate('0099-05-02', locale)).toBe(formatDate('1999-05-02', locale)?.replace('19', ''));
  });
});

test('French writes the first of a month as an ordinal, and no other day', () => {
  expect(formatDate('2024-04-01', fr)).toBe('1er avril 2024');
  expect(formatDate('2024-04-11', fr)).toBe('11 avril 2024');
  expect(formatDate('0001-04-02', fr)).toBe('2 avril 1');
});

test('Arabic writes both names of a month, in Latin digits', () => {
  expect(formatDate('2024-04-02', ar)).toBe('2 نيسان/أبريل 2024');
});

describe('a locale of an application', () => {
  const { dateFormat: _, ...withoutDates } = es;

  test.each([
    ['has its own pattern', { ...en, dateFormat: { ...en.dateFormat!, pattern: '{month} {day}, {year}' } }],
    ['sets another `formatLanguage`, in which Intl writes', { ...en, formatLanguage: 'en-US' }],
  ])('that %s writes dates so', (_, locale) => {
    expect(formatDate('2015-04-02', locale)).toBe('April 2, 2015');
  });

  test('that has no date format has dates from Intl', () => {
    expect(formatDate('2015-04-02', withoutDates)).toBe('2 de abril de 2015');
  });

  test('that lacks a date format does not get English dates when its strings are completed', () => {
    expect(formatDate('2015-04-02', { ...en, ...withoutDates })).toBe('2 de abril de 2015');
  });
});

test.each([en, { formatLanguage: 'sv' }])(
  'the year 0000, which the calendar lacks, is not written as the year 1 (%#)',
  (locale) => {
    expect(formatDate('0000-05-02', locale)).toBeUndefined();
    expect(formatDate('0000-05-02T10:00:00Z', locale, 'Asia/Amman')).toBeUndefined();
    expect(formatDate('0001-05-02', locale)).toMatch(/\b1$/);
  },
);
