import type { Phrases } from '../phrases.js';
import { phraseSet } from '../phrases.js';
import type { Pairs } from '../rules.js';
import { fold } from '../tokens.js';

/** Words by which a language with cases tells places; see `cases/places.ts`. */
export interface CasePlaceRules {
  /** Stems of the adjectives in names of provinces and districts, and their countries: "ошск". */
  readonly provinces: Pairs<string>;
  /** Endings of such adjectives. */
  readonly adjectives: readonly string[];
  /** Towns, countries in the nominative. */
  readonly bases: readonly string[];
  /** Forms of the plural of a kind, and the singular in the same case: "областях", "области". */
  readonly singulars: Pairs<string>;
  /** Nouns of nature, which have no kind: "озеро". */
  readonly nature: readonly string[];
  /** Nouns that are part of the name: "улица". */
  readonly kept: readonly string[];
  /** Their names are others' too, and no place: "река". */
  readonly passed: readonly string[];
  /** Before a place in the genitive: whoever stands for it or owns it ("глава", "представители"). */
  readonly posts: readonly string[];
  /** "из", and verbs of those who are given something: then it happens where they come from. */
  readonly from: readonly string[];
  readonly receives: readonly string[];
  /** Organisations that are places as well: "школа". */
  readonly sites: readonly string[];
  /** Verbs by which readers are asked to come: "приходите". */
  readonly invitations: readonly string[];
  /** Verbs of coming and bringing: then a place in the accusative is one as well. */
  readonly arrivals: readonly string[];
  /** In a sentence further down: it is still to happen. */
  readonly plans: readonly string[];
  /** In such a sentence: it is another story, or was earlier. */
  readonly others: readonly string[];
  /** The same, where it begins a clause: "ранее". */
  readonly earlier: readonly string[];
}

/** The same as dictionaries. */
export interface CompiledCasePlaces {
  readonly provinces: ReadonlyMap<string, string>;
  readonly adjectives: readonly string[];
  readonly bases: ReadonlySet<string>;
  readonly singulars: ReadonlyMap<string, string>;
  readonly nature: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly receives: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly invitations: Phrases<true>;
  readonly arrivals: Phrases<true>;
  readonly plans: Phrases<true>;
  readonly others: Phrases<true>;
  readonly earlier: ReadonlySet<string>;
}

export function compileCasePlaces(rules: CasePlaceRules): CompiledCasePlaces {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  return {
    provinces: new Map(rules.provinces.map(([stem, code]) => [fold(stem), code])),
    adjectives: rules.adjectives.map(fold),
    bases: set(rules.bases),
    singulars: new Map(rules.singulars.map(([plural, singular]) => [fold(plural), singular])),
    nature: set(rules.nature),
    kept: set(rules.kept),
    passed: set(rules.passed),
    posts: set(rules.posts),
    from: set(rules.from),
    receives: set(rules.receives),
    sites: set(rules.sites),
    invitations: phraseSet(rules.invitations),
    arrivals: phraseSet(rules.arrivals),
    plans: phraseSet(rules.plans),
    others: phraseSet(rules.others),
    earlier: set(rules.earlier),
  };
}
