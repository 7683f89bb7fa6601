import { fillParts, formatCountry, type TemplatePart } from '../../i18n/format.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';

export interface LocationTagView {
  /** In the locale's order: names in the article's language, then the country or territory as the largest. */
  names: string[];
  /** The entry of `names` that is in the locale's language: the UN name of the country or territory. */
  country: string | undefined;
  separator: string;
  /** Parts of the label: `place` marks the names; `kind`, such as "camp", is absent where the name implies it. */
  label: TemplatePart[];
}

// Country names need no kind, and a place without a kind reads as a city.
const kindsNotShown = /^(country|city)$/;

/** Everything a place tag shows. Uses a country's UN name; adds none if the place has no country. */
export function locationTagView(
  { name, kind, country, within = [] }: Place,
  words: PlaceWords,
): LocationTagView {
  const countryName = country && formatCountry(country, words);
  const kindName = kind && !kindsNotShown.test(kind) ? words.placeKinds[kind] : '';
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
