import { probability } from '../model/weights.js';
import type { NameGroup } from '../names/mentions.js';
import type { GroupEvidence } from './nameEvidence.js';

export const roles = ['funders', 'partners', 'participants'] as const;
export type Role = (typeof roles)[number];

/** The scores of an organisation, regardless of other names in the text. */
export interface OwnScores {
  readonly evidence: GroupEvidence;
  /** A score for each of {@link roles}. */
  readonly own: readonly number[];
  readonly publisher: number;
}

/** The number of values that {@link neighbourInputs} returns. */
export const inputCount = 14;

/**
 * The inputs of a role's second, small model: an organisation's own scores, those of all others in the text, those of other
 * names in its lists, and whether it is the publisher.
 */
export function neighbourInputs(
  scores: OwnScores,
  all: readonly OwnScores[],
  sums: readonly number[],
  mates: readonly OwnScores[],
  publisher: NameGroup | undefined,
): number[] {
  const { evidence, own } = scores;
  const { group } = evidence;
  const mean = (index: number) =>
    mates.length ? mates.reduce((sum, mate) => sum + mate.own[index]!, 0) / mates.length : 0;
  const sharesPublisherName =
    publisher !== undefined && publisher !== group && isPart(publisher.name, group.name);
  return [
    1,
    ...own,
    ...own.map((score, index) => sums[index]! - probability(score)),
    Number(mates.length > 0),
    ...own.map((_, index) => mean(index)),
    Number(publisher === group),
    Number(sharesPublisherName),
    all.length ? scores.publisher : -4,
  ];
}

function isPart(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
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
