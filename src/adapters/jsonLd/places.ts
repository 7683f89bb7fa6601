import type { Place, PlaceKind } from '../../model/article.js';
import type { PlacePrecision } from '../../model/releaseTypes.js';
import { precisionMark } from '../../terms/jsonLd.js';
import type { Context } from './context.js';
import { addressCountry, countryCode, countryOf } from './countries.js';
import { articleValues, type Node } from './node.js';
import { propertyValue } from './properties.js';
import { allValuesOf, present, type Source, valuesOf } from './source.js';
import { chosen, textOf } from './texts.js';

/** A place as input for `parseArticle`. */
type PlaceDraft = Omit<Place, 'coordinates'> & { readonly coordinates?: readonly unknown[] | undefined };

const kinds: Readonly<Record<string, PlaceKind>> = {
  Country: 'country',
  City: 'city',
  State: 'province',
  Continent: 'region',
};
const kindNames: ReadonlySet<string> = new Set<PlaceKind>([
  'country',
  'province',
  'district',
  'city',
  'camp',
  'site',
  'region',
]);

/** Areas kept around a place, as in the model. */
const maxWithin = 20;

/** Where the story happened: `contentLocation`, `spatialCoverage`, `spatial`. Where it was written belongs to the dateline. */
export function locationsOf(node: Node, source: Source): PlaceDraft[] {
  const places = allValuesOf(node, 'contentLocation', 'spatialCoverage', 'spatial')
    .slice(0, articleValues)
    .flatMap((value) => placeOf(value, node.context, source) ?? []);
  const seen = new Set<string>();
  return places.filter(({ name, country, kind }) => {
    const key = source.exact ? '' : JSON.stringify([name, country, kind]);
    return !key || (!seen.has(key) && seen.add(key));
  });
}

function placeOf(value: unknown, context: Context, source: Source): PlaceDraft | undefined {
  const node = source.graph.node(value, context);
  if (!node) {
    const text = chosen([value], context, source)?.text;
    return text ? placeFromText(text, source) : undefined;
  }
  const address = firstNode(node, 'address', source);
  const locality = address && textOf(address, source, 'addressLocality');
  const region = address && textOf(address, source, 'addressRegion');
  const around = placesAround(node, source);
  const own = textOf(node, source, 'name');
  const name = own ?? locality ?? region ?? (address ? undefined : textOf(node, source, 'address'));
  const kind = kindOf(node, source);
  const country = countryOf(node, source) ?? around.country;
  if (!name) {
    const [code] = address ? valuesOf(address, 'addressCountry') : [];
    const country = code === undefined ? undefined : chosen([code], node.context, source)?.text;
    return country
      ? present<PlaceDraft>({ name: country, kind: 'country', country: countryCode(country) })
      : undefined;
  }
  const within = [...(own ? [locality] : []), region, ...around.names].filter(
    (area): area is string => area !== undefined && (source.exact || area !== name),
  );
  return present({
    name,
    kind,
    country: country ?? (kind === 'country' ? countryCode(name) : undefined),
    within: within.length ? [...(source.exact ? within : new Set(within))].slice(0, maxWithin) : undefined,
    coordinates: coordinatesOf(node, source),
    precision: propertyValue(node, source, 'additionalProperty', precisionMark) as PlacePrecision | undefined,
  });
}

/** Splits "Amman, Jordan" if it ends with a country; any other text is a name. */
function placeFromText(text: string, source: Source): PlaceDraft {
  const parts = text.split(',').map((part) => part.trim());
  const country = source.exact ? undefined : countryCode(parts.at(-1) ?? '');
  if (!country || !parts[0]) return { name: text };
  if (parts.length === 1) return { name: text, kind: 'country', country };
  const within = parts.slice(1, -1).filter(Boolean);
  return present({ name: parts[0], country, within: within.length ? within : undefined });
}

function kindOf(node: Node, source: Source): PlaceKind | undefined {
  const named = textOf(node, source, 'additionalType')?.toLowerCase();
  if (named && kindNames.has(named)) return named as PlaceKind;
  return node.types.map((type) => kinds[type]).find(Boolean);
}

/** The areas around a place, from small to large, and their country. */
function placesAround(place: Node, source: Source): { names: string[]; country: string | undefined } {
  const names: string[] = [];
  const seen = new Set([place]);
  let country: string | undefined;
  let node = firstNode(place, 'containedInPlace', source) ?? firstNode(place, 'containedIn', source);
  while (node && !seen.has(node) && seen.size <= maxWithin) {
    seen.add(node);
    const name = textOf(node, source, 'name');
    country ??= addressCountry(node, source) ?? countryOf(node, source);
    if (name && node.types.includes('Country')) country ??= countryCode(name);
    else if (name) names.push(name);
    node = firstNode(node, 'containedInPlace', source) ?? firstNode(node, 'containedIn', source);
  }
  return { names, country };
}

/** [latitude, longitude] of `geo`, or of the place itself, as numbers or texts. */
function coordinatesOf(place: Node, source: Source): readonly unknown[] | undefined {
  const geo = firstNode(place, 'geo', source) ?? place;
  const pair = ['latitude', 'longitude'].map((name) => {
    const [value] = valuesOf(geo, name);
    if (typeof value === 'number') return value;
    return typeof value === 'string' && /^\s*[+-]?\d{1,3}(?:\.\d{1,20})?\s*$/.test(value)
      ? Number(value)
      : undefined;
  });
  return pair.includes(undefined) ? undefined : pair;
}

function firstNode(node: Node, name: string, source: Source): Node | undefined {
  const [value] = valuesOf(node, name);
  return source.graph.node(value, node.context);
}
