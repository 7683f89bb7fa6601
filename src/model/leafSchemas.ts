import * as v from 'valibot';
import { toImageAddress, toLinkAddress, toWebAddress } from './address.js';
import { countryCodes, toCountryCode } from './countries.js';
import { expectedInstant, isDate } from './dates.js';
import { embargoed, endlessEmbargo } from './embargo.js';
import type { FieldNotes } from './fieldNotes.js';
import { type Phrase, phrase } from './issue.js';
import { toLanguageTag } from './language.js';
import { limits } from './limits.js';

export const notes = <T>(value: FieldNotes) => v.metadata<T, { notes: FieldNotes }>({ notes: value });

export const text = (max: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(max), notes({ expected: 'non-empty text' }));
export const name = text(limits.name);
/** The number of a record in a content management system is a text here. */
export const key = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(limits.key),
  notes({
    expected: 'non-empty text',
    repair: (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? `${value}` : undefined),
  }),
);
/** A new list per article, so that articles never share one. */
export const emptyList = () => [];
export const list = <T extends v.GenericSchema>(item: T, max: number = limits.entries) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max)), emptyList);

// Patterns without flags, because JSON Schema has none.
const address = (
  pattern: RegExp,
  expected: Phrase,
  canonical: (value: string) => string | undefined,
  more: FieldNotes = {},
) =>
  v.pipe(
    v.string(),
    v.maxLength(limits.url),
    v.regex(pattern),
    v.check((value) => canonical(value) === value),
    notes({
      ...more,
      expected,
      canonical,
      suggest(value) {
        const url = `https://${value}`;
        const likely = url.length <= limits.url && /^https:\/\/(www\.|[\w-]+\.\w+\/)/.test(url);
        return likely ? toWebAddress(url) : undefined;
      },
    }),
  );
export const webAddress = address(/^https?:\/\//, 'an absolute http or https address', toWebAddress);
export const linkAddress = address(
  /^(https?:\/\/|mailto:)/,
  'an http, https or mailto address',
  toLinkAddress,
);
export const imageAddress = address(
  /^(https?:\/\/|\/(?![/\\]))/,
  'an http or https address, or a path such as /picture.jpg',
  toImageAddress,
  { path: true },
);

const dateOf = (pattern: RegExp, more: FieldNotes) =>
  v.pipe(
    v.string(),
    v.regex(pattern),
    v.check(isDate),
    notes({
      repair: (value) => Date.prototype.toISOString.call(value),
      suggest: (value) => (isDate(`${value}Z`) ? `${value}Z` : undefined),
      ...more,
    }),
  );
export const date = dateOf(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/, {
  expected: phrase('a calendar date such as 2015-04-02, or {0}', expectedInstant),
});
/** An embargo that is not understood never ends. */
export const embargo = dateOf(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, {
  expected: expectedInstant,
  fallback: () => ({ value: endlessEmbargo, severity: 'error', outcome: embargoed }),
});

export const country = v.pipe(
  v.picklist([...countryCodes(), 'XK']),
  notes({
    expected: 'an ISO 3166-1 code of a country or territory',
    canonical: toCountryCode,
    repair: (value) =>
      typeof value === 'number' ? toCountryCode(String(value).padStart(3, '0')) : undefined,
    suggest: (value) => (/^uk$/i.test(`${value}`) ? 'GB' : undefined),
  }),
);

export const pixels = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(100_000),
  notes({ expected: 'a whole number of pixels', repair: numeral }),
);
export const language = v.pipe(
  v.string(),
  v.maxLength(limits.key),
  // A primary subtag of 2 or 3 letters: BCP 47 reserves longer ones, which in practice are names such as "Arabic".
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  v.check((value) => toLanguageTag(value) === value),
  notes({
    expected: 'a BCP 47 language tag such as en, ar or zh-Hans',
    canonical: toLanguageTag,
    repair: (value) => (typeof value === 'string' ? toLanguageTag(value.replaceAll('_', '-')) : undefined),
  }),
);

export function numeral(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
