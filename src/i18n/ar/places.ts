import type { PlaceWords } from '../locale.js';
import { arCountries } from './countries.js';

/** Arabic strings of place tags. */
export const arPlaces: PlaceWords = {
  language: 'ar',
  countryNames: arCountries,
  placeKinds: {
    country: 'بلد',
    province: 'محافظة',
    district: 'قضاء',
    city: 'مدينة',
    camp: 'مخيم',
    site: 'موقع',
    region: 'منطقة',
  },
  withKind: '{place} ({kind})',
  separator: '، ',
};
