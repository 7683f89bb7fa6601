import { fill, formatCountry } from '../../i18n/format.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';

/** A place on the place line. */
export interface PlaceView {
  /** Its name, the areas around it and its country, in the order of the locale. */
  parts: PlacePart[];
  separator: string;
}

interface PlacePart {
  text: string;
  /** A country's name is in the locale's language, other names in the article's. */
  isCountry: boolean;
  /** "(camp)", behind the name of the place itself. */
  kind: string | undefined;
}

// A country says so by its name, and a name alone is read as a city.
const goesWithoutSaying = /^(country|city)$/;

/** The places of a card on one line: each country is said once, behind the places in it. */
export function placesView(places: readonly Place[], words: PlaceWords): PlaceView[] {
  const { separator, largestFirst } = words;
  const isNamed = (country: string | undefined) =>
    places.some((place) => place.kind !== 'country' && place.country === country);
  const shown = places.filter(({ kind, country }) => kind !== 'country' || !country || !isNamed(country));
  return shown.map(({ name, kind, country, within = [] }, index) => {
    const neighbour = shown[largestFirst ? index - 1 : index + 1];
    const countryName = country && formatCountry(country, words);
    if (kind === 'country')
      return { separator, parts: [partOf(countryName ?? name, countryName !== undefined)] };
    const parts = [partOf(name, false, kindOf(name, kind, words))];
    for (const area of within) parts.push(partOf(area));
    if (countryName && neighbour?.country !== country) parts.push(partOf(countryName, true));
    return { separator, parts: largestFirst ? parts.reverse() : parts };
  });
}

function partOf(text: string, isCountry = false, kind?: string): PlacePart {
  return { text, isCountry, kind };
}

/** The kind of a place in brackets, unless its name says it: "Kakuma camp" needs no second "camp". */
function kindOf(name: string, kind: Place['kind'], { placeKinds, withKind }: PlaceWords): string | undefined {
  const word = kind && !goesWithoutSaying.test(kind) ? placeKinds[kind] : '';
  if (!word || name.toLowerCase().includes(word.toLowerCase())) return undefined;
  return fill(withKind, { place: '', kind: word }).trim();
}
