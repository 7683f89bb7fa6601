// @ts-nocheck: loops over typed arrays and packed labels, whose types would say less than they cost.
/** Trains logistic regressions. Deterministic. */
import { randomFrom } from './chain.mjs';

/**
 * Replaces features by indices. Omits a feature that occurs in fewer than `minCount` sets.
 *
 * @param {Iterable<number>[]} sets
 * @param {number} minCount
 */
export function indexSets(sets, minCount) {
  /** @type {Map<number, number>} */
  const seen = new Map();
  for (const set of sets) for (const feature of new Set(set)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  /** @type {Map<number, number>} */
  const index = new Map();
  for (const [feature, count] of seen) if (count >= minCount) index.set(feature, index.size);
  return { index, rows: sets.map((set) => rowOf(index, set)) };
}

/** @param {Map<number, number>} index @param {Iterable<number>} set */
function rowOf(index, set) {
  /** @type {number[]} */
  const row = [];
  for (const feature of new Set(set)) {
    const at = index.get(feature);
    if (at !== undefined) row.push(at);
  }
  return Int32Array.from(row);
}

/** @param {Float32Array} weights @param {Int32Array} row */
export function dot(weights, row) {
  let sum = 0;
  for (const at of row) sum += weights[at];
  return sum;
}

/**
 * Learns weights from rows and their answers (0 or 1), with AdaGrad, averaged over the second half of the epochs.
 *
 * @param {Int32Array[]} rows
 * @param {number[]} answers
 * @param {number} size
 * @param {{ epochs?: number, rate?: number, drop?: number, weights?: number[] }} [options]
 */
export function trainLogistic(rows, answers, size, { epochs = 15, rate = 0.08, drop = 0.1, weights } = {}) {
  const current = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.05);
  const sum = new Float64Array(size);
  const random = randomFrom(3);
  const order = rows.map((_, at) => at);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const row = drop ? rows[at].filter(() => random() > drop) : rows[at];
      const off = (1 / (1 + Math.exp(-dot(current, row))) - answers[at]) * (weights?.[at] ?? 1);
      if (Math.abs(off) < 1e-3) continue;
      for (const feature of row) {
        const slope = off + 1e-4 * current[feature];
        squares[feature] += slope * slope;
        current[feature] -= (rate * slope) / Math.sqrt(squares[feature]);
      }
    }
    if (epoch < epochs / 2) continue;
    for (let feature = 0; feature < size; feature++) sum[feature] += current[feature];
    kept++;
  }
  return Float32Array.from(sum, (value) => value / kept);
}

/**
 * Learns weights for a few dense inputs, with Adam.
 *
 * @param {number[][]} inputs
 * @param {number[]} answers
 */
export function trainDense(inputs, answers) {
  const size = inputs[0].length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= 600; step++) {
    const slope = new Float64Array(size);
    inputs.forEach((input, at) => {
      let score = 0;
      for (let k = 0; k < size; k++) score += weights[k] * input[k];
      const off = 1 / (1 + Math.exp(-score)) - answers[at];
      for (let k = 0; k < size; k++) slope[k] += off * input[k];
    });
    for (let k = 0; k < size; k++) {
      const value = slope[k] / inputs.length + 1e-3 * weights[k];
      mean[k] = 0.9 * mean[k] + 0.1 * value;
      square[k] = 0.999 * square[k] + 0.001 * value * value;
      weights[k] -=
        (0.05 * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return [...weights];
}
