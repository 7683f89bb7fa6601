import { itemsOf, wordsOf } from '../../internal/lists.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import { foldWord, type Token, type TokenRange } from '../tokens.js';

/** A complete date: day, month and year. */
export interface FoundDate extends TokenRange {
  /** `2015-04-02`. */
  readonly iso: string;
  /** Whether day and month could be in either order: 03/05/2019. */
  readonly doubtful: boolean;
}

interface Calendar {
  /** Month numbers by name; two-word names are joined by a space. */
  readonly months: ReadonlyMap<string, number>;
  readonly fillers: ReadonlySet<string>;
  readonly dayFirst: boolean;
  /** Particles prefixed to a month, as in "وفبراير". */
  readonly prefixes: RegExp | undefined;
}

const calendars = new Map<string, Calendar>();
/** Words and marks between the parts of a date, in all languages. */
const fillers = 'de del du of г года , ، . st nd rd th er the le';

function calendarOf(language: ReaderLanguage, words: Words): Calendar {
  let calendar = calendars.get(language);
  if (!calendar) {
    const names = itemsOf(words.months).flatMap((list, index) =>
      list.split(',').map((name) => [name.trim().split(' ').map(foldWord).join(' '), index + 1] as const),
    );
    calendar = {
      months: new Map(names),
      fillers: new Set([...itemsOf(words.dateFillers).map(foldWord), ...wordsOf(fillers)]),
      dayFirst: words.dayFirst,
      prefixes: language === 'ar' ? /^[وب]/ : undefined,
    };
    calendars.set(language, calendar);
  }
  return calendar;
}

/** Finds the complete dates in a list of tokens. Ignores dates without a day, month or year. Linear. */
export function findDates(tokens: readonly Token[], language: ReaderLanguage, words: Words): FoundDate[] {
  const calendar = calendarOf(language, words);
  const dates: FoundDate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const date =
      yearFirst(tokens, index) ??
      inFigures(tokens, index, calendar) ??
      dayBeforeMonth(tokens, index, calendar) ??
      monthBeforeDay(tokens, index, calendar);
    if (!date) continue;
    dates.push(date);
    index = date.to - 1;
  }
  return dates;
}

/** "2024年11月5日", "2024-11-05", "2024年十一月五日". */
function yearFirst(tokens: readonly Token[], from: number): FoundDate | undefined {
  const year = yearAt(tokens, from);
  if (!year) return undefined;
  const sign = (index: number) => tokens[index]?.text ?? '';
  if (/^[年\-./]$/.test(sign(from + 1)) && /^[月\-./]$/.test(sign(from + 3))) {
    const [month, day] = [numberAt(tokens, from + 2), numberAt(tokens, from + 4)];
    return dateOf(from, from + (/^[日号號]$/.test(sign(from + 5)) ? 6 : 5), year, month, day);
  }
  if (sign(from + 1) !== '年') return undefined;
  const month = chineseNumber(tokens, from + 2, '月');
  const day = month && chineseNumber(tokens, month.to, '日');
  return day ? dateOf(from, day.to, year, month.value, day.value) : undefined;
}

/** "03.05.2019", "3 / 5 / 2019". */
function inFigures(tokens: readonly Token[], from: number, { dayFirst }: Calendar): FoundDate | undefined {
  const parts: number[] = [];
  let to = from;
  let dotted = false;
  while (parts.length < 3 && to < from + 6) {
    const token = tokens[to];
    if (token?.kind === 'number') {
      if (/,/.test(token.text)) return undefined;
      dotted ||= token.text.includes('.');
      for (const part of token.text.split('.', 4)) parts.push(toNumber(part));
    } else if (token && to > from && /^[./-]$/.test(token.text)) dotted ||= token.text === '.';
    else break;
    to++;
  }
  const [a = 0, b = 0, year = 0] = parts;
  if (parts.length !== 3 || tokens[to - 1]?.kind !== 'number') return undefined;
  if (isYear(a)) return dateOf(from, to, a, b, year);
  if (!isYear(year)) return undefined;
  if (a > 12) return dateOf(from, to, year, b, a);
  if (b > 12) return dateOf(from, to, year, a, b);
  if (!dayFirst && a !== b && !dotted) return undefined;
  const date = dateOf(from, to, year, b, a);
  return date && { ...date, doubtful: a !== b && !dotted };
}

