import { formatCountry } from '../../i18n/format.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';

export interface LocationTagView {
  /** Names in the article's language, from small to large. */
  names: string[];
  /** The UN name of the country or territory, in the language of the words. */
  country?: string | undefined;
  /** "camp", "province"; absent where it goes without saying. */
  kind?: string | undefined;
}

// A country is said by its name, a city is what a name without more is taken for.
const goesWithoutSaying = /^(country|city)$/;

/** What a place tag says. A country is called by its UN name; a place without a country does not get one. */
export function locationTagView(
  { name, kind, country, within = [] }: Place,
  words: PlaceWords,
): LocationTagView {
  const kindName = kind && !goesWithoutSaying.test(kind) && words.placeKinds[kind];
  return {
    names: kind === 'country' && country ? [] : [name, ...within],
    country: country && formatCountry(country, words),
    // "Kakuma camp" needs no second "camp".
    kind: kindName && !name.toLowerCase().includes(kindName) ? kindName : undefined,
  };
}
