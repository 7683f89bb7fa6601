import { addScores, type Weights } from './weights.js';

/** A linear-chain model: labels each item of a sequence by its features and the previous label. */
export interface Tagger<Label extends string> {
  readonly labels: readonly Label[];
  readonly weights: Weights;
  /** From each label (row) to each label (column); the last row is for the first item. */
  readonly transitions: Float32Array;
}

/** A score for each item and label, item by item. */
export function scoreItems<Label extends string>(
  { labels, weights }: Tagger<Label>,
  items: Iterable<readonly number[]>,
  count: number,
): Float64Array {
  const scores = new Float64Array(count * labels.length);
  let from = 0;
  for (const features of items) {
    addScores(weights, features, scores, from);
    from += labels.length;
  }
  return scores;
}

/** The best sequence of labels for the scores (Viterbi). */
export function bestLabels<Label extends string>(
  { labels, transitions }: Tagger<Label>,
  scores: Float64Array,
): Label[] {
  const size = labels.length;
  const count = scores.length / size;
  if (!count) return [];
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < size; label++) best[label] = transitions[size * size + label]! + scores[label]!;
  for (let index = 1; index < count; index++) {
    for (let label = 0; label < size; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < size; before++) {
        const value = best[(index - 1) * size + before]! + transitions[before * size + label]!;
        if (value <= top) continue;
        top = value;
        from[index * size + label] = before;
      }
      best[index * size + label] = top + scores[index * size + label]!;
    }
  }
  const path = new Array<Label>(count);
  let last = 0;
  for (let label = 1; label < size; label++) {
    if (best[(count - 1) * size + label]! > best[(count - 1) * size + last]!) last = label;
  }
  for (let index = count - 1; index >= 0; index--) {
    path[index] = labels[last]!;
    last = from[index * size + last]!;
  }
  return path;
}

/** The probability of each label for each item, item by item (forward–backward algorithm). */
export function labelChances<Label extends string>(
  { labels, transitions }: Tagger<Label>,
  scores: Float64Array,
): Float64Array {
  const size = labels.length;
  const count = scores.length / size;
  const weight = Float64Array.from(transitions, Math.exp);
  const own = ownWeights(scores, size);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(1);
  const sums = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    for (let label = 0; label < size; label++) {
      let sum = index === 0 ? weight[size * size + label]! : 0;
      for (let before = 0; index > 0 && before < size; before++) {
        sum += forward[(index - 1) * size + before]! * weight[before * size + label]!;
      }
      forward[index * size + label] = sum * own[index * size + label]!;
      sums[index]! += forward[index * size + label]!;
    }
    for (let label = 0; label < size; label++) forward[index * size + label]! /= sums[index]!;
  }
  for (let index = count - 2; index >= 0; index--) {
    for (let label = 0; label < size; label++) {
      let sum = 0;
      for (let next = 0; next < size; next++) {
        const at = (index + 1) * size + next;
        sum += weight[label * size + next]! * own[at]! * backward[at]!;
      }
      backward[index * size + label] = sum / sums[index + 1]!;
    }
  }
  return forward.map((value, index) => value * backward[index]!);
}

/** Exponentials of the scores, scaled so that the largest of each item is 1. */
function ownWeights(scores: Float64Array, size: number): Float64Array {
  const own = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += size) {
    const top = Math.max(...scores.subarray(at, at + size));
    for (let label = 0; label < size; label++) own[at + label] = Math.exp(scores[at + label]! - top);
  }
  return own;
}
