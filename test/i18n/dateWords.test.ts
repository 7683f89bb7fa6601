import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { formatDate } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);

test('French writes the first of the month as an ordinal, and no other day', () => {
  const formatted = (date: string) => formatDate(date, fr.formatLanguage, undefined, fr.dateWords);
  expect(formatted('2024-04-01')).toBe('1er avril 2024');
  expect(formatted('2024-04-11')).toBe('11 avril 2024');
  // A year is not a day.
  expect(formatted('0001-04-02')).toBe('2 avril 1');
});

test('Arabic writes both names of every month', () => {
  const formatted = months.map((date) => formatDate(date, ar.formatLanguage, undefined, ar.dateWords) ?? '');
  expect(formatted.filter((date) => !/[\p{L}]+(?: [\p{L}]+)?\/[\p{L}]+/u.test(date))).toEqual([]);
  expect(formatted[3]).toContain('نيسان/أبريل');
  expect(new Set(Object.values(ar.dateWords ?? {})).size).toBe(12);
});
