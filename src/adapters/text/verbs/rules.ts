import { Phrases, phraseSet } from '../phrases.js';
import type { Pairs } from '../rules.js';
import { fold } from '../tokens.js';

/** What a verb says of its subject, or of the agent of its passive. */
export type VerbAct =
  /** Pays, by itself: "finances". */
  | 'funds'
  /** Pays, where a cost or a sum is its object: "covers". */
  | 'pays'
  /** Gives, where money or goods are its object: "provides". */
  | 'gives'
  /** Gives, where it says that nothing is asked for it: "lets … for nothing". */
  | 'lets'
  /** Works on it: "builds". */
  | 'does'
  /** Is there: "attends". */
  | 'attends';

/** How a form may be used: "gave", "given", "paid" (both), "giving", "give" or "gives". */
export type VerbForm = 'past' | 'participle' | 'both' | 'ing' | 'present';

export interface VerbSense {
  readonly act: VerbAct;
  readonly form: VerbForm;
}

/**
 * Verbs of roles, and the small words that tell how they stand, for a language in which the subject stands before its
 * verb and a passive has an agent; see `verbs/roles.ts`.
 */
export interface VerbRules {
  readonly verbs: Pairs<VerbSense>;
  /** Make a participle passive: "was". */
  readonly be: readonly string[];
  /** May stand before a verb of what happened or will: "has", "is", "will". */
  readonly auxiliaries: readonly string[];
  /** Say that it did not happen, or not yet, or in another time: "not", "would", "had". */
  readonly denying: readonly string[];
  /** Before "to" and a verb that is done all the same: "agreed". */
  readonly catenatives: readonly string[];
  readonly to: string;
  /** Of the time before that of the story: "had". Before what was before it: "earlier". */
  readonly past: string;
  readonly earlier: readonly string[];
  readonly relatives: readonly string[];
  /** Begin a clause on a member of a list, behind a comma: "whose", "where". */
  readonly asides: readonly string[];
  /** Endings of adverbs. */
  readonly adverbEnding: string;
  /** Behind a verb of giving, what is no gift: "advice", "training". */
  readonly notGifts: readonly string[];
  /** What is given in kind without a number: "land", "premises". */
  readonly things: readonly string[];
  /** Stand for a sum already told of: "rest", "half", "seven million of it". */
  readonly shares: readonly string[];
  /** Behind a number, what is not given away: "people". */
  readonly uncounted: readonly string[];
  /** "with X paying". */
  readonly absolute: string;
  /** "with A as its partner", "A, the donor of the scheme": nouns of who works on it and of who pays. */
  readonly as: string;
  readonly companions: readonly string[];
  readonly givers: readonly string[];
  /** In a heading with such a noun: they have not given yet ("asked"). And nouns of bodies in headings. */
  readonly asking: readonly string[];
  readonly bodies: readonly string[];
  /** Behind an article and before a year: other work than the story's ("a first round in 2019"). */
  readonly firsts: readonly string[];
  /** Whose partner it is: "its". */
  /** "Last week", "On Friday": how a sentence that says when begins, and how that ends. */
  readonly timeLeads: readonly string[];
  readonly times: readonly string[];
  /** How a sentence may begin before its subject without a comma: "*Under* the contract the Embassy gives". */
  readonly openers: readonly string[];
  /** First words of a sentence that denies all it tells: "Nor". */
  readonly negations: readonly string[];
  /** Behind what is given in kind: "The panels *are from* A". */
  readonly sources: readonly string[];
  /** Words of such a beginning that tell of another time: "In the *past*". */
  readonly otherTimes: readonly string[];
  /** Before what is not given ("gives *no* money"), and behind it where it denies nothing ("no *fewer* than"). */
  readonly denyingObjects: readonly string[];
  readonly atLeast: readonly string[];
  /** Verbs of giving that in the passive tell of work: "was installed by". */
  readonly installing: readonly string[];
  /** The same where a building is their subject, unless something is for "sale": "was put up by". */
  readonly raising: readonly string[];
  readonly buildings: readonly string[];
  readonly sales: readonly string[];
  /** Who gets something: "was awarded a … grant". */
  readonly awarding: readonly string[];
  /** Who speaks for a country abroad. */
  readonly envoys: readonly string[];
  /** Between an article and a name: "the *provincial* Ministry of Health". */
  readonly levels: readonly string[];
  /** Before the noun of one among several: "*a* county council". */
  readonly oneOf: readonly string[];
  /** What somebody says who only attends: "remarks". */
  readonly speeches: readonly string[];
  /** Who is sent to attend, and who to look at the work of others. */
  readonly observers: readonly string[];
  readonly inspectors: readonly string[];
  readonly sending: readonly string[];
  /** Verbs behind which what was said follows without "that". */
  readonly reporting: readonly string[];
  readonly possessors: readonly string[];
  /** The publisher, where it tells the story itself: "we". */
  readonly narrator: string;
  /** What two bodies sign who will work together, verbs of it, and the word before the two: "agreement", "signed", "between". */
  readonly pacts: readonly string[];
  /** Verbs by which only a donor gives: "announced". And what may stand before names: "mainly". */
  readonly announcing: readonly string[];
  readonly mainly: readonly string[];
  /** What is given by those who teach: "training". */
  readonly lessons: readonly string[];
  readonly signing: readonly string[];
  readonly pactLinks: readonly string[];
  /** Shortly before such words: the partners are told something, or are thanked. */
  readonly addressing: readonly string[];
  /** Behind a verb of letting, what is done with the money: "use". */
  readonly spending: readonly string[];
  /** In verbs of giving what needs no number if a donor gives it: "handed" over, "donated". */
  readonly handing: readonly string[];
  /** Between such a noun and the names: "are", "include". */
  readonly copulas: readonly string[];
  /** Nouns that are a whole name: "Parliament". */
  readonly alone: readonly string[];
  /** Who drives what its body owns, and what they do with it: "pilots", "flew". */
  readonly crews: readonly string[];
  readonly carrying: readonly string[];
  /** People whose work is not that of the body they are of: "students". */
  readonly belonging: readonly string[];
  /** Behind a name, where it is from or sits: "from", "in", "based". */
  readonly adjuncts: readonly string[];
  /** Between names of a list, no name: "two schools". */
  readonly members: readonly string[];
}

