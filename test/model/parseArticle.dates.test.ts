import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/locale.js';
import { formatDate } from '../../src/i18n/format.js';
import { brief, issuesOf, kept } from './inputs.js';

const good = [
  '2015-04-02',
  '0001-01-01',
  '0099-12-31',
  '1900-02-28',
  '2000-02-29',
  '2016-02-29',
  '9999-12-31',
  '0001-01-01T00:30:00-03:00',
  '9999-12-31T23:30:00+03:00',
  '2015-04-02T09:30Z',
  '2015-04-02T09:30:00Z',
  '2015-04-02T09:30:00+03:00',
  '2015-04-02T09:30+05:45',
  '2015-04-02T00:00:00-11:00',
  '2015-04-02T23:59:59+14:00',
  '2015-04-02T09:30:00-00:00',
  '2015-04-02T09:30:00.5Z',
  '2015-04-02T09:30:00.123456789Z',
  '2016-02-29T12:00:00Z',
];

const bad = [
  '2015-02-29',
  '1900-02-29',
  '2100-02-29',
  '2015-04-31',
  '2015-13-01',
  '2015-00-01',
  '2015-04-00',
  '2015-04-32',
  '2015-4-2',
  '0000-01-01',
  '0000-12-31T23:30:00-03:00',
  '0001-01-01T00:30:00+03:00',
  '9999-12-31T23:30:00-03:00',
  '15-04-02',
  '20150402',
  '2015-04',
  '2015',
  '2015-W14-4',
  '10000-01-01',
  '+002015-04-02',
  '-000001-01-01',
  '02/04/2015',
  '2 April 2015',
  'April 2, 2015',
  'Thu, 02 Apr 2015 09:30:00 GMT',
  'today',
  '1427932800',
  '٢٠١٥-٠٤-٠٢',
  '2015-04-02T24:00:00Z',
  '2015-04-02T23:60:00Z',
  '2015-04-02T23:59:60Z',
  '2015-04-02T9:30:00Z',
  '2015-04-02T09Z',
  '2015-04-02T09:30:00+3:00',
  '2015-04-02T09:30:00+0300',
  '2015-04-02T09:30:00+24:00',
  '2015-04-02T09:30:00+03:60',
  '2015-04-02T09:30:00.Z',
  '2015-04-02T09:30:00.1234567890Z',
  '2015-04-02T09:30:00 Z',
  '2015-04-02 09:30:00Z',
  '2015-04-02t09:30:00z',
  '2015-04-02Z',
  '2015-04-02+03:00',
  '2015-04-02T',
  '2015-02-29T12:00:00Z',
  '2015-04-02/2015-04-03',
  '2015-04-02x',
];

describe.each(['published', 'updated'] as const)('%s', (field) => {
  test.each(good)('accepts %j as a date', (date) => {
    expect(kept({ [field]: date })[field]).toBe(date);
    expect(issuesOf({ [field]: date })).toEqual([]);
    expect(formatDate(date, en)).toMatch(/\d/);
  });

  test.each(bad)('rejects %j', (date) => {
    expect(kept({ [field]: date })[field]).toBeUndefined();
    expect(issuesOf({ [field]: date })).toMatchObject([
      {
        path: field,
        code: 'value',
        severity: 'warning',
        message:
          `received ${JSON.stringify(date)}; expected a calendar date such as 2015-04-02, ` +
          'or a time with its offset such as 2015-04-02T09:30:00+03:00',
      },
    ]);
  });

  test.each(['2015-04-02T09:30', '2015-04-02T09:30:00', '2015-04-02T09:30:00.5'])(
    'rejects %j, which has no offset, and suggests how to add it',
    (date) => {
      expect(kept({ [field]: date })[field]).toBeUndefined();
      expect(issuesOf({ [field]: date })).toMatchObject([
        { path: field, code: 'value', suggestion: `${date}Z` },
      ]);
    },
  );

  test('ignores white space around a date', () => {
    expect(kept({ [field]: ' 2015-04-02\n' })[field]).toBe('2015-04-02');
  });
});

describe('a Date object', () => {
  test('is converted to its instant with a warning', () => {
    const published = new Date('2015-04-02T09:30:00+03:00');
    expect(kept({ published }).published).toBe('2015-04-02T06:30:00.000Z');
    expect(issuesOf({ published })).toMatchObject([
      {
        path: 'published',
        code: 'repaired',
        severity: 'warning',
        message: 'received a Date; kept as "2015-04-02T06:30:00.000Z"',
      },
    ]);
  });

  test.each([
    ['invalid', new Date(Number.NaN)],
    ['after the year 9999', new Date('+010000-01-01')],
    ['before the year 0', new Date('-000001-01-01')],
  ])('rejects %s as a date', (_, published) => {
    expect(kept({ published }).published).toBeUndefined();
    expect(brief(issuesOf({ published }))).toEqual(['published type']);
  });

  test('is read only through Date.prototype', () => {
    const published = Object.assign(new Date(0), {
      toISOString: () => '2015-04-02',
      valueOf() {
        throw new Error('called');
      },
    });
    expect(kept({ published }).published).toBe('1970-01-01T00:00:00.000Z');
  });
});
