import type { PlaceKind } from '../../../model/article.js';
import { Phrases, phraseSet } from '../phrases.js';
import type { Pairs } from '../rules.js';
import { fold } from '../tokens.js';

/**
 * Words by which a language tells that a name is where it happens: what governs the name; see `places/governors.ts`. Single
 * words are nouns before "of", in singular and plural.
 */
export interface GovernedRules {
  /** Of what stands or lives in a place: "escuelas", "vecinos". */
  readonly inside: readonly string[];
  /** Of what is of a place and elsewhere: "embajadora", "café", "refugiados". */
  readonly outside: readonly string[];
  /** Verbs behind people: they came from there. "vinieron" */
  readonly coming?: readonly string[];
  /** Of a part of a place: what governs them governs it. "norte", "costa". */
  readonly parts: readonly string[];
  /** Stand between a preposition and a place and change nothing: "tout". */
  readonly passed?: readonly string[];
  /** Before a participle: it was before the story. "avait". */
  readonly earlier?: readonly string[];
  /** Begin the name of a town’s council, with "of": "municipalité". */
  readonly towns?: readonly string[];
  /** Verbs, with their preposition, whose object is where it happens: "recorrió", "llega a". */
  readonly reaching: readonly string[];
  /** Lead to where something is sent, with their preposition; where help is: "enviadas a". */
  readonly sending?: readonly string[];
  /** What helps: "ayuda"; verbs of helping, and of all giving: "apoya", "envía"; what leads to who is helped: "a"; who asks or thanks, and who receives. */
  readonly help?: readonly string[];
  readonly giving?: readonly string[];
  readonly helping?: readonly string[];
  readonly helpedBy?: readonly string[];
  readonly asking?: readonly string[];
  readonly receiving?: readonly string[];
  /** In the same clause: another time, or more work of the kind elsewhere. "se extenderá", "próximo año". */
  readonly otherwise: readonly string[];
  /** Nouns with a capital that are part of the name, and its kind: "Parque Nacional". With case. */
  readonly features: Pairs<PlaceKind | 'none'>;
  /** Nouns with a capital of where people meet: behind a preposition the whole name is a place. "Hospital" */
  readonly venues?: readonly string[];
  /** Before "of" and a name, wherever it stands: the name is a place's. "Ayuntamiento". */
  readonly civic: readonly string[];
  /** Kinds whose noun stays before a name without a small word between, and that are no kind: "isla", "río". */
  readonly kept: readonly string[];
  /** Kinds that are below the second level in these countries, so a village's: "distrito". */
  readonly lowest: Pairs<readonly string[]>;
}

export interface CompiledGoverned {
  readonly inside: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly reaching: Phrases<true>;
  readonly sending: Phrases<true>;
  readonly help: ReadonlySet<string>;
  readonly giving: Phrases<true>;
  readonly helping: Phrases<true>;
  readonly helpedBy: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  readonly otherwise: Phrases<true>;
  readonly features: Phrases<PlaceKind | 'none'>;
  readonly venues: ReadonlySet<string>;
  readonly civic: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly lowest: ReadonlyMap<string, readonly string[]>;
}

export function compileGoverned(rules: GovernedRules): CompiledGoverned {
  const words = (list: readonly string[]) => new Set(list.map(fold));
  return {
    inside: words(rules.inside),
    outside: words(rules.outside),
    coming: words(rules.coming ?? []),
    parts: words(rules.parts),
    earlier: words(rules.earlier ?? []),
    towns: words(rules.towns ?? []),
    passed: words(rules.passed ?? []),
    reaching: phraseSet(rules.reaching),
    sending: phraseSet(rules.sending ?? []),
    help: words(rules.help ?? []),
    giving: phraseSet(rules.giving ?? []),
    helping: phraseSet(rules.helping ?? []),
    helpedBy: words(rules.helpedBy ?? []),
    asking: words(rules.asking ?? []),
    receiving: words(rules.receiving ?? []),
    otherwise: phraseSet(rules.otherwise),
    features: new Phrases(rules.features, true),
    venues: words(rules.venues ?? []),
    civic: words(rules.civic),
    kept: words(rules.kept),
    lowest: new Map(rules.lowest.map(([noun, codes]) => [fold(noun), codes])),
  };
}
