import type { Image, Organization, Place } from '../../model/article.js';
import { toCountryCode } from '../../model/countries.js';
import { resolveWeb } from '../html/address.js';
import { isRecord, listOf, take } from '../internal/foreign.js';

/** The site that addresses without a host are of. */
export const site = 'https://reliefweb.int/';

/** Entries read of one list; the gate keeps as many. */
export const maxEntries = 200;

/** A source as the publisher. */
export function publisherOf(source: unknown): Partial<Organization> | string | undefined {
  if (!isRecord(source)) return isText(source) ? ({ name: String(source) } as Organization) : undefined;
  const name = take(source, 'longname') ?? take(source, 'name');
  const short = take(source, 'shortname');
  const url = take(source, 'homepage');
  return {
    name: (name ?? short) as string,
    ...(isText(short) && short !== name && { acronym: short as string }),
    ...(isText(url) && url && { url: url as string }),
  };
}

/** The picture in its largest form. The alternative text is not ReliefWeb's to give: its caption says what to see. */
export function imageOf(image: unknown): Partial<Image> | undefined {
  if (!isRecord(image)) return undefined;
  const own = take(image, 'url');
  const src = own ?? take(image, 'url-large') ?? take(image, 'url-small');
  if (src === undefined || src === null) return undefined;
  const [width, height] = own ? ['width', 'height'].map((name) => pixelsOf(take(image, name))) : [];
  return {
    src: (typeof src === 'string' ? (resolveWeb(src, site) ?? src) : src) as string,
    ...filled({ width, height, credit: take(image, 'copyright'), caption: take(image, 'caption') }),
  };
}

/** The country the report is about most, then the others, each once. "World" is a place without a code. */
export function locationsOf(fields: unknown): Partial<Place>[] {
  const primary = listOf(take(fields, 'primary_country'), 1);
  const all = [...primary, ...listOf(take(fields, 'country'), maxEntries)];
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
  const name = take(entry, 'name') ?? take(entry, 'shortname');
  const iso3 = take(entry, 'iso3');
  const country = isText(iso3) ? toCountryCode(String(iso3)) : undefined;
  const location = take(entry, 'location');
  const pair = [take(location, 'lat'), take(location, 'lon')];
  return {
    name: name as string,
    // ReliefWeb's list of countries has a few wholes and parts that ISO 3166-1 has no code for.
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

/** The API writes numbers as texts too. */
function pixelsOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
}

/** Without what is empty: ReliefWeb writes "" for a field that has no value. */
function filled(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && value !== 0,
    ),
  );
}
