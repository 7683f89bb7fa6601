import type { EvidenceRule } from '../evidence.js';
import type { Role } from '../facts/scores.js';

/**
 * Words that introduce a name in a role, a pattern a line:
 *
 * | notation | matches |
 * |---|---|
 * | `_` | the name, or a list of names |
 * | `word`, `a/b`, `wor*` | the word; either word; a word that begins so |
 * | `{fund}` | a word with that meaning; see `concepts.ts` |
 * | `(word)` | the word or nothing |
 * | `~` | up to six words that are no name: amounts, adjectives, brackets |
 * | `^` | the start of the sentence |
 *
 * Between `_` and its neighbours determiners, adjectives, amounts and brackets may stand.
 */
interface CueRow {
  readonly role: Role;
  readonly rule: EvidenceRule;
  readonly patterns: string;
}

export interface Cues {
  readonly rows: readonly CueRow[];
  /** Patterns that take a role away again where they match: denials, other times, other stories. */
  readonly vetoes: string;
  /** Words that may stand between a cue and a name, beside determiners. */
  readonly fillers: string;
  /** Words in lower case that end the search for a name: "and", "which", "to". */
  readonly barriers: string;
}
