import { Phrases, phraseSet } from '../phrases.js';
import type { Pairs } from '../rules.js';
import { fold } from '../tokens.js';

/** What a verb says of its subject, or of the agent of its passive. */
export type Act =
  /** Pays, by itself: "finances". */
  | 'funds'
  /** Gives, money or things: "donates". */
  | 'donates'
  /** Gives, and counts with a sum of money only: "contributes". */
  | 'gives'
  /** Counts only with things that a work needs: "offers". */
  | 'offers'
  /** Carries out: "implements". */
  | 'carries-out'
  /** Is done by several together, or by one beside the publisher: "organises". */
  | 'does';

/**
 * Verbs by which a sentence tells a role, for a language in which the subject may stand before or behind its verb and
 * other words between the two; see `clauses/clauses.ts`. All words are compared folded.
 */
export interface ClauseRules {
  /** Finite forms. */
  readonly verbs: Pairs<Act>;
  /** Those behind which the subject stands without an object pronoun: "colaboran A y B". */
  readonly inverted: Pairs<Act>;
  /** Directly before those who did something together: "convenio entre". */
  readonly joint: readonly string[];
  /** Nouns of help with adjectives behind them: "en alianza estratégica con". */
  readonly described: readonly DescribedNoun[];
  /** Adjectives that tell that help is money: "financiero". */
  readonly moneyAdjectives: readonly string[];
  /** Participles of the passive, which an agent follows. */
  readonly participles: Pairs<Act>;
  /** Before the agent of a passive: "por". */
  readonly by: readonly string[];
  /** Small words of how and how much, between a participle or verb and who follows: "a partes iguales". */
  readonly manner: readonly string[];
  /** Endings of such words: "mente". */
  readonly mannerEndings: readonly string[];
  /** Object pronouns before a verb, behind which the subject stands behind the verb: "lo". */
  readonly objects: readonly string[];
  /** The pronoun that makes what follows a clause of the noun before it: "que". */
  readonly relatives: readonly string[];
  /** Things given that are no gift of money's worth: "experiencia". */
  readonly notGifts: readonly string[];
  /** Pronouns of those to whom something is given, before the verb: "nos". */
  readonly givenTo: readonly string[];
  /** Nouns of work: who bears them carries it out. "capacitación" */
  readonly tasks: readonly string[];
  /** Nouns that bear the year of a call, a budget, or of what harmed: "convocatoria de 2022", "terremoto de 2010". */
  readonly dated: readonly string[];
  /** Of paying before the time that is told of: "había costeado". */
  readonly pluperfect: readonly string[];
  /** Beside those: of what comes before a work, and is not the work. "diagnóstico", "anterior" */
  readonly firstSteps: readonly string[];
  /** Behind what somebody pays: that it is not the story's. "no debe confundirse" */
  readonly apart: readonly string[];
  /** Verbs and participles of paying that also say that land is fed: "abonó los campos". */
  readonly feeding: readonly string[];
  /** What is fed, and what it is fed with: "campos", "estiércol". */
  readonly soils: readonly string[];
  readonly manures: readonly string[];
  /** Forms of verbs that are nouns too: "la firma". */
  readonly verbalNouns: readonly string[];
  /** Before a sum and who gave it: "recibió". */
  readonly receiving: readonly string[];
  /** Verbs of those who tell it themselves, before "with": "trabajamos". */
  readonly firstPerson: readonly string[];
  /** Verbs of taking part that tell who does it behind nouns of work: "participan" and "proyecto". */
  readonly takingPart: readonly string[];
  readonly work: readonly string[];
  /** Words of money and costs: "recursos". */
  readonly money: readonly string[];
  /** Those of costs that somebody meets: "gastos". */
  readonly costs: readonly string[];
  /** Nouns of gifts and of money, and of help that may be none; see `clauses/gifts.ts`. */
  readonly giftNouns: Pairs<'giving' | 'support'>;
  /** Before what a gift is for: "para". */
  readonly aims: readonly string[];
  /** Shortly before such a noun: the talk is of it only ("un informe sobre los fondos de"). */
  readonly notMoneyLeads: readonly string[];
  /** "trabajó … con A": whoever works at a thing with somebody. */
  readonly working: readonly string[];
  /** "se pagan", "comprados": before "con" and a sum. */
  readonly spending: readonly string[];
  /** "en el pasado", "antes": of other times. */
  readonly formerly: readonly string[];
  /** Words of a time before a subject without a comma: "Ayer la Fundación …". */
  readonly times: readonly string[];
  /** What is sought is not given: "buscará", directly before the money. */
  readonly seeking: readonly string[];
  /** A verb and a gift in one: "hizo una donación"; those only of a sum and a donor: "anunció un aporte". */
  readonly pledges: Pairs<'given' | 'told'>;
  /** Nouns of a partner, behind a comma: "A, socia local del proyecto". */
  readonly companions: readonly string[];
  /** Those that are one only before a noun of work: "responsables de la obra". */
  readonly answerable: readonly string[];
  /** Behind one who works on it too: "se sumó a la obra". */
  readonly joins: readonly string[];
  /** Behind those who carried it out, before others: "con la participación de". */
  readonly joined: readonly string[];
  /** Lead from such a word, further on in the sentence, to who paid: "provienen de". */
  readonly sources: readonly string[];
  /** Verbs of those who give what a work needs, and such things: "puso" and "la maquinaria". */
  readonly inKind: readonly string[];
  readonly goods: readonly string[];
  /** Of money that goes through somebody, before "through": "canalizados". */
  readonly channelled: readonly string[];
  /** Lead to who does it, or, behind words of costs, to who paid: "a cargo de". */
  readonly charges: readonly string[];
  /** Those of them that speak of money unless the noun before is one of work: "corre por cuenta de". */
  readonly bearing: readonly string[];
  /** "agradece a", before those who gave. */
  readonly thanks: readonly string[];
  /** Verbs of coming that tell who attended beside a noun of an event, and of being there, which need none. */
  readonly coming: readonly string[];
  readonly being: readonly string[];
  readonly events: readonly string[];
  /** Before those for whom somebody came: "por parte de". */
  readonly standingFor: readonly string[];
  /** Verbs in the present that tell of no work: "anuncia". */
  readonly speaking: readonly string[];
  /** Between those and what they gave, and the words for money that then follow: "su contribución". */
  readonly gifts: readonly string[];
}

