import { type Phrases, phraseSet } from '../phrases.js';
import { fold } from '../tokens.js';
import { type CompiledFrameMoney, compileFrameMoney, type FrameMoneyRules } from './moneyRules.js';

/**
 * What a verb says of who does it: pays for what its object is; pays, if its object is a cost; gives, which is money if
 * a sum stands by; hands over goods; presents; backs, which is money with a sum; gathers, which may be money; receives it; does work; comes from somebody, said of money; or takes others into the work; attends, by itself or with its object; falls to somebody, said of
 * money; signs, which is money if a loan is signed; takes a task upon itself ('undertakes').
 */
export type FrameAct =
  | 'pays'
  | 'costs'
  | 'gives'
  | 'hands'
  | 'presents'
  | 'backs'
  | 'gathers'
  | 'receives'
  | 'works'
  | 'comes'
  | 'associates'
  | 'entrusts'
  | 'attends'
  | 'comesTo'
  | 'falls'
  | 'signs'
  | 'undertakes';

/** What a form of a verb is. */
export type FrameShape = 'finite' | 'past' | 'conditional' | 'participle' | 'infinitive';

/** Verbs and nouns that tell roles in a sentence, whatever stands between them and the names; see `frames/frames.ts`. */
export interface FrameRules {
  readonly money: FrameMoneyRules;
  readonly verbs: readonly (readonly [form: string, act: FrameAct, shape: FrameShape])[];
  /** Before a participle: it is active, passive, told of an earlier time, or might be. */
  readonly having: readonly string[];
  readonly being: readonly string[];
  readonly earlier: readonly string[];
  readonly perhaps: readonly string[];
  readonly been: readonly string[];
  /** Before an infinitive that is told as a fact: "vient de". */
  readonly modals: readonly string[];
  /** Small words between a subject and its verb, and between auxiliary and participle: "en", "également". */
  readonly clitics: readonly string[];
  readonly adverbs: readonly string[];
  /** Around a verb: "ne", "pas". */
  readonly negations: readonly string[];
  /** Forms of verbs that tell no role, and other words over which an agent never reaches: "permet", "qui". */
  readonly barriers: readonly string[];
  /** Before the agent; before those together with whom; before what belongs. */
  readonly by: readonly string[];
  readonly with: readonly string[];
  readonly of: readonly string[];
  /** Before those to whom work is entrusted. */
  readonly to: readonly string[];
  /** Nouns of gifts, which their giver follows ("subvention de A"); and of what is paid, which says that a sum is money. */
  readonly gifts: readonly string[];
  readonly costs: readonly string[];
  /** Forms of verbs for handing over, which who gave a thing does: "remis". */
  readonly handing: readonly string[];
  /** In a sentence in which what is handed over is no gift: "au nom de", "clés". */
  readonly notHanded: readonly string[];
  /** Behind such a verb, what makes it one of mending: "en état", "à neuf". */
  readonly restored: readonly string[];
  /** Nouns of what is only said, and no work: "annonce". */
  readonly statements: readonly string[];
  /** Nouns that are no gift: "conseils". */
  readonly notGifts: readonly string[];
  /** Things that are given or lent in kind: "camions". */
  readonly goods: readonly string[];
  /** Before a noun of a gift or a sum: it was asked for, refused. */
  readonly asked: readonly string[];
  /** Before "of" and who receives a gift: "en faveur". */
  readonly favors: readonly string[];
  /** What is left of a sum: "reste", "moitié". */
  readonly shares: readonly string[];
  /** What somebody is called: "partenaire", "bailleur". */
  readonly partnerNouns: readonly string[];
  readonly funderNouns: readonly string[];
  /** Makes a partner one who pays: "financier". */
  readonly payingAdjectives: readonly string[];
  /** After such a noun, before those who are it: "sont", "tels que". */
  readonly copulas: readonly string[];
  /** "gratuitement". */
  readonly freely: readonly string[];
  /** Behind a name: what it does is told of another's work: "de son côté". */
  readonly apart: readonly string[];
  /** Nouns for who publishes: "l’association". */
  readonly selves: readonly string[];
  /** Begin the name of a part of a body, which works for it and is no partner: "faculté". */
  readonly parts: readonly string[];
  /** Small words that hold an article: "du". */
  readonly contracted: readonly string[];
  /** Before those who attended: "en présence de". Before some of them: "dont". What is attended: "atelier". */
  readonly presence: readonly string[];
  readonly among: readonly string[];
  /** Behind "prendre", "faire", "répondre": "part", "le déplacement", "à l’invitation". */
  readonly comings: readonly string[];
  /** Tells of attending without an auxiliary too: "présente". */
  readonly presents: readonly string[];
  readonly events: readonly string[];
  /** Nouns of help, which is money only with a sum. */
  readonly helps: readonly string[];
  /** Before two who work together: "entre", behind such a noun as "partenariat". */
  readonly between: readonly string[];
  readonly unions: readonly string[];
  /** "avec nous": together with who publishes. */
  readonly withSelf: readonly string[];
  /** Said of what is not the story’s: "d’autres projets". */
  readonly others: readonly string[];
  /** Behind those who are thanked, where it was for money: "possible". */
  readonly thanked: readonly string[];
  /** Before "of" and who pays what is left: "à la charge". Before those who made it possible: "grâce", "prélevé". */
  readonly charges: readonly string[];
  readonly owing: readonly string[];
  /** Behind a comma, begin what is said of a name in the midst of a list: "qui", "chargée". */
  readonly asides: readonly string[];
  /** Before what somebody does among others: "pour". */
  readonly aims: readonly string[];
  /** Name again who was named last: "cette dernière". */
  readonly resumes: readonly string[];
  /** Behind a name and a comma: "chargée" of one of `tasks`, or "associée" to one of `ventures`. */
  readonly charged: readonly string[];
  readonly joined: readonly string[];
  readonly tasks: readonly string[];
  readonly ventures: readonly string[];
  /** Before a name: it is paid for its work. "entreprise" */
  readonly hired: readonly string[];
  /** "sans" */
  readonly without: readonly string[];
  /** Name nobody by themselves, also with a capital: "la Ville". */
  readonly bare: readonly string[];
  /** Before "of" and who did it: "est l’œuvre". */
  readonly works: readonly string[];
  /** What is provided as work, and no gift: "l’encadrement est fourni par". */
  readonly services: readonly string[];
  /** Nouns that look like participles: "musée". */
  readonly notVerbs: readonly string[];
  /** Before who does something to itself or each other: "se". */
  readonly reflexives: readonly string[];
  /** Before what somebody is called: "notre". */
  readonly possessives: readonly string[];
  /** What is said of other work after whose example this is done: "inspiré". */
  readonly models: readonly string[];
  /** People through whom a body works: "équipe". */
  readonly teams: readonly string[];
}