export interface CompiledVerbs
  extends Omit<VerbRules, 'verbs' | 'to' | 'narrator' | 'adverbEnding' | 'absolute' | 'as' | 'past'> {
  readonly senses: Phrases<VerbSense>;
  readonly rules: VerbRules;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly thingPhrases: Phrases<true>;
  readonly sourcePhrases: Phrases<true>;
  readonly installingPhrases: Phrases<true>;
  readonly raisingPhrases: Phrases<true>;
}

type SetName =
  | 'be'
  | 'auxiliaries'
  | 'denying'
  | 'catenatives'
  | 'earlier'
  | 'relatives'
  | 'asides'
  | 'notGifts'
  | 'shares'
  | 'adjuncts'
  | 'companions'
  | 'givers'
  | 'asking'
  | 'bodies'
  | 'firsts'
  | 'timeLeads'
  | 'times'
  | 'openers'
  | 'negations'
  | 'otherTimes'
  | 'denyingObjects'
  | 'atLeast'
  | 'buildings'
  | 'sales'
  | 'crews'
  | 'carrying'
  | 'awarding'
  | 'envoys'
  | 'levels'
  | 'oneOf'
  | 'speeches'
  | 'observers'
  | 'inspectors'
  | 'sending'
  | 'reporting'
  | 'possessors'
  | 'pacts'
  | 'announcing'
  | 'mainly'
  | 'lessons'
  | 'signing'
  | 'pactLinks'
  | 'addressing'
  | 'spending'
  | 'handing'
  | 'uncounted'
  | 'copulas'
  | 'alone'
  | 'belonging'
  | 'members';

export function compileVerbs(rules: VerbRules): CompiledVerbs {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  return {
    ...rules,
    senses: new Phrases(rules.verbs),
    rules,
    thingPhrases: phraseSet(rules.things),
    sourcePhrases: phraseSet(rules.sources),
    installingPhrases: phraseSet(rules.installing),
    raisingPhrases: phraseSet(rules.raising),
    sets: {
      be: set(rules.be),
      auxiliaries: set(rules.auxiliaries),
      denying: set(rules.denying),
      catenatives: set(rules.catenatives),
      earlier: set(rules.earlier),
      relatives: set(rules.relatives),
      asides: set(rules.asides),
      notGifts: set(rules.notGifts),
      shares: set(rules.shares),
      adjuncts: set(rules.adjuncts),
      companions: set(rules.companions),
      givers: set(rules.givers),
      asking: set(rules.asking),
      bodies: set(rules.bodies),
      firsts: set(rules.firsts),
      timeLeads: set(rules.timeLeads),
      times: set(rules.times),
      openers: set(rules.openers),
      negations: set(rules.negations),
      otherTimes: set(rules.otherTimes),
      denyingObjects: set(rules.denyingObjects),
      atLeast: set(rules.atLeast),
      buildings: set(rules.buildings),
      sales: set(rules.sales),
      crews: set(rules.crews),
      carrying: set(rules.carrying),
      awarding: set(rules.awarding),
      envoys: set(rules.envoys),
      levels: set(rules.levels),
      oneOf: set(rules.oneOf),
      speeches: set(rules.speeches),
      observers: set(rules.observers),
      inspectors: set(rules.inspectors),
      sending: set(rules.sending),
      reporting: set(rules.reporting),
      possessors: set(rules.possessors),
      pacts: set(rules.pacts),
      announcing: set(rules.announcing),
      mainly: set(rules.mainly),
      lessons: set(rules.lessons),
      signing: set(rules.signing),
      pactLinks: set(rules.pactLinks),
      addressing: set(rules.addressing),
      spending: set(rules.spending),
      handing: set(rules.handing),
      uncounted: set(rules.uncounted),
      copulas: set(rules.copulas),
      alone: set(rules.alone),
      belonging: set(rules.belonging),
      members: set(rules.members),
    },
  };
}
