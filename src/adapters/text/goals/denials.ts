import type { Compiled } from '../compiled.js';
import { type Phrases, phraseSet } from '../phrases.js';
import { fold, type Tokens } from '../tokens.js';

/** The words of a language that deny a goal. Phrases, compared folded. */
export interface GoalDenialRules {
  /** "not", "neither": before the goal, with nothing but the next between. */
  readonly before: readonly string[];
  /** "contribute to", "concern": may stand between. */
  readonly links: readonly string[];
  /** "is not concerned": directly behind the goal. */
  readonly after: readonly string[];
  /** Before a goal that is somebody's own, and behind it what that is: "*nuestro* ODS 2 *es que* River no baje". */
  readonly owners?: readonly string[];
  readonly wishes?: readonly string[];
  /** Before a denial that denies something else: "ne se *limite* pas à". */
  readonly exempt?: readonly string[];
  /** "or": joins one more goal to one that is denied. */
  readonly joints?: readonly string[];
}

export interface GoalDenials {
  readonly before: Phrases<true>;
  readonly links: Phrases<true>;
  readonly after: Phrases<true>;
  readonly owners: ReadonlySet<string>;
  readonly wishes: Phrases<true>;
  readonly exempt: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
}

/** Tokens looked at before a goal. */
const maxLead = 12;
/** Tokens between the commas behind it. */
const maxAside = 14;

export function compileGoalDenials(rules: GoalDenialRules | undefined): GoalDenials | undefined {
  if (!rules) return undefined;
  return {
    before: phraseSet(rules.before),
    links: phraseSet(rules.links),
    after: phraseSet(rules.after),
    owners: new Set(rules.owners?.map(fold)),
    wishes: phraseSet(rules.wishes ?? []),
    exempt: new Set(rules.exempt?.map(fold)),
    joints: new Set(rules.joints?.map(fold)),
  };
}

/**
 * Whether a text says of the goal at `[from, to)` that it is not meant: "ce n’est pas l’ODD 14", "does not contribute
 * to SDG 14", "цель 14 здесь ни при чём". Not so where another word stands between: "not only SDG 14", "sans
 * oublier l’ODD 14".
 */
export function isDeniedGoal(
  tokens: Tokens,
  words: Compiled,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  const denials = words.goalDenials;
  if (!denials) return false;
  let behind = to;
  while (behind < end && behind < to + 2 && /^[)»”"]$/.test(tokens.key(behind))) behind++;
  if (denials.owners.has(tokens.key(from - 1)) && denials.wishes.match(tokens, behind, end)) return true;
  if (denials.after.match(tokens, behind, end) || isDeniedBehindAside()) return true;
  for (let index = Math.max(start, from - maxLead); index < from; index++) {
    const denial = denials.before.match(tokens, index, from);
    if (denial && !denials.exempt.has(tokens.key(index - 1)) && leadsTo(denial.to)) return true;
  }
  return false;

  /** "SDG 14, often named with plastics, is not covered". */
  function isDeniedBehindAside(): boolean {
    if (tokens.key(behind) !== ',') return false;
    let close = behind + 1;
    while (close < Math.min(end, behind + maxAside) && tokens.key(close) !== ',') close++;
    if (tokens.key(close) !== ',') return false;
    for (let index = close + 1; index < Math.min(end, close + 5); index++) {
      if (/^[.,;:!?]$/.test(tokens.key(index))) return false;
      if (denials?.after.match(tokens, index, end)) return true;
    }
    return false;
  }

  /** Whether nothing but links stands from a token to the goal. */
  function leadsTo(at: number): boolean {
    let index = at;
    while (index < from) {
      const link = denials?.links.match(tokens, index, from);
      const key = tokens.key(index);
      const small = words.determiners.has(key) || words.of.has(key) || words.listLeads.has(key);
      if (link) index = link.to;
      else if (small || words.sentence?.elisions.has(key) || /^['"«“]$/.test(key)) index++;
      else return false;
    }
    return index === from;
  }
}
