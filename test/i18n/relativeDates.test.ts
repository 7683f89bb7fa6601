import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRelative } from '../../src/i18n/format.js';

const now = '2026-03-12T12:00:00Z';
const ago = (date: string, timeZone?: string) => formatRelative(date, now, 'en-GB', timeZone);

describe('a date with a time', () => {
  test.each([
    ['2026-03-12T12:00:00Z', '0 minutes ago'],
    ['2026-03-12T11:58:30Z', '1 minute ago'],
    ['2026-03-12T14:01:00+03:00', '59 minutes ago'],
    ['2026-03-12T11:00:00Z', '1 hour ago'],
    ['2026-03-11T12:00:01Z', '23 hours ago'],
    ['2026-03-11T12:00:00Z', '1 day ago'],
    ['2026-03-05T12:00:01Z', '6 days ago'],
  ])('%s is formatted as "%s"', (date, words) => {
    expect(ago(date)).toBe(words);
  });
});

describe('a calendar date', () => {
  test.each([
    ['2026-03-12', 'today'],
    ['2026-03-11', 'yesterday'],
    ['2026-03-06', '6 days ago'],
  ])('%s is formatted as "%s"', (date, words) => {
    expect(ago(date)).toBe(words);
  });

  test('is compared with the current day in the time zone', () => {
    // At noon UTC it is already the 13th in Kiritimati.
    expect(ago('2026-03-12', 'Pacific/Kiritimati')).toBe('yesterday');
    expect(ago('2026-03-13', 'Pacific/Kiritimati')).toBe('today');
  });

  test('is compared with the current day in UTC if the time zone is unknown', () => {
    expect(ago('2026-03-12', 'Mars/Olympus')).toBe('today');
  });
});

test.each([
  ['a date a week ago', '2026-03-05'],
  ['tomorrow', '2026-03-13'],
  ['a time one second ahead', '2026-03-12T12:00:01Z'],
  ['an invalid date', '2026-13-01'],
])('returns undefined for %s', (_, date) => {
  expect(ago(date)).toBeUndefined();
});

test.each([
  ['an invalid current time', 'then', 'en-GB'],
  ['an invalid language tag', now, 'not_a_tag'],
])('returns undefined for %s', (_, present, language) => {
  expect(formatRelative('2026-03-11', present, language, 'UTC')).toBeUndefined();
});

test('formats at most six days, and no future dates', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (date, present) => {
      const words = formatRelative(date.toISOString(), present, 'en-GB');
      const age = present.getTime() - date.getTime();
      expect(words !== undefined).toBe(age >= 0 && age < 7 * 86_400_000);
      if (words?.endsWith('days ago')) expect(Number.parseInt(words, 10)).toBeLessThanOrEqual(6);
    }),
  );
});
