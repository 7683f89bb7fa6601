import { englishCountryNames } from '../../model/englishCountryNames.js';
import type { PlaceWords } from '../locale.js';

/** English strings of place tags. */
export const enPlaces: PlaceWords = {
  language: 'en',
  countryNames: englishCountryNames,
  placeKinds: {
    country: 'country',
    province: 'province',
    district: 'district',
    city: 'city',
    camp: 'camp',
    site: 'site',
    region: 'region',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
  largestFirst: false,
};
