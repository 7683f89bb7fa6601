import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRelative } from '../../src/i18n/format.js';

const now = '2026-03-12T12:00:00Z';
const ago = (date: string, timeZone?: string) => formatRelative(date, now, 'en-GB', timeZone);

describe('an instant', () => {
  test.each([
    ['2026-03-12T12:00:00Z', '0 minutes ago'],
    ['2026-03-12T11:58:30Z', '1 minute ago'],
    ['2026-03-12T14:01:00+03:00', '59 minutes ago'],
    ['2026-03-12T11:00:00Z', '1 hour ago'],
    ['2026-03-11T12:00:01Z', '23 hours ago'],
    ['2026-03-11T12:00:00Z', '1 day ago'],
    ['2026-03-05T12:00:01Z', '6 days ago'],
  ])('%s was %s', (date, words) => {
    expect(ago(date)).toBe(words);
  });
});

describe('a calendar date', () => {
  test.each([
    ['2026-03-12', 'today'],
    ['2026-03-11', 'yesterday'],
    ['2026-03-06', '6 days ago'],
  ])('%s was %s', (date, words) => {
    expect(ago(date)).toBe(words);
  });

  test('is compared with the current day in the time zone', () => {
    // Noon in UTC is the 13th in Kiritimati already.
    expect(ago('2026-03-12', 'Pacific/Kiritimati')).toBe('yesterday');
    expect(ago('2026-03-13', 'Pacific/Kiritimati')).toBe('today');
  });
});

test.each([
  ['a week ago', '2026-03-05'],
  ['ahead', '2026-03-13'],
  ['ahead by a second', '2026-03-12T12:00:01Z'],
  ['no date', '2026-13-01'],
])('has no relative form for a date %s', (_, date) => {
  expect(ago(date)).toBeUndefined();
});

test.each([
  ['a time that is none', 'then', 'en-GB', 'UTC'],
  ['a language that is none', now, 'not_a_tag', 'UTC'],
  ['a zone that is none', now, 'en-GB', 'Mars/Olympus'],
])('%s leaves the date absolute', (_, present, language, zone) => {
  expect(formatRelative('2026-03-11', present, language, zone)).toBeUndefined();
});

test('never says more than six days, nor anything of the future', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (date, present) => {
      const words = formatRelative(date.toISOString(), present, 'en-GB');
      const age = present.getTime() - date.getTime();
      expect(words !== undefined).toBe(age >= 0 && age < 7 * 86_400_000);
      if (words?.endsWith('days ago')) expect(Number.parseInt(words, 10)).toBeLessThanOrEqual(6);
    }),
  );
});
