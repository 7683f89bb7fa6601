import type { Article, Place } from './article.js';

/**
 * A place, only as precisely as its `precision` allows; undefined if it must not be shown.
 *
 * | precision | shows |
 * |---|---|
 * | `exact` | all |
 * | `area` | coordinates rounded to 0.1° (11 km); for a camp or site, the largest area around it instead of its name |
 * | `country` | the country alone; by its code, because only locales name countries |
 * | `withheld` | nothing; so does a value that does not exist |
 */
export function visiblePlace(place: Place): Place | undefined {
  const { kind, country, within = [], coordinates, precision = 'exact' } = place;
  if (precision === 'exact') return place;
  const isSmall = kind === 'camp' || kind === 'site';
  const area = isSmall ? within.at(-1) : place.name;
  if (precision === 'area' && area) {
    const [latitude, longitude] = coordinates ?? [];
    return {
      ...place,
      name: area,
      ...(isSmall && { kind: undefined, within: undefined }),
      coordinates: coordinates && [round(latitude!), round(longitude!)],
    };
  }
  const name = kind === 'country' ? place.name : country;
  return name && (precision === 'area' || precision === 'country')
    ? { ...place, name, kind: 'country', within: undefined, coordinates: undefined, precision: 'country' }
    : undefined;
}

/** To 0.1°; adding 0 turns -0 into 0, since JSON has no -0. */
function round(degrees: number): number {
  return Math.round(degrees * 10) / 10 + 0;
}

/** The article with each place as {@link visiblePlace} returns it, and without evidence that names what is hidden. */
export function withVisiblePlaces(article: Article): Article {
  const { locations = [], evidence } = article;
  if (locations.every((place) => visiblePlace(place) === place)) return article;
  const shown: Place[] = [];
  const hidden: string[] = [];
  // The new index of each place that is shown exactly.
  const indexes = locations.map((place) => {
    const visible = visiblePlace(place);
    if (visible !== place) hidden.push(place.name, ...(place.within ?? []));
    const isRepeated = visible !== place && shown.some((one) => visible && keyOf(one) === keyOf(visible));
    const length = visible && !isRepeated ? shown.push(visible) : 0;
    return visible === place ? length - 1 : -1;
  });
  const known = shown.flatMap(({ name, within = [] }) => [name, ...within]);
  const secrets = hidden.filter((name) => !known.includes(name)).map((name) => name.toLowerCase());
  const open = evidence?.flatMap((one) => {
    const index = /^locations\[(\d+)\]/.exec(one.path)?.[1];
    const place = index === undefined ? 0 : (indexes[Number(index)] ?? -1);
    if (place < 0 || secrets.some((name) => one.quote.toLowerCase().includes(name))) return [];
    return index === undefined ? one : { ...one, path: one.path.replace(index, `${place}`) };
  });
  return { ...article, locations: shown, evidence: open?.length ? open : undefined };
}

function keyOf({ name, kind, country }: Place): string {
  return (kind === 'country' && country) || name;
}
