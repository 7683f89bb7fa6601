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

/** The UN name of a country or territory, by ISO 3166-1 alpha-2 code; an unknown code stands for itself. */
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
 * Undefined for what is no date.
 */
export function formatDate(date: string, formatLanguage: string, timeZone?: string): string | undefined {
  const [day, zone] =
    timeZone && date.length > 10 ? [date, timeZone] : [`${date.slice(0, 10)}T00:00Z`, 'UTC'];
  try {
    const make = () => new Intl.DateTimeFormat(formatLanguage, { dateStyle: 'long', timeZone: zone });
    return cached(`date ${formatLanguage} ${zone}`, make).format(new Date(day));
  } catch {
    return undefined;
  }
}

/** The form of a text for a number, with the number in it. */
export function formatPlural(forms: PluralForms, count: number, language: string): string {
  const rule = cached(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
  return fill(forms[rule] ?? forms.other, { count });
}

/** Names as a sentence lists them ("A, B and C"), in parts: the `element` ones are the names, in order. */
export function formatList(
  names: readonly string[],
  { formatLanguage }: Pick<OrganizationWords, 'formatLanguage'>,
): { type: 'element' | 'literal'; value: string }[] {
  return cached(`list ${formatLanguage}`, () => new Intl.ListFormat(formatLanguage)).formatToParts(names);
}
