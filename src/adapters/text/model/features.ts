/**
 * Features are numbers, not strings: the hash of a feature's name mixed with its values. Two features may share a number
 * (feature hashing); the weights are trained with these collisions, so they cost little accuracy.
 */

/** Bits of a feature's number. More bits mean fewer collisions and larger weight files. */
export const featureBits = 24;

/** A 32-bit hash of a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Caches hashes of feature names, which are few: all are literals in the source. */
const nameHashes = new Map<string, number>();

function nameHash(name: string): number {
  let hash = nameHashes.get(name);
  if (hash === undefined) {
    hash = hashText(name);
    nameHashes.set(name, hash);
  }
  return hash;
}

const mix = (hash: number, value: number) => {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
};
const finish = (hash: number) => (hash ^ (hash >>> 15)) >>> (32 - featureBits);

/** The number of a feature: its name mixed with the values. */
export function feature(name: string, ...values: readonly number[]): number {
  let hash = nameHash(name);
  for (const value of values) hash = mix(hash, value);
  return finish(hash);
}

/** Adds a feature of the name and values to those of an item. */
export type AddFeature = (name: string, ...values: readonly number[]) => void;

/** Named columns of values, one for each item of a sequence. A feature with an undefined value is omitted. */
export type Columns = Readonly<Record<string, readonly (number | undefined)[]>>;

/** A feature as pairs of a column number and a distance: the column's value for the item at that distance. */
interface Template {
  readonly hash: number;
  readonly columns: readonly number[];
  readonly steps: readonly number[];
}

/** The number of each column that a template names. */
const columnNumbers = new Map<string, number>();

function numberOf(column: string): number {
  const number = columnNumbers.get(column) ?? columnNumbers.size;
  columnNumbers.set(column, number);
  return number;
}

/** Parses templates: "word-1 word" is the previous word together with the word itself. */
export function readTemplates(texts: readonly string[]): Template[] {
  return texts.map((text) => {
    const parts = text.split(' ').map((part) => /^([a-zA-Z]+\d*)([-+]\d)?$/.exec(part) ?? []);
    return {
      hash: hashText(text),
      columns: parts.map(([, column = '']) => numberOf(column)),
      steps: parts.map(([, , step = 0]) => Number(step)),
    };
  });
}

/** The value of items before the first and after the last. */
export const edge = hashText('edge');

/** The hash of the item at an index, which may be outside the list. */
export function hashAt(items: readonly { readonly hash: number }[], index: number): number {
  return items[index]?.hash ?? edge;
}

/** Columns by their numbers in the templates. */
type NumberedColumns = readonly (readonly (number | undefined)[])[];

/** Looks up the columns of the templates, once for a sequence. */
export function numberColumns(columns: Columns): NumberedColumns {
  const numbered: (readonly (number | undefined)[])[] = new Array(columnNumbers.size).fill([]);
  for (const name in columns) numbered[numberOf(name)] = columns[name]!;
  return numbered;
}

/** Adds the features of an item by the templates. */
export function addFeatures(
  templates: readonly Template[],
  values: NumberedColumns,
  index: number,
  count: number,
  features: number[],
): void {
  next: for (const { hash, columns, steps } of templates) {
    let mixed = hash;
    for (let part = 0; part < steps.length; part++) {
      const at = index + steps[part]!;
      const value = at < 0 || at >= count ? edge : values[columns[part]!]![at];
      if (value === undefined) continue next;
      mixed = mix(mixed, value);
    }
    features.push(finish(mixed));
  }
}
