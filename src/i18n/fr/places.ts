import type { PlaceWords } from '../locale.js';
import { frCountries } from './countries.js';

/** French strings of place tags. */
export const frPlaces: PlaceWords = {
  language: 'fr',
  countryNames: frCountries,
  placeKinds: {
    country: 'pays',
    province: 'province',
    district: 'district',
    city: 'ville',
    camp: 'camp',
    site: 'site',
    region: 'région',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
};
