import type { Pairs } from '../rules.js';

/** Names of countries, adjectives and cities, each with the country's ISO 3166-1 alpha-2 code. */
export interface Atlas {
  readonly names: Pairs<string>;
  readonly demonyms: Pairs<string>;
  readonly cities: Pairs<string>;
}

/** Reads a table with a country on each line: code, names, adjectives, cities, parted by bars and commas. */
export function readAtlas(table: string): Atlas {
  const atlas = { names: [], demonyms: [], cities: [] } as Record<keyof Atlas, [string, string][]>;
  for (const line of table.trim().split('\n')) {
    const [code = '', ...cells] = line.split('|').map((cell) => cell.trim());
    for (const [index, column] of (['names', 'demonyms', 'cities'] as const).entries()) {
      for (const phrase of cells[index]?.split(', ') ?? []) if (phrase) atlas[column].push([phrase, code]);
    }
  }
  return atlas;
}
