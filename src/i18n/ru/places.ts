import type { PlaceWords } from '../locale.js';
import { ruCountries } from './countries.js';

/** Russian strings of place tags. */
export const ruPlaces: PlaceWords = {
  language: 'ru',
  countryNames: ruCountries,
  placeKinds: {
    country: 'страна',
    province: 'провинция',
    district: 'район',
    city: 'город',
    camp: 'лагерь',
    site: 'место',
    region: 'регион',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
};
