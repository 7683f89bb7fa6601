import { Phrases, phraseSet } from '../phrases.js';
import type { Pairs } from '../rules.js';
import { fold } from '../tokens.js';

/** What a verb says of its subject, where a case tells who that is. */
export type CaseAct =
  /** Pays: "оплатил". */
  | 'pays'
  /** Buys, and so pays unless with somebody else's money: "купил". */
  | 'buys'
  /** Gives things or money: "подарил"; not a room, an adviser, a proof. */
  | 'gives'
  /** Carries out the whole: "реализует". */
  | 'carries'
  /** Carries out a part of the work: "ведёт", "установил". */
  | 'works'
  /** Does a piece of work that tells nothing of who publishes: "утеплил". */
  | 'parts'
  /** Stands by it: pays only where money is named. "поддержал". */
  | 'supports'
  /** Helps: to buy, or at work. */
  | 'helps';

/** Verbs of a language with cases, and what stands round them; see `cases/acts.ts`. */
export interface CaseActRules {
  readonly verbs: Pairs<CaseAct>;
  /** Behind "helps" or before it: what is helped costs money. "купить". */
  readonly purchases: readonly string[];
  /** "бесплатно": what was done so was given. */
  readonly free: readonly string[];
  /** "за свой счёт": whoever worked so paid for it. */
  readonly ownCost: readonly string[];
  /** "за счёт местного бюджета": of a public body it is its own cost. */
  readonly budgets: readonly string[];
  /** Nouns of time, and what leads to them: "года", "с". */
  readonly times: readonly string[];
  readonly timeLeads: readonly string[];
  /** "поступил", of money that comes through somebody. */
  readonly arrives: readonly string[];
  /** "взял на себя": what somebody takes on is work, or what it costs. */
  readonly takesOn: readonly string[];
  /** "млн": behind a number a sum, where nothing follows that is counted. */
  readonly scales: readonly string[];
  /** What is given in kind: "подарки". */
  readonly goods: readonly string[];
  /** "с", before those who worked with us. */
  readonly company: readonly string[];
  /** "получил", from whom ("от"): a gift, if it is one. */
  readonly receives: readonly string[];
  readonly from: readonly string[];
  /** "тендера": who delivers what was bought is no partner. */
  readonly supplies: readonly string[];
  /** "стратегию": whoever draws up such a thing does its own work. */
  readonly papers: readonly string[];
  /** Costs, which somebody takes on: "расходы". */
  readonly costs: readonly string[];
  /** Work that somebody provides or takes on: "доставку". */
  readonly labours: readonly string[];
  /** What somebody will do, in two words: "*финансировать* проект *будет* …". */
  readonly infinitives: Pairs<CaseAct>;
  readonly shall: readonly string[];
  /** Of those, what anybody does any day, unless one of these stands beside it: "вести *курсы*". */
  readonly routine: readonly string[];
  readonly tasks: readonly string[];
  /** Verbs by which work is provided: "обеспечил". */
  readonly provides: readonly string[];
  /** "в рамках": it was done for the story's work. */
  readonly ours: readonly string[];
  /** Nouns of those who write of the work: "газета". */
  readonly newsrooms: readonly string[];
  /** Before a sum that is a price ("стоимостью"), and prepositions before one that is given ("на"). */
  readonly prices: readonly string[];
  readonly amounts: readonly string[];
  /** "которых": of whom somebody else says what it does. */
  readonly whom: readonly string[];
  /** Forms of "to be, become, act as", and nouns in the instrumental for who somebody is. */
  readonly be: readonly string[];
  readonly beings: Pairs<'funders' | 'partners'>;
  /** "к проекту": whoever joins it works on it. */
  readonly joint: readonly string[];
  /** Rooms and people that are lent to the work: whoever gives them takes part in it. */
  readonly lent: readonly string[];
  /** Given, and worth no money: "консультации". */
  readonly notGifts: readonly string[];
  /** Somebody else's money: "на средства". */
  readonly others: readonly string[];
  /** Nominatives of "who": "которое". */
  readonly relatives: readonly string[];
  /** Endings of nouns of people in the plural: "исты". */
  readonly people: readonly string[];
  /** Those who come to a body and do not stand for it: "студенты". */
  readonly learners: readonly string[];
  /** One of an organisation's people, or its crew, in the nominative: "юрист". */
  readonly workers: readonly string[];
  /** "делал": work, unless what was made is said: "заявление". */
  readonly makes: readonly string[];
  readonly sayings: readonly string[];
  /** "собрал": people, and so an event, or things, and so work. */
  readonly gathers: readonly string[];
  /** Several of its people together, also where the noun heads names: "бригады". */
  readonly crews: readonly string[];
  /** "его": what somebody will lead or do, said before. */
  readonly them: readonly string[];
  /** Pronouns and small words between a verb and its subject: "нам". */
  readonly pronouns: readonly string[];
  /** "благодарим", before those who gave. */
  readonly thanks: readonly string[];
  /** "за", before what they are thanked for. */
  readonly for: readonly string[];
  /** Endings of what is no gift: "сотрудничество". */
  readonly abstract: readonly string[];
  /** "мы", before a dash and who that is; the first word of a signature, of a line that names whose page it is. */
  readonly selves: readonly string[];
  readonly signs: readonly string[];
  /** Nouns before a name in quotes that is no organisation's: "проект", "фильм". */
  readonly works: readonly string[];
}

