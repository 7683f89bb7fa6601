import { isDate } from '../../model/dates.js';
import { type Phrase, phrase, quote } from '../../model/issue.js';
import { linesOf, wordsOf } from './lists.js';
import { readOffset } from './timeZones.js';

/**
 * Month names in feeds. The standards allow only English, but programs also use those of other languages (full and short
 * names from the Unicode CLDR, https://cldr.unicode.org). No name belongs to two months.
 */
const names = `
  1 january jan janvier janv enero ene janeiro januar jänner gennaio gen января янв januari يناير
  2 february feb febr février fevrier févr fevr febrero fevereiro fev februar feber febbraio февраля фев февр februari فبراير
  3 march mar mars marzo março marco märz maerz mär mrz марта мар maart mrt مارس
  4 april apr avril avr abril abr aprile апреля апр أبريل ابريل
  5 may mai mayo maio mag maggio мая май mei مايو
  6 june jun juin junio junho juni giugno giu июня июн يونيو
  7 july jul juillet juil julio julho juli luglio lug июля июл يوليو
  8 august aug août aout agosto ago августа авг augustus أغسطس اغسطس
  9 september sep sept septembre septiembre setembro set settembre сентября сен сент سبتمبر
  10 october oct octobre octubre outubro out oktober okt ottobre ott октября окт أكتوبر اكتوبر
  11 november nov novembre noviembre novembro ноября ноя нояб نوفمبر
  12 december dec décembre decembre déc diciembre dic dezembro dez dezember dicembre декабря дек desember ديسمبر`;

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name, in lower case without a full stop; undefined for other words. */
function monthNumber(name: string): number | undefined {
  months ??= new Map(
    linesOf(names).flatMap((line) => {
      const [number, ...words] = wordsOf(line);
      return words.map((word) => [word, Number(number)] as const);
    }),
  );
  return months.get(name);
}

/** A date in the model's format, or why the text is not a date. */
export type FeedDate =
  | { readonly value: string; readonly note?: Phrase }
  | { readonly value?: undefined; readonly note: Phrase };

// Thu, 02 Apr 2015 09:30:00 +0300: nine of ten feeds use this form, so it is tried first.
const common = /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d(?::\d\d)? \S+)$/;
// 2015-04-02T09:30:00+03:00 and variants: ISO 8601, RFC 3339, W3C-DTF; a space instead of the T; slashes or dots.
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](.*))?$/i;
const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(.*))?$/i;
// 2015年4月2日
const eastAsian = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](.*)$/;
// Thu, 02 Apr 2015 …: RFC 822 and 2822, with or without the weekday, commas, dashes.
const dayFirst =
  /^(?:[\p{L}\p{M}]+\.? ?,? ?)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -]+(?:de )?([\p{L}\p{M}]+)\.?,?[ -]+(?:de )?(\d{2,4})(?!\d)(.*)$/u;
// Thu Apr  2 09:30:00 EDT 2015: C's asctime, with the zone that Unix and Java put before the year.
const clockFirst =
  /^(?:[\p{L}\p{M}]+\.? ?,? )?([\p{L}\p{M}]+)\.? (\d{1,2}) (\d{1,2}:\d\d(?::\d\d)?) (?:(\S{1,9}) )?(\d{4})$/u;
// April 2, 2015 9:30 AM
const monthFirst =
  /^(?:[\p{L}\p{M}]+\.? ?,? )?([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)? ?,? (\d{4})(?!\d)(.*)$/u;
// 25/04/2015: accepted only if it is unambiguous.
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/;

const clock =
  /^,? ?(?:at )?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9})\d*)?)? ?(?:([ap])\.?m\b\.?)? ?(.*)$/is;

/**
 * Reads a date in any of the forms found in feeds: RFC 822 with two-digit years and zone names, ISO 8601, and common deviations.
 * The offset is kept as written. A time without an offset, or with an ambiguous zone name, is omitted: only the day remains.
 * An impossible offset is reported as well. Weekday names are ignored: if one contradicts the date, it is wrong. An impossible
 * day, an ambiguous one (5/7/2015) and a year without a day are rejected: nothing is guessed.
 */
