/**
 * Digits of packed weights: printable characters that need no escape in a string. A weight is one digit, where 42 means zero.
 * The distance from one feature's number to the next is written in base 42; its last digit is below 42, the others are raised
 * by 42.
 */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_';
export const zero = 42;

const digitValues = new Int8Array(128).fill(-1);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;

/** A linear model in its packed form; see {@link unpackWeights}. */
export interface PackedWeights {
  /** Numbers of the features in ascending order, each as the distance from the previous one. */
  readonly features: string;
  /** One digit per feature, column by column. */
  readonly weights: string;
}

/** The weights of features: a row of `columns` numbers per feature. */
export interface Weights {
  readonly columns: number;
  /** Hash table of features and their row indices, with open addressing: faster than a `Map`. */
  readonly rows: Int32Array;
  /** The capacity of the table less one. */
  readonly mask: number;
  /** Row by row. */
  readonly values: Float32Array;
}

/** Unpacks several tables into one; later tables replace rows of earlier ones. `unit`: the weight of one step of a digit. */
export function unpackWeights(columns: number, unit: number, tables: readonly PackedWeights[]): Weights {
  const count = tables.reduce((sum, { weights }) => sum + weights.length / columns, 0);
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 1)) - 1;
  const rows = new Int32Array((mask + 1) * 2).fill(-1);
  const values = new Float32Array(count * columns);
  let first = 0;
  for (const { features, weights } of tables) {
    let feature = 0;
    let step = 0;
    let row = first;
    for (let at = 0; at < features.length; at++) {
      const digit = digitValues[features.charCodeAt(at)]!;
      step = step * zero + (digit >= zero ? digit - zero : digit);
      if (digit >= zero) continue;
      feature += step;
      step = 0;
      const slot = slotOf(rows, mask, feature);
      rows[slot] = feature;
      rows[slot + 1] = row++;
    }
    const size = row - first;
    for (let column = 0; column < columns; column++) {
      for (let index = 0; index < size; index++) {
        const digit = digitValues[weights.charCodeAt(column * size + index)]!;
        values[(first + index) * columns + column] = (digit - zero) * unit;
      }
    }
    first = row;
  }
  return { columns, rows, mask, values };
}

/** The place of a feature in the hash table, or of the free slot for it. */
export function slotOf(rows: Int32Array, mask: number, feature: number): number {
  let slot = Math.imul(feature, 0x9e3779b1) >>> 7;
  while (true) {
    const at = (slot & mask) * 2;
    if (rows[at] === feature || rows[at] === -1) return at;
    slot++;
  }
}

/** The sum of the weights of features, per column. */
export function score(weights: Weights, features: Iterable<number>): Float64Array {
  const sums = new Float64Array(weights.columns);
  addScores(weights, features, sums, 0);
  return sums;
}

/** Adds the weights of features to the sums from an index on. */
export function addScores(
  { columns, rows, mask, values }: Weights,
  features: Iterable<number>,
  sums: Float64Array,
  from: number,
): void {
  for (const feature of features) {
    const row = rows[slotOf(rows, mask, feature) + 1]!;
    if (row < 0) continue;
    const at = row * columns;
    for (let column = 0; column < columns; column++) sums[from + column]! += values[at + column]!;
  }
}

/** Converts a score to a probability (logistic function). */
export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
