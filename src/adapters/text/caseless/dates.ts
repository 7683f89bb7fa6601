import { isDate } from '../../../model/dates.js';
import type { Compiled } from '../compiled.js';
import type { FoundDate } from '../dates.js';
import type { Tokens } from '../tokens.js';

const numerals: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((sign, index) => [sign, index] as const),
);

/**
 * Reads a date at a token in a language without capitals: `3 أيار/مايو 2016`, `2024年5月3日`, `二〇二四年五月三日`; in
 * figures, year first, or day first where only one of them can be the month (`18/05/2023`). Without a year it is
 * found, and gives no date.
 */
export function readCaselessDate(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): FoundDate | undefined {
  const first = afterEra(tokens, afterWeekday(tokens, words, at, end));
  const other = readOther(tokens, words, first, end);
  const from = other === undefined ? first : afterWeekday(tokens, words, skipJoiners(other), end);
  const date =
    readFigures(tokens, words, from, end) ??
    readSigns(tokens, from, end) ??
    readMonthName(tokens, words, from, end);
  if (!date) return other === undefined ? undefined : { from: first, to: other };
  const next = skipJoiners(date.to);
  const later = next > date.to ? readOther(tokens, words, next, end) : undefined;
  return { ...date, from: first, to: later ?? pastWeekdaySigns(tokens, date.to, end) };

  function skipJoiners(index: number): number {
    let next = index;
    while (next < end && (/^[,/|]$/.test(tokens.key(next)) || words.fillers.has(tokens.key(next)))) next++;
    return next;
  }
}

/** "中华民国113年": past the name of the era, before three figures. */
function afterEra(tokens: Tokens, at: number): number {
  for (const era of ['中华民国', '民国']) {
    const isEra = [...era].every((sign, index) => tokens.key(at + index) === sign);
    if (isEra && (tokens.number(at + era.length) ?? 0) > 99) return at + era.length;
  }
  return at;
}

/** The end of a date of another calendar, "5 رمضان 1445 هـ", which is passed over. */
function readOther(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  if (words.otherMonths.size === 0 || tokens.number(at) === undefined) return undefined;
  let index = at + 1;
  while (index < end && words.fillers.has(tokens.key(index))) index++;
  const two = words.otherMonths.has(`${tokens.key(index)} ${tokens.key(index + 1)}`);
  if (!two && !words.otherMonths.has(tokens.key(index))) return undefined;
  index += two ? 2 : 1;
  while (index < end && (tokens.key(index) === ',' || words.fillers.has(tokens.key(index)))) index++;
  const year = tokens.number(index);
  if (year === undefined || year < 1300 || year > 1600) return undefined;
  index++;
  if (tokens.key(index) === 'ه') index++;
  return index <= end ? index : undefined;
}

