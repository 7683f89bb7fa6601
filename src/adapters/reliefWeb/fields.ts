import type { Image, Organization, Place } from '../../model/article.js';
import { toCountryCode } from '../../model/countries.js';
import { type Issue, type IssueText, phrase, showValue } from '../../model/issue.js';
import { resolveWeb } from '../html/address.js';
import { isRecord, listOf, safeGet } from '../internal/foreign.js';

/** The base of relative URLs. */
export const site = 'https://reliefweb.int/';

/** Entries read per list, as many as the model keeps. */
export const maxEntries = 200;

/** Reports a warning about a field of the article. */
export type Warn = (path: string, code: Issue['code'], text: IssueText) => void;

/**
 * The entries of a list that are objects or names. The API returns an id (`1503`) if the request did not ask for the name.
 * An id means nothing to a reader, so it is reported and omitted.
 */
export function namedEntries(fields: unknown, name: string, path: string, warn: Warn): unknown[] {
  const entries = listOf(safeGet(fields, name), maxEntries);
  const ids = entries.filter(isId);
  if (!ids.length) return entries;
  const shown = ids.slice(0, 5).map((entry) => showValue(isRecord(entry) ? safeGet(entry, 'name') : entry));
  warn(path, 'source', {
    received: phrase('ids ({0})', shown.join(', ')),
    expected: phrase('names: ask the API for {0}.name', name),
  });
  return entries.filter((entry) => !isId(entry));
}

function isId(entry: unknown): boolean {
  const name = isRecord(entry) ? safeGet(entry, 'name') : entry;
  return typeof name === 'number' || (typeof name === 'string' && /^\d+$/.test(name.trim()));
}

/** A source as the publisher. */
export function publisherOf(source: unknown): Partial<Organization> | string | undefined {
  if (!isRecord(source)) return isText(source) ? ({ name: String(source) } as Organization) : undefined;
  const name = safeGet(source, 'longname') ?? safeGet(source, 'name');
  const short = safeGet(source, 'shortname');
  const url = safeGet(source, 'homepage');
  return {
    name: (name ?? short) as string,
    ...(isText(short) && short !== name && { acronym: short as string }),
    ...(isText(url) && url && { url: url as string }),
  };
}

/** The image in its largest size. ReliefWeb has no alternative text, only a caption. */
export function imageOf(image: unknown): Partial<Image> | undefined {
  if (!isRecord(image)) return undefined;
  const own = safeGet(image, 'url');
  const src = own ?? safeGet(image, 'url-large') ?? safeGet(image, 'url-small');
  if (src === undefined || src === null) return undefined;
  const [width, height] = own ? ['width', 'height'].map((name) => numberOf(safeGet(image, name))) : [];
  return {
    src: (typeof src === 'string' ? (resolveWeb(src, site) ?? src) : src) as string,
    ...filled({ width, height, credit: safeGet(image, 'copyright'), caption: safeGet(image, 'caption') }),
  };
}

/** The primary country, then the others, each once. "World" is a place without a code. */
export function locationsOf(fields: unknown, warn: Warn): Partial<Place>[] {
  const [primary] = namedEntries(fields, 'primary_country', 'locations', warn);
  const all = [
    ...(primary === undefined ? [] : [primary]),
    ...namedEntries(fields, 'country', 'locations', warn),
  ];
  const places = new Map<unknown, Partial<Place>>();
  for (const entry of all) {
    const place = placeOf(entry);
    const key = place.country ?? place.name;
    if (key !== undefined && !places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}

function placeOf(entry: unknown): Partial<Place> {
  if (!isRecord(entry)) return isText(entry) ? { name: String(entry), kind: 'country' } : {};
  const name = safeGet(entry, 'name') ?? safeGet(entry, 'shortname');
  const iso3 = safeGet(entry, 'iso3');
  const country = isText(iso3) ? toCountryCode(String(iso3)) : undefined;
  const location = safeGet(entry, 'location');
  const pair = [safeGet(location, 'lat'), safeGet(location, 'lon')];
  return {
    name: name as string,
    // ReliefWeb's countries include a few larger and smaller areas without an ISO 3166-1 code.
    kind: country ? 'country' : 'region',
    ...(country && { country }),
    ...(pair.every((part) => typeof part === 'number') && {
      coordinates: pair as unknown as [number, number],
    }),
  };
}

export function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The API also writes numbers as text. */
export function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Removes empty fields: ReliefWeb writes "" for a missing value. */
export function filled(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && value !== 0,
    ),
  );
}
