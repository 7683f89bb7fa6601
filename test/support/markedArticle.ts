/** Inputs in which every text, URL and number identifies its field, so that a test can find it in any output. */
import type fc from 'fast-check';
import { articleInputs } from './articleArbitrary.js';

type Fields = Record<string, unknown>;

/** Letters only, which no format escapes or wraps. */
export const markOf = (field: string) => `zq${field.toLowerCase()}zq`;
export const ownNameOf = (index: number) => markOf(`own${'abc'[index]}`);
export const areaOf = (index: number, at: number) => markOf(`area${'abc'[index]}${'abc'[at]}`);

/** Rounding to 0.1° removes the last digits, which no other number of an input has: seconds of a time end at 59. */
export const coordinatesOf = (index: number) => [61.0437 + index, 131.0437 + index];
/** The start of each coordinate, if it is finer than 0.1°. */
const finerThanArea = (index: number) => [`${61 + index}.04`, `${131 + index}.04`];

const texts =
  /^(name|acronym|parent|text|source|agency|place|alt|caption|credit|license|statement|disclaimer|reviewedBy|note|warning|quote|role|reason|summary|headline|section|topics|id)$/;

function marked(value: unknown, mark: string, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, mark, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part, mark, name)]));
  if (typeof value !== 'string') return value;
  if (texts.test(key)) return `${value} ${mark}`;
  if (key === 'email') return `${mark}@example.org`;
  return /^(url|src|logo|corrections|ethics|ai)$/.test(key) ? `https://example.org/${mark}` : value;
}

/** Numbers and codes that identify their field. */
const amount = { value: 987_654_321, currency: 'EUR' };
const goal = { goal: 17, targets: ['17.19'] };
export const amountDigits = /987\D{0,7}654\D{0,7}321/;
export const glide = 'ZQ-2015-000048-NPL';

/** Inputs with a mark in every field; half of them have a status. */
export const markedInputs: fc.Arbitrary<Fields> = articleInputs.map((fields) => {
  const all = Object.entries(fields).map(([field, value]) => [field, marked(value, markOf(field), field)]);
  const input = Object.fromEntries(all) as Fields & {
    locations: Fields[];
    funders: Fields[];
    translatedFrom?: Fields;
  };
  const locations = input.locations.map((place, index) => ({
    ...place,
    name: ownNameOf(index),
    within: (place.within as string[] | undefined)?.map((_, at) => areaOf(index, at)),
    coordinates: place.coordinates && coordinatesOf(index),
  }));
  const quote = locations.map(({ name }) => name).join(' ');
  return {
    ...input,
    locations,
    funders: input.funders.map((funder) => ({ ...funder, amounts: [amount] })),
    translatedFrom: input.translatedFrom && {
      ...input.translatedFrom,
      url: `https://example.org/${markOf('original')}`,
    },
    sdgs: [goal],
    glide: input.glide && glide,
    evidence: [{ path: 'headline', quote: `${markOf('evidence')} ${quote}` }],
  };
});

/** What no output may reveal about the places of a marked input, according to their `precision`. */
export function placeSecrets(input: Fields): string[] {
  return (input.locations as Fields[]).flatMap((place, index) => {
    const { precision = 'exact', kind, within = [] } = place;
    if (precision === 'exact') return [];
    const areas = (within as string[]).map((_, at) => areaOf(index, at));
    const names = [ownNameOf(index), ...areas];
    const isSmall = kind === 'camp' || kind === 'site';
    const open = new Set([
      ...(precision === 'area' ? (isSmall ? areas.slice(-1) : names) : []),
      ...(precision === 'country' && kind === 'country' ? [ownNameOf(index)] : []),
    ]);
    return [...names.filter((name) => !open.has(name)), ...finerThanArea(index)];
  });
}
