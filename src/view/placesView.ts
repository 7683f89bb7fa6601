import { fill, formatCountry } from '../i18n/format.js';
import type { PlaceWords } from '../i18n/locale.js';
import type { Place } from '../model/article.js';

/** A place on the place line. */
export interface PlaceView {
  /** Name, surrounding areas and country, in the locale's order. */
  parts: PlacePart[];
  separator: string;
}

interface PlacePart {
  text: string;
  /** Country names are in the locale's language, other names in the article's. */
  isCountry: boolean;
  /** " (camp)", shown after the place's own name. */
  kind: string | undefined;
  /** Whether it names the place itself, not what is around it. */
  isOwn: boolean;
}

// Country names need no kind, and a place without a kind reads as a city.
const kindsNotShown = /^(country|city)$/;

/** The places of a card: consecutive places in one country share its name. */
export function placesView(places: readonly Place[], words: PlaceWords): PlaceView[] {
  const { separator, largestFirst } = words;
  const isNamed = (country: string | undefined) =>
    places.some((place) => place.kind !== 'country' && place.country === country);
  const shown = places.filter(({ kind, country }) => kind !== 'country' || !country || !isNamed(country));
  return shown.map(({ name, kind, country, within = [] }, index) => {
    const neighbour = shown[largestFirst ? index - 1 : index + 1];
    const countryName = country && formatCountry(country, words);
    if (kind === 'country')
      return {
        separator,
        parts: [{ ...partOf(countryName ?? name, countryName !== undefined), isOwn: true }],
      };
    const parts = [{ ...partOf(name), kind: kindOf(name, kind, words), isOwn: true }];
    for (const area of within) parts.push(partOf(area));
    if (countryName && neighbour?.country !== country) parts.push(partOf(countryName, true));
    return { separator, parts: largestFirst ? parts.reverse() : parts };
  });
}

function partOf(text: string, isCountry = false): PlacePart {
  return { text, isCountry, kind: undefined, isOwn: false };
}

/** The kind in brackets, with the space before them if the language has one; undefined if the name contains it, as in "Kakuma camp". */
function kindOf(name: string, kind: Place['kind'], { placeKinds, withKind }: PlaceWords): string | undefined {
  const word = kind && !kindsNotShown.test(kind) ? placeKinds[kind] : '';
  if (!word || name.toLowerCase().includes(word.toLowerCase())) return undefined;
  return fill(withKind, { place: '', kind: word });
}
