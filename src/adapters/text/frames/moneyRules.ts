import { type Phrases, phraseSet } from '../phrases.js';
import { fold } from '../tokens.js';

/** More words by which a sentence tells whose money it was, or whose task. */
export interface FrameMoneyRules {
  /** Money without a giver of its own, which tells whose it was only behind "avec", "grâce à": "de l’argent". */
  readonly moneys: readonly string[];
  /** Said of money that is given for no one purpose: "non affectés". */
  readonly unbound: readonly string[];
  /** Behind a verb of work: who did it paid for it, "à ses frais". */
  readonly ownCosts: readonly string[];
  /** Behind "prendre": to go on with what another has paid for, "le relais". */
  readonly relays: readonly string[];
  /** Behind a name and a comma, before "of" and the work: "maître d’œuvre". */
  readonly callings: readonly string[];
  /** Articles of what is not yet spoken of: "une". */
  readonly indefinites: readonly string[];
}

export interface CompiledFrameMoney {
  readonly moneys: ReadonlySet<string>;
  readonly unbound: ReadonlySet<string>;
  readonly ownCosts: Phrases<true>;
  readonly relays: Phrases<true>;
  readonly callings: Phrases<true>;
  readonly indefinites: ReadonlySet<string>;
}

export function compileFrameMoney(rules: FrameMoneyRules): CompiledFrameMoney {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  return {
    moneys: set(rules.moneys),
    unbound: set(rules.unbound),
    ownCosts: phraseSet(rules.ownCosts),
    relays: phraseSet(rules.relays),
    callings: phraseSet(rules.callings),
    indefinites: set(rules.indefinites),
  };
}