/** A noun, the words one of which stands before it, and the words one of which leads on behind its adjectives. */
export interface DescribedNoun {
  readonly act: Act | 'supports';
  readonly leads: readonly string[];
  readonly nouns: readonly string[];
  readonly links: readonly string[];
}

/** The same as dictionaries. */
export interface CompiledClauses {
  readonly verbs: Phrases<Act>;
  readonly inverted: Phrases<Act>;
  readonly joint: Phrases<true>;
  readonly described: readonly DescribedNoun[];
  readonly moneyAdjectives: ReadonlySet<string>;
  readonly participles: Phrases<Act>;
  readonly by: Phrases<true>;
  readonly manner: ReadonlySet<string>;
  readonly mannerEndings: readonly string[];
  readonly objects: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly notGifts: ReadonlySet<string>;
  readonly givenTo: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly dated: ReadonlySet<string>;
  readonly pluperfect: Phrases<true>;
  readonly firstSteps: ReadonlySet<string>;
  readonly apart: Phrases<true>;
  readonly feeding: Phrases<true>;
  readonly soils: ReadonlySet<string>;
  readonly manures: ReadonlySet<string>;
  readonly verbalNouns: ReadonlySet<string>;
  readonly receiving: Phrases<true>;
  readonly firstPerson: Phrases<true>;
  readonly takingPart: Phrases<true>;
  readonly work: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly costs: ReadonlySet<string>;
  readonly giftNouns: Phrases<'giving' | 'support'>;
  readonly aims: ReadonlySet<string>;
  readonly notMoneyLeads: ReadonlySet<string>;
  readonly working: Phrases<true>;
  readonly spending: ReadonlySet<string>;
  readonly formerly: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly seeking: ReadonlySet<string>;
  readonly pledges: Phrases<'given' | 'told'>;
  readonly companions: ReadonlySet<string>;
  readonly answerable: ReadonlySet<string>;
  readonly joins: Phrases<true>;
  readonly joined: Phrases<true>;
  readonly sources: Phrases<true>;
  readonly inKind: Phrases<true>;
  readonly goods: ReadonlySet<string>;
  readonly channelled: ReadonlySet<string>;
  readonly charges: Phrases<true>;
  readonly bearing: Phrases<true>;
  readonly thanks: Phrases<true>;
  readonly speaking: ReadonlySet<string>;
  readonly coming: Phrases<true>;
  readonly being: Phrases<true>;
  readonly events: ReadonlySet<string>;
  readonly standingFor: Phrases<true>;
  readonly gifts: ReadonlySet<string>;
}

export function compileClauses(rules: ClauseRules): CompiledClauses {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  return {
    verbs: new Phrases(rules.verbs),
    inverted: new Phrases(rules.inverted),
    joint: phraseSet(rules.joint),
    described: rules.described,
    moneyAdjectives: set(rules.moneyAdjectives),
    participles: new Phrases(rules.participles),
    by: phraseSet(rules.by),
    manner: set(rules.manner),
    mannerEndings: rules.mannerEndings.map(fold),
    objects: set(rules.objects),
    relatives: set(rules.relatives),
    notGifts: set(rules.notGifts),
    givenTo: set(rules.givenTo),
    tasks: set(rules.tasks),
    dated: set(rules.dated),
    pluperfect: phraseSet(rules.pluperfect),
    firstSteps: set(rules.firstSteps),
    apart: phraseSet(rules.apart),
    feeding: phraseSet(rules.feeding),
    soils: set(rules.soils),
    manures: set(rules.manures),
    verbalNouns: set(rules.verbalNouns),
    receiving: phraseSet(rules.receiving),
    firstPerson: phraseSet(rules.firstPerson),
    takingPart: phraseSet(rules.takingPart),
    work: set(rules.work),
    money: set(rules.money),
    costs: set(rules.costs),
    giftNouns: new Phrases(rules.giftNouns),
    aims: set(rules.aims),
    notMoneyLeads: set(rules.notMoneyLeads),
    working: phraseSet(rules.working),
    spending: set(rules.spending),
    formerly: set(rules.formerly),
    times: set(rules.times),
    seeking: set(rules.seeking),
    pledges: new Phrases(rules.pledges),
    companions: set(rules.companions),
    answerable: set(rules.answerable),
    joins: phraseSet(rules.joins),
    joined: phraseSet(rules.joined),
    sources: phraseSet(rules.sources),
    inKind: phraseSet(rules.inKind),
    goods: set(rules.goods),
    channelled: set(rules.channelled),
    charges: phraseSet([...rules.charges, ...rules.bearing]),
    bearing: phraseSet(rules.bearing),
    thanks: phraseSet(rules.thanks),
    speaking: set(rules.speaking),
    coming: phraseSet(rules.coming),
    being: phraseSet(rules.being),
    events: set(rules.events),
    standingFor: phraseSet(rules.standingFor),
    gifts: set(rules.gifts),
  };
}