type Words = ReadonlySet<string>;

export interface CompiledFrames {
  readonly money: CompiledFrameMoney;
  readonly verbs: ReadonlyMap<string, readonly { readonly act: FrameAct; readonly shape: FrameShape }[]>;
  readonly having: Words;
  readonly being: Words;
  readonly earlier: Words;
  readonly perhaps: Words;
  readonly been: Words;
  readonly modals: Phrases<true>;
  readonly clitics: Words;
  readonly adverbs: Phrases<true>;
  readonly negations: Words;
  readonly barriers: Words;
  readonly by: Words;
  readonly with: Words;
  readonly of: Words;
  readonly to: Words;
  readonly gifts: Words;
  readonly costs: Words;
  readonly handing: Words;
  readonly notHanded: Phrases<true>;
  readonly restored: Phrases<true>;
  readonly statements: Words;
  readonly notGifts: Words;
  readonly goods: Words;
  readonly asked: Words;
  readonly favors: Words;
  readonly shares: Words;
  readonly partnerNouns: Words;
  readonly funderNouns: Words;
  readonly payingAdjectives: Words;
  readonly copulas: Phrases<true>;
  readonly freely: Phrases<true>;
  readonly apart: Phrases<true>;
  readonly selves: Words;
  readonly parts: Words;
  readonly contracted: Words;
  readonly presence: Phrases<true>;
  readonly among: Phrases<true>;
  readonly comings: Phrases<true>;
  readonly presents: Words;
  readonly events: Words;
  readonly helps: Words;
  readonly between: Words;
  readonly unions: Words;
  readonly withSelf: Phrases<true>;
  readonly others: Words;
  readonly thanked: Words;
  readonly charges: Phrases<true>;
  readonly owing: Words;
  readonly asides: Words;
  readonly aims: Words;
  readonly resumes: Words;
  readonly charged: Words;
  readonly joined: Words;
  readonly tasks: Phrases<true>;
  readonly ventures: Phrases<true>;
  readonly hired: Words;
  readonly without: Words;
  readonly bare: Words;
  readonly works: Phrases<true>;
  readonly services: Words;
  readonly notVerbs: Words;
  readonly reflexives: Words;
  readonly possessives: Words;
  readonly models: Words;
  readonly teams: Words;
}

