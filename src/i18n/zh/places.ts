import type { PlaceWords } from '../locale.js';
import { zhCountries } from './countries.js';

/** Chinese strings of place tags. */
export const zhPlaces: PlaceWords = {
  language: 'zh-Hans',
  countryNames: zhCountries,
  placeKinds: {
    country: '国家',
    province: '省',
    district: '区',
    city: '城市',
    camp: '营地',
    site: '地点',
    region: '地区',
  },
  withKind: '{place}（{kind}）',
  separator: '，',
  largestFirst: true,
};
