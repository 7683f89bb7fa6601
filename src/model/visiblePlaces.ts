import type { Place } from './article.js';

/**
 * A place, only as precisely as its `precision` allows; undefined if it must not be published.
 *
 * | precision | keeps |
 * |---|---|
 * | `exact` | all |
 * | `area` | coordinates rounded to 0.1° (11 km); for a camp or site, the largest area around it instead of its name |
 * | `country` | the country alone; named by its code, because only locales name countries |
 * | `withheld` | nothing; so does a value that does not exist |
 */
export function visiblePlace(place: Place): Place | undefined {
  const { kind, country, within, coordinates, precision = 'exact' } = place;
  if (precision === 'exact') return place;
  const isSmall = kind === 'camp' || kind === 'site';
  const area = isSmall ? within?.at(-1) : place.name;
  if (precision === 'area' && area) {
    // Stryker disable next-line ArrayDeclaration: used only if there are coordinates
    const [latitude, longitude] = coordinates ?? [];
    return {
      ...place,
      name: area,
      kind: isSmall ? undefined : kind,
      within: isSmall ? undefined : within,
      coordinates: coordinates && [round(latitude!), round(longitude!)],
    };
  }
  const name = kind === 'country' ? place.name : country;
  return name && (precision === 'area' || precision === 'country')
    ? { ...place, name, kind: 'country', within: undefined, coordinates: undefined, precision: 'country' }
    : undefined;
}

/** To 0.1°. Adding 0 turns -0 into 0, since JSON has no -0. */
function round(degrees: number): number {
  return Math.round(degrees * 10) / 10 + 0;
}

/** The places as {@link visiblePlace} returns them. One that is not exact is left out if another already says as much. */
export function visiblePlaces(places: readonly Place[]): readonly Place[] {
  if (places.every((place) => visiblePlace(place) === place)) return places;
  const shown = places.flatMap((place) => visiblePlace(place) ?? []);
  const isSame = (a: Place, b: Place) =>
    a.country === b.country && (a.name === b.name || (a.kind === 'country' && b.kind === 'country'));
  return shown.filter(
    (place, index) =>
      places.includes(place) ||
      !shown.some((other, at) => isSame(other, place) && (places.includes(other) || at < index)),
  );
}