export function compileFrames(rules: FrameRules): CompiledFrames {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const verbs = new Map<string, { act: FrameAct; shape: FrameShape }[]>();
  for (const [form, act, shape] of rules.verbs)
    verbs.set(fold(form), [...(verbs.get(fold(form)) ?? []), { act, shape }]);
  return {
    money: compileFrameMoney(rules.money),
    verbs,
    having: set(rules.having),
    being: set(rules.being),
    earlier: set(rules.earlier),
    perhaps: set(rules.perhaps),
    been: set(rules.been),
    modals: phraseSet(rules.modals),
    clitics: set(rules.clitics),
    adverbs: phraseSet(rules.adverbs),
    negations: set(rules.negations),
    barriers: set(rules.barriers),
    by: set(rules.by),
    with: set(rules.with),
    of: set(rules.of),
    to: set(rules.to),
    gifts: set(rules.gifts),
    costs: set(rules.costs),
    handing: set(rules.handing),
    notHanded: phraseSet(rules.notHanded),
    restored: phraseSet(rules.restored),
    statements: set(rules.statements),
    notGifts: set(rules.notGifts),
    goods: set(rules.goods),
    asked: set(rules.asked),
    favors: set(rules.favors),
    shares: set(rules.shares),
    partnerNouns: set(rules.partnerNouns),
    funderNouns: set(rules.funderNouns),
    payingAdjectives: set(rules.payingAdjectives),
    copulas: phraseSet(rules.copulas),
    freely: phraseSet(rules.freely),
    apart: phraseSet(rules.apart),
    selves: set(rules.selves),
    parts: set(rules.parts),
    contracted: set(rules.contracted),
    presence: phraseSet(rules.presence),
    presents: set(rules.presents),
    comings: phraseSet(rules.comings),
    among: phraseSet(rules.among),
    events: set(rules.events),
    helps: set(rules.helps),
    between: set(rules.between),
    unions: set(rules.unions),
    withSelf: phraseSet(rules.withSelf),
    charges: phraseSet(rules.charges),
    owing: set(rules.owing),
    thanked: set(rules.thanked),
    others: set(rules.others),
    asides: set(rules.asides),
    aims: set(rules.aims),
    resumes: set(rules.resumes),
    charged: set(rules.charged),
    joined: set(rules.joined),
    tasks: phraseSet(rules.tasks),
    ventures: phraseSet(rules.ventures),
    hired: set(rules.hired),
    without: set(rules.without),
    bare: set(rules.bare),
    works: phraseSet(rules.works),
    services: set(rules.services),
    notVerbs: set(rules.notVerbs),
    reflexives: set(rules.reflexives),
    possessives: set(rules.possessives),
    models: set(rules.models),
    teams: set(rules.teams),
  };
}
