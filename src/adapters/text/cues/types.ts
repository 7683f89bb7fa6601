import type { EvidenceRule } from '../evidence.js';

/** What an organisation may be in a story, apart from its publisher. */
export const roles = ['funders', 'partners', 'participants'] as const;
export type Role = (typeof roles)[number];

/**
 * Words that introduce a name in a role, one pattern per line:
 *
 * | notation | matches |
 * |---|---|
 * | `_` | the name, or a list of names |
 * | `word`, `a/b`, `wor*` | the word; either word; any word with that beginning |
 * | `{fund}` | a word with that meaning; see `concepts.ts` |
 * | `(word)` | the word or nothing |
 * | `~` | up to six words other than names: amounts, adjectives, brackets |
 * | `^` | the start of the sentence |
 *
 * Determiners, adjectives, amounts and brackets may come between `_` and its neighbours.
 */
interface CueRow {
  readonly role: Role;
  readonly rule: EvidenceRule;
  readonly patterns: string;
}

export interface Cues {
  readonly rows: readonly CueRow[];
  /** Patterns that cancel a role: denials, other times, other stories. */
  readonly vetoes: string;
  /** Words, other than determiners, that may come between a cue and a name. */
  readonly fillers: string;
  /** Words in lower case that end the search for a name: "and", "which", "to". */
  readonly barriers: string;
}
