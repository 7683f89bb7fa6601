// @ts-nocheck: loops over typed arrays and packed labels, whose types would say less than they cost.
/** Trains linear-chain models with AdaGrad on the log-likelihood. Deterministic. */

/** A seeded generator of pseudo-random numbers from 0 to 1. */
export function randomFrom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Replaces features by indices. Omits a feature that occurs in fewer than `minCount` sequences.
 *
 * @param {{ rows: number[][], labels: number[], weight?: number }[]} sequences
 * @param {number} minCount
 */
export function indexSequences(sequences, minCount) {
  /** @type {Map<number, number>} */
  const seen = new Map();
  for (const { rows } of sequences) {
    for (const feature of new Set(rows.flat())) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  /** @type {Map<number, number>} */
  const index = new Map();
  for (const [feature, count] of seen) if (count >= minCount) index.set(feature, index.size);
  const data = sequences.map(({ rows, labels, weight = 1 }) => ({
    labels,
    weight,
    rows: rows.map((row) => Int32Array.from(new Set(row.flatMap((feature) => index.get(feature) ?? [])))),
  }));
  return { index, data };
}

/**
 * Keeps the strongest features: returns a smaller index, and a function that maps a row of the larger one to it.
 *
 * @param {Map<number, number>} index
 * @param {Float64Array} strength of each feature
 * @param {number} count
 */
export function keepStrongest(index, strength, count) {
  const order = [...strength.keys()].sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0)).slice(0, count);
  const place = new Int32Array(index.size).fill(-1);
  order.forEach((at, rank) => {
    place[at] = rank;
  });
  const rowOf = (/** @type {Int32Array} */ row) => row.map((at) => place[at] ?? -1).filter((at) => at >= 0);
  return {
    index: new Map(
      [...index].flatMap(([feature, at]) => ((place[at] ?? -1) < 0 ? [] : [[feature, place[at] ?? 0]])),
    ),
    rowOf,
  };
}

/**
 * @param {ReturnType<typeof indexSequences>} indexed
 * @param {number} size number of labels
 * @param {{ epochs: number, rate: number, drop: number, l2?: number, log?: (line: string) => void }} options
 * @returns {{ index: Map<number, number>, weights: Float32Array, transitions: Float32Array }}
 */
export function trainChain({ index, data }, size, { epochs, rate, drop, l2 = 2e-6, log }) {
  const weights = new Float32Array(index.size * size);
  const squares = new Float32Array(weights.length).fill(0.01);
  const transitions = new Float32Array((size + 1) * size);
  const transitionSquares = new Float32Array(transitions.length).fill(0.01);
  const random = randomFrom(7);
  const order = data.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const pace = rate * (1 - (0.7 * epoch) / epochs);
    for (const at of order) {
      const { labels, weight, rows: all } = data[at];
      if (!labels.length) continue;
      const rows = drop ? all.map((row) => row.filter(() => random() > drop)) : all;
      learnSequence(rows, labels, weight, pace);
    }
    log?.(`epoch ${epoch + 1} of ${epochs}`);
  }
  return { index, weights, transitions };

  function learnSequence(rows, labels, weight, pace) {
    const count = labels.length;
    const scores = new Float64Array(count * size);
    rows.forEach((row, item) => {
      for (const feature of row) {
        for (let label = 0; label < size; label++)
          scores[item * size + label] += weights[feature * size + label];
      }
    });
    const { chances, pairs } = expectations(scores, transitions, count, size);
    const error = new Float64Array(size);
    for (let item = 0; item < count; item++) {
      let wrong = false;
      for (let label = 0; label < size; label++) {
        const off = (chances[item * size + label] - Number(labels[item] === label)) * weight;
        error[label] = Math.abs(off) < 1e-4 ? 0 : off;
        wrong ||= error[label] !== 0;
      }
      if (!wrong) continue;
      for (const feature of rows[item]) {
        for (let label = 0; label < size; label++) {
          if (error[label] === 0) continue;
          const cell = feature * size + label;
          const slope = error[label] + l2 * weights[cell];
          squares[cell] += slope * slope;
          weights[cell] -= (pace * slope) / Math.sqrt(squares[cell]);
        }
      }
    }
    pairs[size * size + labels[0]] -= 1;
    for (let item = 1; item < count; item++) pairs[labels[item - 1] * size + labels[item]] -= 1;
    for (let cell = 0; cell < pairs.length; cell++) {
      const slope = pairs[cell] * weight;
      if (slope === 0) continue;
      transitionSquares[cell] += slope * slope;
      transitions[cell] -= (pace * slope) / Math.sqrt(transitionSquares[cell]);
    }
  }
}

/** The probability of each label and of each pair of labels (forward–backward algorithm). */
function expectations(scores, transitions, count, size) {
  const step = Float64Array.from(transitions, Math.exp);
  const own = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += size) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label++) top = Math.max(top, scores[at + label]);
    for (let label = 0; label < size; label++) own[at + label] = Math.exp(scores[at + label] - top);
  }
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(1);
  const sums = new Float64Array(count);
  for (let item = 0; item < count; item++) {
    for (let label = 0; label < size; label++) {
      let sum = item === 0 ? step[size * size + label] : 0;
      for (let before = 0; item > 0 && before < size; before++) {
        sum += forward[(item - 1) * size + before] * step[before * size + label];
      }
      sum *= own[item * size + label];
      forward[item * size + label] = sum;
      sums[item] += sum;
    }
    for (let label = 0; label < size; label++) forward[item * size + label] /= sums[item];
  }
  for (let item = count - 2; item >= 0; item--) {
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let next = 0; next < size; next++) {
        const at = (item + 1) * size + next;
        sum += step[label * size + next] * own[at] * backward[at];
      }
      backward[item * size + label] = sum / sums[item + 1];
    }
  }
  const chances = forward.map((value, at) => value * backward[at]);
  const pairs = new Float64Array((size + 1) * size);
  for (let label = 0; label < size; label++) pairs[size * size + label] = chances[label];
  for (let item = 1; item < count; item++) {
    for (let before = 0; before < size; before++) {
      const from = forward[(item - 1) * size + before];
      if (from < 1e-9) continue;
      for (let label = 0; label < size; label++) {
        const at = item * size + label;
        pairs[before * size + label] +=
          (from * step[before * size + label] * own[at] * backward[at]) / sums[item];
      }
    }
  }
  return { chances, pairs };
}
