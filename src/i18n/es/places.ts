import type { PlaceWords } from '../locale.js';
import { esCountries } from './countries.js';

/** Spanish strings of place tags. */
export const esPlaces: PlaceWords = {
  language: 'es',
  countryNames: esCountries,
  placeKinds: {
    country: 'país',
    province: 'provincia',
    district: 'distrito',
    city: 'ciudad',
    camp: 'campamento',
    site: 'lugar',
    region: 'región',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
};
