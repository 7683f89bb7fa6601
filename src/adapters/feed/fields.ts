import type { DcNs, DcTermsNs, GeoNs, GeoRssNs, MediaNs, XmlNs } from 'feedsmith';
import { readParts } from '../../terms/feeds.js';
import { digitalSourceScheme } from '../../terms/jsonLd.js';
import { isWithdrawnLabel, saysWithdrawn } from '../internal/withdrawal.js';
import { readMedia, readMediaFile, readMediaPlaces, readMediaSummary } from './mediaPictures.js';
import type { FeedItem, Markup, Person, Picture, Spot } from './source.js';
import { isSourceType, sourceTypesOf } from './sourceTypes.js';

/** Namespaces that any XML format may use. */
interface Namespaces {
  readonly dc?: DcNs.ItemOrFeed<string>;
  readonly dcterms?: DcTermsNs.ItemOrFeed<string>;
  readonly media?: MediaNs.ItemOrFeed;
  readonly georss?: GeoRssNs.ItemOrFeed;
  readonly geo?: GeoNs.ItemOrFeed;
  readonly xml?: XmlNs.ItemOrFeed;
}

/** The fields of those namespaces, which fill the gaps of each format. */
export interface CommonFields {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly language: string | undefined;
  readonly base: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  readonly pictures: readonly Picture[];
  readonly media: FeedItem['media'];
  readonly places: readonly Spot[];
  readonly withdrawal: FeedItem['withdrawal'];
  /** IPTC's terms for how the text was made. */
  readonly sourceTypes: readonly string[];
}

export function readNamespaces({ dc, dcterms, media, georss, geo, xml }: Namespaces): CommonFields {
  const point = georss?.point;
  const types = readTypes(dcterms?.types);
  const places = [
    {
      name: georss?.featureName,
      latitude: point?.lat ?? geo?.lat,
      longitude: point?.lng ?? geo?.long,
    },
    ...readMediaPlaces(media),
    ...readSpatials(dcterms?.spatials),
  ];
  return {
    title: dc?.titles?.[0] ?? dcterms?.titles?.[0] ?? media?.title?.value,
    summary:
      dc?.descriptions?.[0] ??
      dcterms?.abstracts?.[0] ??
      dcterms?.descriptions?.[0] ??
      readMediaSummary(media),
    published: dcterms?.issued?.[0] ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? dcterms?.dates?.[0],
    updated: dcterms?.modified?.[0],
    language: xml?.lang ?? dc?.languages?.[0] ?? dcterms?.languages?.[0],
    base: xml?.base,
    publisher: dc?.publishers?.[0] ?? dcterms?.publishers?.[0],
    authors: (dc?.creators ?? dcterms?.creators ?? []).map((name) => ({ name })),
    categories: (dc?.subjects ?? dcterms?.subjects ?? []).flatMap((subject) => subject.split(';')),
    pictures: readMedia(media).map((picture) => ({
      ...picture,
      sourceTypes: [...(picture.sourceTypes ?? []), ...types.image],
    })),
    sourceTypes: types.text,
    media: readMediaFile(media),
    places,
    withdrawal: saysWithdrawn('status', media?.status?.state) ? { reason: media?.status?.reason } : undefined,
  };
}

/** Place names in Dublin Core, with their countries if `toAtom` or `toRss` wrote these. Skips URLs and encoded boxes ("name=…; north=…"). */
function readSpatials(spatials: readonly string[] = []): Spot[] {
  const countries = new Map<string, string | undefined>();
  for (const text of spatials) {
    const parts = text.includes('=') ? readParts(text) : undefined;
    const name = parts?.get('name');
    if (name !== undefined) countries.set(name, parts?.get('country'));
  }
  return spatials
    .filter((name) => countries.has(name) || !/=|^https?:/i.test(name))
    .map((name) => ({ name, country: countries.get(name) }));
}

/** IPTC's terms of a text and its picture in Dublin Core, as `toAtom` and `toRss` write them. */
function readTypes(types: readonly string[] = []): { text: string[]; image: string[] } {
  const found = { text: [] as string[], image: [] as string[] };
  for (const type of types) {
    const parts = type.includes('=') ? readParts(type) : undefined;
    const [whole, terms] =
      parts?.get('part') === 'image' ? [parts.get('type') ?? '', found.image] : [type, found.text];
    if (whole.startsWith(digitalSourceScheme)) terms.push(whole.slice(digitalSourceScheme.length));
  }
  return found;
}

/** The categories of an item; of those, the terms that say how its text was made; and whether it was withdrawn. */
export function splitCategories(
  own: readonly Category[],
  { categories, withdrawal, sourceTypes }: CommonFields,
): Pick<FeedItem, 'categories' | 'sourceTypes' | 'withdrawal'> {
  const named = own.flatMap((category) => (isSourceType(category) ? [] : (category.name ?? [])));
  const isWithdrawn =
    own.some(({ name, term, scheme }) => [name, term].some((each) => withdraws(each, scheme))) ||
    categories.some((each) => withdraws(each));
  return {
    categories: [...named, ...categories],
    sourceTypes: [...sourceTypesOf(own), ...sourceTypes],
    withdrawal: withdrawal ?? (isWithdrawn ? {} : undefined),
  };
}

interface Category {
  readonly name: string | undefined;
  /** What identifies it, if its name may be in any language. */
  readonly term?: string | undefined;
  readonly scheme: string | undefined;
}

function withdraws(label: string | undefined, scheme = ''): boolean {
  return label !== undefined && (isWithdrawnLabel(label) || saysWithdrawn(scheme, label));
}

/** A text whose format does not say whether it is HTML. */
export function anyText(text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : { text, kind: 'any' };
}

/** The first list that is not empty. */
export function firstFilled<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return lists.find((list) => list?.length) ?? [];
}
