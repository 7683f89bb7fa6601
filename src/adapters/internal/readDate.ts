import { isDate } from '../../model/dates.js';
import { monthNumber } from './monthNames.js';
import { readOffset } from './timeZones.js';

/** A date of the model, or why a text is none. */
export type FeedDate =
  | { readonly value: string; readonly note?: string }
  | { readonly value?: undefined; readonly note: string };

// Thu, 02 Apr 2015 09:30:00 +0300: what nine feeds of ten write, asked first.
const usual = /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d(?::\d\d)? \S+)$/;
// 2015-04-02T09:30:00+03:00 and its kin: ISO 8601, RFC 3339, W3C-DTF, with a blank for the T, with slashes or dots.
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
// 25/04/2015: a day only where no other can be meant.
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/;

const clock =
  /^,? ?(?:at )?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9})\d*)?)? ?(?:([ap])\.?m\b\.?)? ?(.*)$/is;

/**
 * Reads a date in any of the forms that feeds write: RFC 822 with its two-digit years and names of zones, ISO 8601, and
 * what programs made of them. The offset stays as it was written. A time without an offset, or with a zone
 * that says none, is left out: then the day is a calendar date. An offset that does not exist is reported as well. Names of weekdays are not asked: where they contradict the
 * date, they are wrong. A day that does not exist, 5/7/2015, a year without a day, are no date: nothing is guessed.
 */
export function readDate(text: string): FeedDate {
  const given = text.replace(/\s+/g, ' ').trim();
  if (given.length > 100) return { note: 'a text too long for a date' };
  let match = usual.exec(given);
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
  return { note: 'no known form of a date' };
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  time: string | undefined,
): FeedDate {
  const month = monthNumber(name?.toLowerCase() ?? '');
  return month ? build(year, `${month}`, day, time) : { note: `"${name}" is no month` };
}

/** RFC 2822, section 4.3: 00 to 49 are of this century, 50 to 99 and three figures of the last. */
function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return `${Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900)}`;
}

function inFigures([, first = '', , second = '', year, time]: RegExpExecArray): FeedDate {
  if (first === second || Number(first) > 12) return build(year, second, first, time);
  if (Number(second) > 12) return build(year, first, second, time);
  return { note: `${first}/${second} is two days, by who reads it` };
}

function build(year = '', month = '', day = '', time = ''): FeedDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(date)) return { note: 'no day of the calendar' };
  if (Number(year) < 1000) return { note: `what programs write for no date: the year ${Number(year)}` };
  const rest = time.trim();
  if (!rest) return { value: date };
  const parts = clock.exec(rest);
  // "2015-04-02 to 2015-05-01" says another thing than a day; "2015-04-02 (Thursday)" does not.
  if (!parts) return /\d/.test(rest) ? { note: 'more than a date' } : { value: date };
  return withTime(date, parts);
}

function withTime(
  date: string,
  [, hours = '', minutes = '', seconds, fraction, half, zone = '']: string[],
): FeedDate {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  // ISO 8601 writes it for the end of a day, some programs for its beginning.
  if (hour === 24 && Number(minutes) === 0) return { note: '24:00 is the midnight of one of two days' };
  const two = (value: number | string) => `${value}`.padStart(2, '0');
  // A leap second; the minute is right, and the model has no sixtieth second.
  const precise =
    seconds === undefined || seconds === '60' ? '' : `:${two(seconds)}${fraction ? `.${fraction}` : ''}`;
  const time = `${date}T${two(hour)}:${two(minutes)}${precise}`;
  if (!isDate(`${time}Z`)) return { value: date, note: `the time ${hours}:${minutes} does not exist` };
  const offset = readOffset(zone);
  if (!offset) {
    return /[+−-]\d/.test(zone)
      ? { value: date, note: `the offset ${zone} does not exist` }
      : { value: date };
  }
  const value = time + offset;
  if (/^1970-01-01T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)$/.test(value)) {
    return { note: 'what programs write for no date: the first second of 1970' };
  }
  return { value };
}
