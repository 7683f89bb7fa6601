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