export interface CompiledCaseActs {
  readonly verbs: Phrases<CaseAct>;
  readonly purchases: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly ownCost: Phrases<true>;
  readonly budgets: Phrases<true>;
  readonly times: ReadonlySet<string>;
  readonly timeLeads: ReadonlySet<string>;
  readonly arrives: ReadonlySet<string>;
  readonly takesOn: Phrases<true>;
  readonly scales: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly receives: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly supplies: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly costs: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly labours: ReadonlySet<string>;
  readonly infinitives: ReadonlyMap<string, CaseAct>;
  readonly shall: ReadonlySet<string>;
  readonly routine: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly provides: ReadonlySet<string>;
  readonly newsrooms: ReadonlySet<string>;
  readonly prices: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly whom: ReadonlySet<string>;
  readonly ours: Phrases<true>;
  readonly beings: Phrases<'funders' | 'partners'>;
  readonly joint: Phrases<true>;
  readonly lent: ReadonlySet<string>;
  readonly notGifts: ReadonlySet<string>;
  readonly others: Phrases<true>;
  readonly relatives: ReadonlySet<string>;
  readonly people: readonly string[];
  readonly learners: ReadonlySet<string>;
  readonly workers: ReadonlySet<string>;
  readonly makes: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly gathers: ReadonlySet<string>;
  readonly crews: ReadonlySet<string>;
  readonly them: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly thanks: Phrases<true>;
  readonly for: ReadonlySet<string>;
  readonly abstract: readonly string[];
  readonly selves: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
}

export function compileCaseActs(rules: CaseActRules): CompiledCaseActs {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  return {
    verbs: new Phrases(rules.verbs),
    purchases: set(rules.purchases),
    free: set(rules.free),
    ownCost: phraseSet(rules.ownCost),
    budgets: phraseSet(rules.budgets),
    times: set(rules.times),
    timeLeads: set(rules.timeLeads),
    arrives: set(rules.arrives),
    takesOn: phraseSet(rules.takesOn),
    scales: set(rules.scales),
    goods: set(rules.goods),
    company: set(rules.company),
    receives: set(rules.receives),
    from: set(rules.from),
    supplies: set(rules.supplies),
    papers: set(rules.papers),
    costs: set(rules.costs),
    be: set(rules.be),
    labours: set(rules.labours),
    infinitives: new Map(rules.infinitives.map(([word, act]) => [fold(word), act])),
    shall: set(rules.shall),
    routine: set(rules.routine),
    tasks: set(rules.tasks),
    provides: set(rules.provides),
    newsrooms: set(rules.newsrooms),
    prices: set(rules.prices),
    amounts: set(rules.amounts),
    whom: set(rules.whom),
    ours: phraseSet(rules.ours),
    beings: new Phrases(rules.beings),
    joint: phraseSet(rules.joint),
    lent: set(rules.lent),
    notGifts: set(rules.notGifts),
    others: phraseSet(rules.others),
    relatives: set(rules.relatives),
    people: rules.people.map(fold),
    learners: set(rules.learners),
    workers: set(rules.workers),
    makes: set(rules.makes),
    sayings: set(rules.sayings),
    gathers: set(rules.gathers),
    crews: set(rules.crews),
    them: set(rules.them),
    pronouns: set(rules.pronouns),
    thanks: phraseSet(rules.thanks),
    for: set(rules.for),
    abstract: rules.abstract.map(fold),
    selves: set(rules.selves),
    signs: set(rules.signs),
    works: set(rules.works),
  };
}
