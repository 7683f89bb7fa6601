import type { Pairs } from '../rules.js';

/** The countries of a language, as its rules need them. */
export interface CountryTable {
  readonly names: Pairs<string>;
  readonly demonyms: Pairs<string>;
  readonly capitals: Pairs<string>;
}

/**
 * Reads a table with one country on a line: code, names, adjectives, capitals; the three lists with semicolons between
 * them, bars in them: `KG Kirghizistan / République kirghize; kirghize; Bichkek`. `adjectivesOf` gives the forms
 * of an adjective, each taken with a small and a capital letter, `formsOf` those of a name where a language inflects.
 */
export function countryTable(
  table: string,
  adjectivesOf: (adjective: string) => readonly string[],
  formsOf: (name: string) => readonly string[] = (name) => [name],
): CountryTable {
  const names: [string, string][] = [];
  const demonyms: [string, string][] = [];
  const capitals: [string, string][] = [];
  for (const line of table.trim().split('\n')) {
    const row = line.trim();
    const code = row.slice(0, 2);
    const [first = '', second = '', third = ''] = row.slice(3).split(';');
    const phrases = (list: string) => list.split(' / ').flatMap((phrase) => phrase.trim() || []);
    for (const name of phrases(first)) for (const form of formsOf(name)) names.push([form, code]);
    for (const city of phrases(third)) for (const form of formsOf(city)) capitals.push([form, code]);
    for (const adjective of phrases(second)) {
      for (const form of adjectivesOf(adjective)) {
        demonyms.push([form, code], [form.charAt(0).toUpperCase() + form.slice(1), code]);
      }
    }
  }
  return { names, demonyms, capitals };
}
