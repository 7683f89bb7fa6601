import type { PlaceWords } from '../locale.js';
import { enCountries } from './countries.js';

/** English strings of place tags. */
export const enPlaces: PlaceWords = {
  language: 'en',
  countryNames: enCountries,
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
};
