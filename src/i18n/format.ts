import type { Scope } from '../model/article.js';
import { cached } from '../model/cached.js';
import { isDate } from '../model/dates.js';
import type {
  CardLocale,
  DateFormat,
  DateWords,
  OrganizationWords,
  PlaceWords,
  PluralForms,
} from './locale.js';
import { isTimeZone } from './timeZone.js';

/** A part of a filled template: literal text, or the value of a placeholder. */
export interface TemplatePart {
  /** Name of the placeholder; undefined for literal text. */
  readonly name?: string;
  readonly text: string;
}

/** Splits a template at its `{…}` placeholders and fills in the values; a missing value is empty. */
export function fillParts(
  template: string,
  values: Readonly<Record<string, string | number>>,
): TemplatePart[] {
  return cached(`parts ${template}`, () => template.split(/\{(\w+)\}/))
    .map((text, index) => (index % 2 ? { name: text, text: `${values[text] ?? ''}` } : { text }))
    .filter(({ text }) => text);
}

/** Fills the placeholders of a template. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return fillParts(template, values)
    .map(({ text }) => text)
    .join('');
}

/** The UN name of a country or territory, by ISO 3166-1 alpha-2 code; an unknown code is returned unchanged. */
export function formatCountry(
  code: string,
  { language, countryNames }: Pick<PlaceWords, 'language' | 'countryNames'>,
): string {
  return Object.hasOwn(countryNames, code) ? countryNames[code]! : displayName('region', code, language);
}

/** The name of a region or a language in a language; an unknown code is returned unchanged. */
export function displayName(
  type: 'region' | 'language',
  code: string,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  try {
    const name = () => new Intl.DisplayNames([language], { type, style }).of(code);
    return cached(`${type} ${code} ${language} ${style}`, name) ?? code;
  } catch {
    return code; // a malformed code or language tag
  }
}

/** The reach of a story; in lower case inside a line, as far as the language tag is valid. */
export function formatScope(
  scope: Scope | undefined,
  { scopes, language }: Pick<CardLocale, 'scopes' | 'language'>,
  isInside: boolean,
): string | undefined {
  const text = scope && scopes[scope];
  try {
    return isInside ? text?.toLocaleLowerCase(language) : text;
  } catch {
    return text;
  }
}

/** Formats a number with `Intl`, without ".00"; plainly if an option is invalid, such as a currency. */
export function formatNumber(value: number, language: string, options: Intl.NumberFormatOptions): string {
  try {
    return new Intl.NumberFormat(language, { trailingZeroDisplay: 'stripIfInteger', ...options }).format(
      value,
    );
  } catch {
    return `${value}`;
  }
}

/**
 * Formats a date of the model. A calendar date never shifts. For a time, the day is that of its own offset or, with a
 * `timeZone` (an IANA name), that of the zone; the zone of the machine does not matter. An unknown zone is ignored. Undefined for an
 * invalid date.
 */
export function formatDate(
  date: string,
  { formatLanguage, dateFormat }: DateWords,
  timeZone?: string,
): string | undefined {
  if (!isDate(date)) return undefined;
  try {
    const day =
      timeZone && date.length > 10 && isTimeZone(timeZone) ? dayIn(timeZone, date) : date.slice(0, 10);
    const midnight = new Date(`${day}T00:00Z`);
    if (dateFormat?.language === formatLanguage) return fillDate(midnight, dateFormat);
    const make = () => new Intl.DateTimeFormat(formatLanguage, { dateStyle: 'long', timeZone: 'UTC' });
    // Engines differ in using a narrow or a plain space.
    return cached(`date ${formatLanguage}`, make).format(midnight).replaceAll('\u202f', ' ');
  } catch {
    return undefined;
  }
}

function fillDate(date: Date, { pattern, months, firstDay }: DateFormat): string {
  const day = date.getUTCDate();
  return fill(pattern, {
    day: firstDay && day === 1 ? firstDay : day,
    month: months[date.getUTCMonth()]!,
    year: date.getUTCFullYear(),
  });
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Formats how long before `now` a date was: "5 minutes ago" for a time, "yesterday" for a calendar date, which is compared
 * with the current day in `timeZone` (UTC by default, and if unknown). Undefined if the date itself is more useful: after seven days, and for
 * future dates.
 */
export function formatRelative(
  date: string,
  now: Date | number | string,
  formatLanguage: string,
  timeZone?: string,
): string | undefined {
  const isDay = date.length === 10;
  try {
    const clock = isDay
      ? Date.parse(dayIn(timeZone && isTimeZone(timeZone) ? timeZone : 'UTC', now))
      : +new Date(now);
    const age = clock - Date.parse(date);
    // Written so that NaN is rejected too.
    if (!(age >= 0 && age < 7 * day)) return undefined;
    const [unit, length] =
      isDay || age >= day
        ? (['day', day] as const)
        : age >= hour
          ? (['hour', hour] as const)
          : (['minute', minute] as const);
    const make = () => new Intl.RelativeTimeFormat(formatLanguage, { numeric: isDay ? 'auto' : 'always' });
    return cached(`relative ${formatLanguage} ${isDay}`, make).format(-Math.floor(age / length), unit);
  } catch {
    return undefined;
  }
}

// The Swedish locale formats dates as ISO 8601, but for zeros at the start of a year.
function dayIn(timeZone: string, time: Date | number | string): string {
  const make = () => new Intl.DateTimeFormat('sv', { timeZone });
  return cached(`day ${timeZone}`, make).format(new Date(time)).padStart(10, '0');
}

/** Chooses the plural form for a number and fills it in; `other` if the language tag is invalid. */
export function formatPlural(forms: PluralForms, count: number, language: string): string {
  let rule: keyof PluralForms = 'other';
  try {
    rule = cached(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
  } catch {}
  return fill(forms[rule] ?? forms.other, { count });
}

/**
 * Formats names as a list ("A, B and C"), in parts: those of type `element` are the names, in order. Separates them by commas
 * if the language tag is invalid.
 */
export function formatList(
  names: readonly string[],
  { formatLanguage }: Pick<OrganizationWords, 'formatLanguage'>,
): { type: 'element' | 'literal'; value: string }[] {
  try {
    return cached(`list ${formatLanguage}`, () => new Intl.ListFormat(formatLanguage)).formatToParts(names);
  } catch {
    return names.flatMap((value, index) => [
      ...(index ? [{ type: 'literal' as const, value: ', ' }] : []),
      { type: 'element' as const, value },
    ]);
  }
}
