import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { formatDate } from '../../src/i18n/format.js';
import { fr } from '../../src/i18n/fr/locale.js';

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);

test('French writes the first of the month, and no other day, as an ordinal', () => {
  const said = (date: string) => formatDate(date, fr.formatLanguage, undefined, fr.dateWords);
  expect(said('2024-04-01')).toBe('1er avril 2024');
  expect(said('2024-04-11')).toBe('11 avril 2024');
  // A year is no day.
  expect(said('0001-04-02')).toBe('2 avril 1');
});

test('every Arabic month has both its names', () => {
  const said = months.map((date) => formatDate(date, ar.formatLanguage, undefined, ar.dateWords) ?? '');
  expect(said.filter((date) => !/[\p{L}]+(?: [\p{L}]+)?\/[\p{L}]+/u.test(date))).toEqual([]);
  expect(said[3]).toContain('نيسان/أبريل');
  expect(new Set(Object.values(ar.dateWords ?? {})).size).toBe(12);
});