/** "，星期四", "（周四）", "星期四 阴": the day of the week, and what weather a diary notes, behind a date. */
function pastWeekdaySigns(tokens: Tokens, at: number, end: number): number {
  const open = /^[,(]$/.test(tokens.key(at)) ? at + 1 : at;
  const two = tokens.key(open) + tokens.key(open + 1);
  const day = two === '星期' || two === '礼拜' ? open + 2 : tokens.key(open) === '周' ? open + 1 : end;
  if (day >= end || !/^[一二三四五六日天]$/.test(tokens.key(day))) return at;
  const to = day + 1;
  if (tokens.key(at) === '(') return tokens.key(to) === ')' && to < end ? to + 1 : at;
  return /^[晴阴雨雪]$/.test(tokens.key(to)) && to + 1 === end ? to + 1 : to;
}

function afterWeekday(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  while (index < Math.min(end, at + 2) && words.fillers.has(tokens.key(index)) && tokens.isWord(index))
    index++;
  if (!words.weekdays.has(tokens.key(index))) return at;
  index++;
  while (index < end && (/^[,:]$/.test(tokens.key(index)) || words.fillers.has(tokens.key(index)))) index++;
  return index;
}

/** Three numbers with the same sign between. */
function readFigures(tokens: Tokens, words: Compiled, at: number, end: number): FoundDate | undefined {
  const sign = tokens.key(at + 1);
  if (at + 5 > end || !/^[-/.]$/.test(sign) || tokens.key(at + 3) !== sign || !tokens.glued(at + 1))
    return undefined;
  const [a, b, c] = [tokens.number(at), tokens.number(at + 2), tokens.number(at + 4)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (a > 999) return found(at, at + 5, a, b, c);
  if (c < 1000) return undefined;
  if (a > 12 || a === b || words.rules.dates.dayFirst) return found(at, at + 5, c, b, a);
  return b > 12 ? found(at, at + 5, c, a, b) : { from: at, to: at + 5 };
}

/** "2024年5月3日", "3月15日". */
function readSigns(tokens: Tokens, at: number, end: number): FoundDate | undefined {
  const first = numberAt(at);
  if (!first) return undefined;
  const isYear = tokens.key(first.to) === '年';
  const month = isYear ? numberAt(first.to + 1) : first;
  if (!month || tokens.key(month.to) !== '月') return undefined;
  const day = numberAt(month.to + 1);
  if (!day || !/^[日号號]$/.test(tokens.key(day.to))) return undefined;
  const to = day.to + 1;
  if (to > end) return undefined;
  // The years of Taiwan, in three figures: "112年9月21日".
  const { value } = first;
  const year = value > 99 && value < 200 && first.to === at + 1 ? value + 1911 : value;
  return isYear ? found(at, to, year, month.value, day.value) : { from: at, to };

  function numberAt(index: number): { value: number; to: number } | undefined {
    const figure = index < end ? tokens.number(index) : undefined;
    if (figure !== undefined) return { value: figure, to: index + 1 };
    let [digits, tens, to] = ['', undefined as number | undefined, index];
    for (; to < Math.min(end, index + 4); to++) {
      const digit = numerals.get(tokens.key(to));
      if (digit !== undefined) digits += digit;
      else if (tokens.key(to) === '十' && tens === undefined) {
        tens = Number(digits || 1);
        digits = '';
      } else break;
    }
    if (to === index) return undefined;
    return { value: tens === undefined ? Number(digits) : tens * 10 + Number(digits || 0), to };
  }
}

/** Day, month by name, year; the month also in two traditions, "أيار/مايو", "أيار (مايو)". */
function readMonthName(tokens: Tokens, words: Compiled, at: number, end: number): FoundDate | undefined {
  // "August 23, 2021", as pages made by a machine have it.
  const early = monthAt(at);
  const day = tokens.number(early?.to ?? at);
  if (at >= end || day === undefined || day < 1 || day > 31) return undefined;
  if (early && !(tokens.key(early.to + 1) === ',' || tokens.number(early.to + 1) !== undefined))
    return undefined;
  let index = (early?.to ?? at) + 1;
  while (index < end && (words.fillers.has(tokens.key(index)) || /^[-/]$/.test(tokens.key(index)))) index++;
  const month = early ? { ...early, to: early.to + 1 } : monthAt(index);
  if (!month) return undefined;
  index = month.to;
  const other = /^[/(-]$/.test(tokens.key(index)) ? monthAt(index + 1) : undefined;
  if (other && other.value !== month.value) return undefined;
  if (other) index = other.to + Number(tokens.key(other.to) === ')' && tokens.key(index) === '(');
  const dayEnd = index;
  while (index < end && (/^[,./-]$/.test(tokens.key(index)) || words.fillers.has(tokens.key(index)))) index++;
  const year = index < end && tokens.key(index).length === 4 ? tokens.number(index) : undefined;
  return year !== undefined && year >= 1900 && year < 2200
    ? found(at, index + 1, year, month.value, day)
    : { from: at, to: dayEnd };

  function monthAt(start: number): { value: number; to: number } | undefined {
    const two =
      start + 1 < end ? words.months.get(`${tokens.key(start)} ${tokens.key(start + 1)}`) : undefined;
    if (two) return { value: two, to: start + 2 };
    const one = start < end ? words.months.get(tokens.key(start)) : undefined;
    return one ? { value: one, to: start + 1 } : undefined;
  }
}

function found(from: number, to: number, year: number, month: number, day: number): FoundDate {
  const two = (value: number) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDate(iso) ? { from, to, iso } : { from, to };
}
