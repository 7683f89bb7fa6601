import { fillParts, formatCountry, type TemplatePart } from '../../i18n/format.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';

export interface LocationTagView {
  /** In the order of the words' language: names in the article's, and the country or territory as the largest. */
  names: string[];
  /** The one of the names that is in the language of the words: the country's or territory's UN name. */
  country: string | undefined;
  separator: string;
  /** The part `place` stands for the names; the part `kind`, "camp", is absent where it goes without saying. */
  label: TemplatePart[];
}

// A country is said by its name, a city is what a name without more is taken for.
const goesWithoutSaying = /^(country|city)$/;

/** What a place tag says. A country is called by its UN name; a place without a country does not get one. */
export function locationTagView(
  { name, kind, country, within = [] }: Place,
  words: PlaceWords,
): LocationTagView {
  const countryName = country && formatCountry(country, words);
  const kindName = kind && !goesWithoutSaying.test(kind) ? words.placeKinds[kind] : '';
  // "Kakuma camp" needs no second "camp".
  const template = name.toLowerCase().includes(kindName) ? '{place}' : words.withKind;
  const names = [
    ...(kind === 'country' && country ? [] : [name, ...within]),
    ...(countryName ? [countryName] : []),
  ];
  if (words.largestFirst) names.reverse();
  return {
    names,
    country: countryName,
    separator: words.separator,
    label: fillParts(template, { place: '…', kind: kindName }),
  };
}