/** "2 April 2015", "2nd of April, 2015", "5 آذار/مارس 2024". */
function dayBeforeMonth(tokens: readonly Token[], from: number, calendar: Calendar): FoundDate | undefined {
  const day = dayAt(tokens, from);
  if (!day) return undefined;
  const month = monthAt(tokens, skip(tokens, from + 1, calendar, 2), calendar);
  if (!month) return undefined;
  let at = month.to;
  if (/^[/(]$/.test(tokens[at]?.text ?? '')) {
    const other = monthAt(tokens, at + 1, calendar);
    if (other) at = other.to + Number(tokens[other.to]?.text === ')');
  }
  at = skip(tokens, at, calendar, 3);
  const year = yearAt(tokens, at);
  return year ? dateOf(from, at + 1, year, month.value, day) : undefined;
}

/** "April 2, 2015". */
function monthBeforeDay(tokens: readonly Token[], from: number, calendar: Calendar): FoundDate | undefined {
  if (tokens[from]!.kind === 'lower') return undefined;
  const month = monthAt(tokens, from, calendar);
  if (!month) return undefined;
  const dayFrom = skip(tokens, month.to, calendar, 2);
  const day = dayAt(tokens, dayFrom);
  const yearFrom = skip(tokens, dayFrom + 1, calendar, 2);
  const year = yearAt(tokens, yearFrom);
  return day && year ? dateOf(from, yearFrom + 1, year, month.value, day) : undefined;
}

function skip(tokens: readonly Token[], from: number, { fillers: words }: Calendar, max: number): number {
  let at = from;
  while (at < from + max && words.has(tokens[at]?.key ?? '')) at++;
  return at;
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  { months, prefixes }: Calendar,
): { readonly value: number; readonly to: number } | undefined {
  const key = tokens[at]?.key;
  if (key === undefined) return undefined;
  const two = months.get(`${key} ${tokens[at + 1]?.key}`);
  if (two) return { value: two, to: at + 2 };
  const one = months.get(key) ?? (prefixes ? months.get(key.replace(prefixes, '')) : undefined);
  return one ? { value: one, to: at + 1 } : undefined;
}

/** "十一月": a number in Chinese digits, followed by the sign. */
function chineseNumber(
  tokens: readonly Token[],
  from: number,
  sign: string,
): { readonly value: number; readonly to: number } | undefined {
  let at = from;
  let text = '';
  while (at < from + 4 && /^[一二三四五六七八九十]$/.test(tokens[at]?.text ?? '')) text += tokens[at++]!.text;
  if (!text || tokens[at]?.text !== sign) return undefined;
  const digit = (value: string) => '〇一二三四五六七八九'.indexOf(value);
  const [tens = '', ones] = text.split('十');
  if (ones === undefined) return { value: digit(tens), to: at + 1 };
  return { value: (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0), to: at + 1 };
}

function numberAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'number' && /^\p{N}+$/u.test(token.text) ? toNumber(token.text) : Number.NaN;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|º|°)$/.exec(tokens[at]?.key ?? '')?.[1];
  const day = ordinal ? Number(ordinal) : numberAt(tokens, at);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const year = numberAt(tokens, at);
  return isYear(year) ? year : undefined;
}

const isYear = (value: number) => value >= 1945 && value <= 2099;

/** Also reads Arabic and full-width digits. */
function toNumber(text: string): number {
  return Number(text.replaceAll(/[٠-٩۰-۹０-９]/g, toDigit));
}

function toDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  if (code >= 0xff10) return String(code - 0xff10);
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

function dateOf(from: number, to: number, year: number, month: number, day: number): FoundDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(month >= 1 && month <= 12) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return { from, to, iso: date.toISOString().slice(0, 10), doubtful: false };
}
