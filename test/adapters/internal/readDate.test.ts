import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/adapters/internal/readDate.js';
import { isDate } from '../../../src/model/dates.js';
import { articleOf, brief, item, rss } from '../feed/rss.js';

describe('date formats found in feeds', () => {
  test.each([
    // RFC 822 and RFC 2822
    ['Thu, 02 Apr 2015 09:30:00 +0300', '2015-04-02T09:30:00+03:00'],
    ['Thu, 2 Apr 2015 09:30 GMT', '2015-04-02T09:30Z'],
    ['02 Apr 15 09:30 UT', '2015-04-02T09:30Z'],
    ['2 Apr 99 9:05:07 EST', '1999-04-02T09:05:07-05:00'],
    ['2 Apr 49 09:30 Z', '2049-04-02T09:30Z'],
    ['2 Apr 50 09:30 Z', '1950-04-02T09:30Z'],
    ['Thu, 02 Apr 115 09:30:00 PDT', '2015-04-02T09:30:00-07:00'],
    ['Thu, 02 Apr 2015 09:30:00 -0000', '2015-04-02T09:30:00-00:00'],
    ['Thu, 02 Apr 2015 09:30:00 +0300 (EAT)', '2015-04-02T09:30:00+03:00'],
    ['Thu, 02 April 2015 09:30:00 UTC', '2015-04-02T09:30:00Z'],
    ['Thursday, 02-Apr-15 09:30:00 GMT', '2015-04-02T09:30:00Z'],
    ['Thu,02 Apr 2015 09:30:00 CEST', '2015-04-02T09:30:00+02:00'],
    ['Thu, 02 Apr 2015 09:30:00 GMT+3', '2015-04-02T09:30:00+03:00'],
    ['Thu, 02 Apr 2015 09:30:60 GMT', '2015-04-02T09:30Z'],
    // a wrong weekday, or another language
    ['Mon, 02 Apr 2015 09:30:00 GMT', '2015-04-02T09:30:00Z'],
    ['jeu., 02 avr. 2015 09:30:00 +0200', '2015-04-02T09:30:00+02:00'],
    ['mar, 02 mar 2021 09:30:00 +0100', '2021-03-02T09:30:00+01:00'],
    ['Чт, 02 апр 2015 09:30:00 +0300', '2015-04-02T09:30:00+03:00'],
    ['2 de abril de 2015', '2015-04-02'],
    ['2 أبريل 2015', '2015-04-02'],
    ['2015年4月2日', '2015-04-02'],
    // ISO 8601, RFC 3339, W3C-DTF
    ['2015-04-02', '2015-04-02'],
    ['2015-04-02T09:30:00+03:00', '2015-04-02T09:30:00+03:00'],
    ['2015-04-02T09:30Z', '2015-04-02T09:30Z'],
    ['2015-04-02t09:30:00z', '2015-04-02T09:30:00Z'],
    ['2015-04-02T09:30:00.123456789123Z', '2015-04-02T09:30:00.123456789Z'],
    ['2015-04-02T09:30:00+0300', '2015-04-02T09:30:00+03:00'],
    ['2015-04-02T09:30:00+03', '2015-04-02T09:30:00+03:00'],
    ['2015-04-02 09:30:00 +03:00', '2015-04-02T09:30:00+03:00'],
    ['2015-04-02 09:30:00 UTC', '2015-04-02T09:30:00Z'],
    ['20150402T093000Z', '2015-04-02T09:30:00Z'],
    ['20150402', '2015-04-02'],
    ['2015/04/02', '2015-04-02'],
    // formats of programs in C, Java and JavaScript
    ['Thu Apr  2 09:30:00 2015', '2015-04-02'],
    ['Thu Apr 02 09:30:00 EDT 2015', '2015-04-02T09:30:00-04:00'],
    ['April 2, 2015 9:30 PM GMT', '2015-04-02T21:30Z'],
    ['April 2nd, 2015', '2015-04-02'],
    ['4/25/2015 9:30:00 AM', '2015-04-25'],
    ['25.04.2015', '2015-04-25'],
    ['  2015-04-02\n', '2015-04-02'],
    // no offset, or an ambiguous zone name: a calendar date
    ['2015-04-02T09:30:00', '2015-04-02'],
    ['Thu, 02 Apr 2015 09:30:00', '2015-04-02'],
    ['Thu, 02 Apr 2015 09:30:00 IST', '2015-04-02'],
    ['Thu, 02 Apr 2015 09:30:00 A', '2015-04-02'],
  ])('reads %s as %s', (text, value) => {
    expect(readDate(text)).toEqual({ value });
  });

  test.each([
    '2015-02-30',
    'Mon, 31 Apr 2015 09:30:00 GMT',
    '5/7/2015',
    '5.7.2015',
    '2015',
    '2015-04',
    'April 2015',
    '1427959800',
    '2015-04-02 to 2015-04-09',
    'Thu, 02 Foo 2015 09:30:00 GMT',
    '0001-01-01T00:00:00Z',
    '-0001-11-30T00:00:00+00:00',
    '1970-01-01T00:00:00Z',
    'yesterday',
    '2015-04-02T24:00Z',
    '2015-04-02T24:00:00+03:00',
    '2015-04-02 24:00',
    'Thu, 02 Apr 2015 24:00:00 GMT',
    '',
    '2'.repeat(5000),
  ])('rejects %j as a date', (text) => {
    expect(readDate(text)).toEqual({ note: expect.anything() });
  });

  test.each([
    'Thu, 02 Apr 2015 09:30:00 +9900',
    '2015-04-02T09:30:00+9999',
    '2015-04-02T09:30-25:00',
    '2015-04-02T09:30Z+0017',
  ])('keeps only the day and reports an impossible offset: %s', (text) => {
    expect(readDate(text)).toEqual({
      value: '2015-04-02',
      note: { template: 'the offset {0} does not exist', values: [expect.any(String)] },
    });
    expect(brief(rss(item(`<pubDate>${text}</pubDate>`)))).toEqual(['articles[0].published repaired']);
  });

  test('keeps only the day and reports an impossible time', () => {
    for (const text of ['2015-04-02T25:61:00Z', '2015-04-02 25:61']) {
      expect(readDate(text)).toEqual({
        value: '2015-04-02',
        note: { template: 'the time {0}:{1} does not exist', values: ['25', '61'] },
      });
    }
    expect(brief(rss(item('<pubDate>2015-04-02T25:61:00Z</pubDate>')))).toEqual([
      'articles[0].published repaired',
    ]);
  });
});

test('reports an impossible date with its path and reads the article without it', () => {
  const text = rss(item('<pubDate>Mon, 31 Apr 2015 09:30:00 GMT</pubDate>'));
  expect(brief(text)).toEqual(['articles[0].published value']);
  expect(articleOf('<pubDate>Mon, 31 Apr 2015 09:30:00 GMT</pubDate>').published).toBeUndefined();
});

test('returns only valid dates of the model', () => {
  const part = fc.constantFrom(
    '2015',
    '04',
    '2',
    '31',
    'Apr',
    'Thu,',
    '09:30',
    ':00',
    '-',
    '/',
    ' ',
    'T',
    'Z',
    '+0300',
    '٢',
    '年',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      (text) => {
        const { value } = readDate(text);
        expect(value === undefined || isDate(value)).toBe(true);
      },
    ),
  );
});
