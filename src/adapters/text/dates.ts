import { isDate } from '../../model/dates.js';
import type { Compiled } from './compiled.js';
import type { Tokens } from './tokens.js';

/** A date in the text; without a year it is none for the model. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly iso?: string;
}

/**
 * Reads a date at a token: `29 July 2016`, `29th of July, 2016`, `July 29, 2016`, `29-Jul-2016`, `2016-07-29`, a
 * weekday before it. Day, month and year as written; figures alone count only in the order of ISO 8601, since
 * 5/7/2016 is two days. Day and month without a year are found, and give no date.
 */
export function readDate(tokens: Tokens, words: Compiled, at: number, end: number): FoundDate | undefined {
  let index = at;
  const skip = (...signs: string[]) => {
    while (index < end && signs.includes(tokens.key(index))) index++;
  };
  if (words.weekdays.has(tokens.key(index))) {
    index++;
    skip('.', ',');
  }
  const from = index;
  const first = tokens.number(index);
  if (first !== undefined && first > 999) {
    const [month, day] = [tokens.number(index + 2), tokens.number(index + 4)];
    const dashed = tokens.key(index + 1) === '-' && tokens.key(index + 3) === '-' && tokens.glued(index + 1);
    if (!dashed || index + 5 > end) return undefined;
    return found(from, index + 5, first, month, day);
  }
  if (first !== undefined && first >= 1 && first <= 31) {
    index++;
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
    skip(',', '.', '-');
    const year = index < end ? tokens.number(index) : undefined;
    return year !== undefined && year >= 1900 && year < 2200 && /^.{4}$/.test(tokens.key(index))
      ? found(from, index + 1, year, month, day)
      : { from, to: dayEnd };
  }
}

function found(from: number, to: number, year: number, month?: number, day?: number): FoundDate {
  const two = (value = 0) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDate(iso) ? { from, to, iso } : { from, to };
}
