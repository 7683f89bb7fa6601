import { formatCountry } from '../../i18n/format.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';

export interface LocationTagView {
  /** Names from small to large; `country` marks the one that is in the words' language and not the article's. */
  names: { text: string; country?: boolean }[];
  /** "camp", "province"; absent where it goes without saying. */
  kind?: string;
}

/** What a place tag says. A country is called by its UN name; a place without a country does not get one. */
export function locationTagView(place: Place, words: PlaceWords): LocationTagView {
  const country = place.country && formatCountry(place.country, words);
  if (place.kind === 'country') return { names: [country ? { text: country, country: true } : { text: place.name }] };
  const names = [{ text: place.name }, ...(place.within ?? []).map((text) => ({ text }))];
  const kind = place.kind && place.kind !== 'city' && words.placeKinds[place.kind];
  return {
    names: country ? [...names, { text: country, country: true }] : names,
    // "Kakuma camp" needs no second "camp".
    ...(kind && !place.name.toLowerCase().includes(kind.toLowerCase()) ? { kind } : {}),
  };
}
