import type { TextRules } from '../../rules.js';
import { enTownsAfrica } from './townsAfrica.js';
import { enTownsAsia } from './townsAsia.js';
import { enTownsElsewhere } from './townsElsewhere.js';

/**
 * Provinces, districts and towns that news in English names without their country: a vocabulary to tell the country by.
 * What two countries have ("Valencia", "Santiago", "Victoria") is left out, or stands with the noun that tells it apart,
 * and so is what is a word or a common name of persons ("Reading", "Nice", "Georgia"). Disputed places are in
 * `languages/en/places.ts`, capitals in `languages/en/countries.ts`.
 * A line: code, places of the first level, towns, places of the second level.
 */
export const enTowns: NonNullable<TextRules['places']['towns']> = [
  enTownsAfrica,
  enTownsAsia,
  enTownsElsewhere,
].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', provinces = '', cities = '', districts = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const names = (cell: string) => (cell ? cell.split(', ') : []);
      return { code, provinces: names(provinces), cities: names(cities), districts: names(districts) };
    }),
);
