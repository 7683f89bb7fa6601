import { probability } from '../model/weights.js';
import type { GroupEvidence } from './nameEvidence.js';

/** The scores of an organisation, regardless of other names in the text. */
export interface OwnScores {
  readonly evidence: GroupEvidence;
  /** A score for each of `roles`. */
  readonly own: readonly number[];
}

/** The inputs of a role's second, small model: an organisation's own scores, and those of all others in the text and in its lists. */
export function neighbourInputs(
  { own }: OwnScores,
  sums: readonly number[],
  mates: readonly OwnScores[],
): number[] {
  const mean = (index: number) =>
    mates.length ? mates.reduce((sum, mate) => sum + mate.own[index]!, 0) / mates.length : 0;
  return [
    1,
    ...own,
    ...own.map((score, index) => sums[index]! - probability(score)),
    Number(mates.length > 0),
    ...own.map((_, index) => mean(index)),
  ];
}

/** For each organisation, the others in the same lists. */
export function listMates(all: readonly OwnScores[]): ReadonlyMap<OwnScores, OwnScores[]> {
  const lists = new Map<string, Set<OwnScores>>();
  for (const scores of all) {
    for (const { passage, first, last } of scores.evidence.contexts) {
      if (first === last) continue;
      const key = `${passage.index} ${first}`;
      const list = lists.get(key);
      if (list) list.add(scores);
      else lists.set(key, new Set([scores]));
    }
  }
  const mates = new Map<OwnScores, Set<OwnScores>>();
  for (const list of lists.values()) {
    for (const scores of list) {
      const known = mates.get(scores) ?? new Set();
      for (const other of list) if (other !== scores) known.add(other);
      mates.set(scores, known);
    }
  }
  return new Map([...mates].map(([scores, list]) => [scores, [...list]]));
}
