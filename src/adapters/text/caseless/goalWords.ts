import { squeeze } from '../compiled.js';
import type { CaselessGoalRules } from '../glued/rules.js';
import { Phrases } from '../phrases.js';
import type { GoalRules } from '../rules.js';
import { foldVariants } from '../variants.js';

/** The words of a language without capitals that name goals, as dictionaries. */
export interface CaselessGoalWords {
  readonly ordinals: Phrases<number>;
  readonly tails: Phrases<true>;
  readonly nounsAfter: Phrases<true>;
  readonly scoring: Phrases<true>;
  readonly others: Phrases<true>;
  readonly targetLeads: Phrases<true>;
  readonly counters: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  readonly rangeLeads: Phrases<true>;
  readonly letters: ReadonlyMap<string, string>;
  /** Squeezed and folded, longest first. */
  readonly titles: readonly (readonly [title: string, goal: number])[];
  /** The first letters of titles. */
  readonly titleStarts: ReadonlySet<string>;
  readonly byTitle: ReadonlyMap<string, number>;
}

export function compileCaselessGoals(
  rules: CaselessGoalRules,
  titles: GoalRules['titles'],
): CaselessGoalWords {
  const set = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, true] as const));
  return {
    ordinals: new Phrases(rules.ordinals),
    tails: set(rules.tails),
    nounsAfter: set(rules.nounsAfter),
    scoring: set(rules.scoring),
    others: set(rules.others ?? []),
    targetLeads: set(rules.targetLeads ?? []),
    counters: new Set(rules.counters ?? []),
    ranges: new Set((rules.ranges ?? []).map(foldVariants)),
    rangeLeads: set(rules.rangeLeads ?? []),
    letters: new Map(rules.letters),
    byTitle: new Map(
      titles.flatMap((list, index) =>
        list.map((title) => [foldVariants(squeeze(title)), index + 1] as const),
      ),
    ),
    titleStarts: new Set(titles.flat().map((title) => foldVariants(squeeze(title))[0] ?? '')),
    titles: titles
      .flatMap((list, index) => list.map((title) => [foldVariants(squeeze(title)), index + 1] as const))
      .sort(([a], [b]) => b.length - a.length),
  };
}
