import { cached } from '../model/cached.js';
import type { OrganizationWords, PlaceWords, PluralForms } from './locale.js';

/** A piece of a filled template: the words around a value, or the value of the named place. */
export interface TemplatePart {
  /** Name of the place, or undefined for the words around. */
  readonly name?: string;
  readonly text: string;
}

/** A template cut at its `{…}` places, with the values in; a value that is missing leaves nothing. */
export function fillParts(
  template: string,
  values: Readonly<Record<string, string | number>>,
): TemplatePart[] {
  return template
    .split(/\{(\w+)\}/)
    .map((text, index) => (index % 2 ? { name: text, text: `${values[text] ?? ''}` } : { text }))
    .filter(({ text }) => text);
}

/** A template filled, as one text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return fillParts(template, values)
    .map(({ text }) => text)
    .join('');
}

/** The UN name of a country or territory, by ISO 3166-1 alpha-2 code; an unknown code is returned as it is. */
export function formatCountry(
  code: string,
  { language, countryNames }: Pick<PlaceWords, 'language' | 'countryNames'>,
): string {
  if (Object.hasOwn(countryNames, code)) return countryNames[code]!;
  try {
    const name = () => new Intl.DisplayNames([language], { type: 'region' }).of(code);
    return cached(`country ${code} ${language}`, name) ?? code;
  } catch {
    return code; // not the form of a code, or a language tag that is none
  }
}

/**
 * A date of the model in words. A calendar date never shifts. An instant is the day it was where it was written, by its
 * own offset; with a `timeZone`, an IANA name, the day it was there. Nothing depends on the zone of the machine.
 * Undefined for what is no date. `dateWords` replace what `Intl` says: see `CardLocale`.
 */
export function formatDate(
  date: string,
  formatLanguage: string,
  timeZone?: string,
  dateWords: Readonly<Record<string, string>> = {},
): string | undefined {
  const [day, zone] =
    timeZone && date.length > 10 ? [date, timeZone] : [`${date.slice(0, 10)}T00:00Z`, 'UTC'];
  try {
    const make = () => new Intl.DateTimeFormat(formatLanguage, { dateStyle: 'long', timeZone: zone });
    return (
      cached(`date ${formatLanguage} ${zone}`, make)
        .formatToParts(new Date(day))
        .map(({ type, value }) => (type !== 'year' && dateWords[value]) || value)
        .join('')
        // Where one engine has a narrow space, another has a plain one.
        .replaceAll('\u202f', ' ')
    );
  } catch {
    return undefined;
  }
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago a date was, from `now` on: "5 minutes ago" of an instant, "yesterday" of a calendar date, which is
 * compared with the day it is in `timeZone` (default UTC). Undefined where the date itself says more: from seven days
 * on, and for what lies ahead.
 */
export function formatRelative(
  date: string,
  now: Date | number | string,
  formatLanguage: string,
  timeZone = 'UTC',
): string | undefined {
  const isDay = date.length === 10;
  try {
    const clock = isDay ? Date.parse(dayIn(timeZone, now)) : +new Date(now);
    const age = clock - Date.parse(date);
    // Asked this way round, so that an age that is no number is none.
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

// Swedish writes the days of the calendar as ISO 8601 does.
function dayIn(timeZone: string, now: Date | number | string): string {
  const make = () => new Intl.DateTimeFormat('sv', { timeZone });
  return cached(`day ${timeZone}`, make).format(new Date(now));
}

/** The form of a text for a number, with the number in it; the general one in a language whose tag is none. */
export function formatPlural(forms: PluralForms, count: number, language: string): string {
  let rule: keyof PluralForms = 'other';
  try {
    rule = cached(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
  } catch {}
  return fill(forms[rule] ?? forms.other, { count });
}

/**
 * Names as a sentence lists them ("A, B and C"), in parts: the `element` ones are the names, in order. A language tag
 * that is none gives commas.
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
