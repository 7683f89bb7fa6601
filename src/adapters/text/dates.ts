import { isDate } from '../../model/dates.js';
import { readCaselessDate } from './caseless/dates.js';
import type { Compiled } from './compiled.js';
import type { Tokens } from './tokens.js';

/** A date in the text; without a year it is none for the model. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly iso?: string;
  /** In figures that another country reads as another day. */
  readonly doubtful?: boolean;
}

/**
 * Reads a date at a token: `29 July 2016`, `29th of July, 2016`, `July 29, 2016`, `29-Jul-2016`, `2016-07-29`, a
 * weekday before it. Day, month and year as written. Figures alone count in the order of ISO 8601; with the year
 * last where one is above 12, and so the day, or the language knows that order only: elsewhere 5/7/2016
 * is two days. Day and month without a year are found, and give no date.
 */
export function readDate(tokens: Tokens, words: Compiled, at: number, end: number): FoundDate | undefined {
  if (words.rules.reader) return readCaselessDate(tokens, words, at, end);
  let index = at;
  const skip = (...signs: string[]) => {
    while (index < end && signs.includes(tokens.key(index))) index++;
  };
  if (words.weekdays.has(tokens.key(index)) || words.shortWeekdays.has(tokens.key(index))) {
    index++;
    skip('.', ',', '-', '–', '—');
    if (words.shortWeekdays.has(tokens.key(at)) && tokens.number(index) === undefined) return undefined;
  }
  const from = index;
  const first = tokens.number(index);
  if (first !== undefined && first > 999) {
    const [month, day] = [tokens.number(index + 2), tokens.number(index + 4)];
    const sign = tokens.key(index + 1);
    // "2025-02-26", "2025/2/26": with the year in front the order is one everywhere.
    const dashed = /^[-/.]$/.test(sign) && tokens.key(index + 3) === sign && tokens.glued(index + 1);
    if (!dashed || index + 5 > end) return undefined;
    return found(from, index + 5, first, month, day);
  }
  if (first !== undefined && first >= 1 && first <= 31) {
    const figures = readFigures(tokens, words, index, end);
    if (figures) return figures;
    index++;
    const range = rangeOfDays(tokens, words, index, end);
    if (range) return { from, to: range };
    while (index < end && (words.fillers.has(tokens.key(index)) || ['-', '.'].includes(tokens.key(index))))
      index++;
    const month = words.months.get(tokens.key(index));
    if (!month || index >= end) return undefined;
    index++;
    return withYear(month, first);
  }
  const month = words.months.get(tokens.key(index));
  if (!month) return undefined;
  index++;
  skip('.');
  const day = tokens.number(index);
  if (day === undefined || day < 1 || day > 31 || index >= end) return undefined;
  index++;
  if (tokens.glued(index)) while (index < end && words.fillers.has(tokens.key(index))) index++;
  return withYear(month, day);

  function withYear(month: number, day: number): FoundDate {
    const dayEnd = index;
    while (index < end && (words.fillers.has(tokens.key(index)) || /^[,.-]$/.test(tokens.key(index))))
      index++;
    const year = index < end ? tokens.number(index) : undefined;
    return year !== undefined && year >= 1900 && year < 2200 && /^.{4}$/.test(tokens.key(index))
      ? found(from, afterYear(tokens, words, index + 1, end), year, month, day)
      : { from, to: dayEnd };
  }
}

/** The token after "–19 September 2019" behind the first day: days of which none is the text's. */
function rangeOfDays(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  if (!/^[-–—]$/.test(tokens.key(at)) || tokens.number(at + 1) === undefined) return undefined;
  let index = at + 2;
  while (index < end && words.fillers.has(tokens.key(index))) index++;
  if (!words.months.has(tokens.key(index)) || index >= end) return undefined;
  const year = tokens.number(index + 1);
  return index + 1 + Number(year !== undefined && year > 1900 && index + 1 < end);
}

/** Past "г." or "года"; a full stop that may end the sentence stays. */
function afterYear(tokens: Tokens, words: Compiled, at: number, end: number): number {
  const word = tokens.key(at);
  if (at >= end || !words.yearWords.has(word)) return at;
  return word.length === 1 && tokens.key(at + 1) === '.' && tokens.glued(at + 1) && at + 1 < end
    ? at + 2
    : at + 1;
}

/** "25/11/2021", "17.05.2022", "17-05-2022". */
function readFigures(tokens: Tokens, words: Compiled, at: number, end: number): FoundDate | undefined {
  const sign = tokens.key(at + 1);
  const glued = [1, 2, 3, 4].every((offset) => tokens.glued(at + offset));
  if (!/^[./-]$/.test(sign) || tokens.key(at + 3) !== sign || !glued || at + 5 > end) return undefined;
  // "14-mai-2025"
  if (tokens.number(at + 2) === undefined) return undefined;
  const year = tokens.number(at + 4) ?? 0;
  // "26.05.25": a day of no sure year.
  const short = sign === '.' && year < 100 && tokens.key(at + 4).length === 2 && words.rules.dates.dayFirst;
  if (short && (tokens.number(at + 2) ?? 0) < 13) return { from: at, to: at + 5 };
  let [day = 0, month = 0] = [tokens.number(at), tokens.number(at + 2)];
  // 5/14/2020: the one that can't be a month is the day.
  if (sign === '/' && month > 12 && day <= 12) [day, month] = [month, day];
  if (year < 1900 || year >= 2200 || !(day > 12 || day === month || words.rules.dates.dayFirst))
    return undefined;
  const date = found(at, afterYear(tokens, words, at + 5, end), year, month, day);
  return day > 12 || day === month ? date : { ...date, doubtful: true };
}

function found(from: number, to: number, year: number, month?: number, day?: number): FoundDate {
  const two = (value = 0) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDate(iso) ? { from, to, iso } : { from, to };
}