export function readDate(text: string): FeedDate {
  const given = text.replace(/\s+/g, ' ').trim();
  if (given.length > 100) return { note: 'a text too long for a date' };
  let match = common.exec(given);
  if (match) return named(match[3], match[2], match[1], match[4]);
  match = yearFirst.exec(given) ?? eastAsian.exec(given);
  if (match?.length === 6) return build(match[1], match[3], match[4], match[5]);
  if (match) return build(match[1], match[2], match[3], match[4]);
  match = compact.exec(given);
  if (match) {
    const [, year, month, day, hour, minute, second = '00', zone] = match;
    return build(year, month, day, hour && `${hour}:${minute}:${second}${zone}`);
  }
  match = clockFirst.exec(given);
  if (match) return named(match[5], match[1], match[2], `${match[3]} ${match[4] ?? ''}`);
  match = dayFirst.exec(given);
  if (match) return named(fullYear(match[3]), match[2], match[1], match[4]);
  match = monthFirst.exec(given);
  if (match) return named(match[3], match[1], match[2], match[4]);
  match = figures.exec(given);
  if (match) return inFigures(match);
  return { note: 'not a known date format' };
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  time: string | undefined,
): FeedDate {
  const month = monthNumber(name?.toLowerCase() ?? '');
  return month
    ? build(year, `${month}`, day, time)
    : { note: phrase('{0} is not a month', quote(name ?? '')) };
}

/** RFC 2822, section 4.3: 00 to 49 mean 2000 to 2049; 50 to 99 and three-digit years count from 1900. */
function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return `${Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900)}`;
}

function inFigures([, first = '', , second = '', year, time]: RegExpExecArray): FeedDate {
  if (first === second || Number(first) > 12) return build(year, second, first, time);
  if (Number(second) > 12) return build(year, first, second, time);
  return { note: phrase('{0}/{1} is ambiguous: day and month may be in either order', first, second) };
}

function build(year = '', month = '', day = '', time = ''): FeedDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(date)) return { note: 'the day does not exist' };
  if (Number(year) < 1000)
    return { note: phrase('a placeholder for a missing date: the year {0}', Number(year)) };
  const rest = time.trim();
  if (!rest) return { value: date };
  const parts = clock.exec(rest);
  // "2015-04-02 to 2015-05-01" is not a single day; "2015-04-02 (Thursday)" is.
  if (!parts) return /\d/.test(rest) ? { note: 'more than a date' } : { value: date };
  return withTime(date, parts);
}

function withTime(
  date: string,
  [, hours = '', minutes = '', seconds, fraction, half, zone = '']: string[],
): FeedDate {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  // In ISO 8601 24:00 is the end of a day, but some programs use it for the beginning.
  if (hour === 24 && Number(minutes) === 0) return { note: '24:00 could mean either of two days' };
  const two = (value: number | string) => `${value}`.padStart(2, '0');
  // A leap second: the model has no second 60, so the seconds are omitted.
  const precise =
    seconds === undefined || seconds === '60' ? '' : `:${two(seconds)}${fraction ? `.${fraction}` : ''}`;
  const time = `${date}T${two(hour)}:${two(minutes)}${precise}`;
  if (!isDate(`${time}Z`))
    return { value: date, note: phrase('the time {0}:{1} does not exist', hours, minutes) };
  const offset = readOffset(zone);
  if (!offset) {
    return /[+−-]\d/.test(zone)
      ? { value: date, note: phrase('the offset {0} does not exist', zone) }
      : { value: date };
  }
  const value = time + offset;
  if (/^1970-01-01T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)$/.test(value)) {
    return { note: 'a placeholder for a missing date: the first second of 1970' };
  }
  return { value };
}
