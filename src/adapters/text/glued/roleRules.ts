import type { FunderRule, ParticipantRule, PartnerRule } from '../evidence.js';
import type { Pairs } from '../rules.js';

/** The words by which a language that glues says who paid, who did it together and who came. */
export interface GluedRoleRules {
  /** Directly before a list: verbs with "it" behind, fixed phrases. */
  readonly funders: Pairs<FunderRule>;
  /** The same, but said of help of any kind: a donor by its own name only. */
  readonly weakFunders: readonly string[];
  readonly partners: Pairs<PartnerRule>;
  /** At the start of a line, before a colon. */
  readonly labels: Pairs<'funders' | 'partners' | 'participants'>;
  /** Nouns and participles of money; shortly after them "from" and who gave it, or after "by" the giver itself. */
  readonly money: readonly string[];
  /** Nouns of help of any kind. */
  readonly support: readonly string[];
  /** What is said of such a noun: it was money, and a generous gift; it was money; it was none. */
  readonly generous: readonly string[];
  readonly financial: readonly string[];
  readonly technical: readonly string[];
  /** Before such a noun, as the glued "by" is: "thanks to". */
  readonly ways: readonly string[];
  /** After a funder: the body that its money came through. */
  readonly through: readonly string[];
  readonly from: readonly string[];
  /** "Amounting to", between a comma and a sum; "12 millions", with nothing that is counted; "the purchase of". */
  readonly amounting: readonly string[];
  readonly bareSums: readonly string[];
  readonly purchases: readonly string[];
  /** The same, and said of givers alone: "given by". */
  readonly fromGiver: readonly string[];
  /** Between a verb and who did it: "to it", "also". */
  readonly asides: readonly string[];
  /** Prepositions that begin a phrase between the two. */
  readonly adjuncts: readonly string[];
  /** "Which", "has" and "while": between a body and its verb, and before both. */
  readonly relatives: readonly string[];
  readonly links: readonly string[];
  readonly openers: readonly string[];
  /** What is paid for: "the expenses". */
  readonly costs: readonly string[];
  /** "Received"; "came": goods follow, and "from" whom. */
  readonly receiving: readonly string[];
  /** Words that say which day, between commas behind who did it: "today". */
  readonly todays: readonly string[];
  /** "On behalf of" the giver that stands behind another. */
  readonly behalf: readonly string[];
  readonly coming: readonly string[];
  /** "With the participation of", and verbs of work that it goes with: "chooses". */
  readonly takingPart: readonly string[];
  readonly choosing: readonly string[];
  /** "Has ended". */
  readonly ended: readonly string[];
  /** "Seeks": what follows in the clause is not given. */
  readonly seeking: readonly string[];
  /** "With a sum": what one of several gives. */
  readonly gluedSums: readonly string[];
  /** Bodies that give goods of their own. */
  readonly goodsGivers: readonly string[];
  /** Who gives it follows: "gave them". */
  readonly givenBy: readonly string[];
  /** Gives goods, and what is given so. */
  readonly providing: readonly string[];
  readonly goods: readonly string[];
  /** "The tanks": goods behind who gives them, that end no name. */
  readonly theGoods: readonly string[];
  /** Nouns of bodies that carry others' money: "bank". */
  readonly carriers: readonly string[];
  /** In a sentence in which goods are sold, not given: "contract". */
  readonly contracts: readonly string[];
  /** Verbs by which a work begins or ends its life in the story: "opened", "receives". */
  readonly openings: readonly string[];
  /** What strikes: "earthquake", "destroyed". */
  readonly disasters: readonly string[];
  /** "Donated", said of goods; "free of charge". */
  /** Of goods: given by whoever stands behind it, an agency too. */
  readonly presented: readonly string[];
  readonly donated: readonly string[];
  readonly free: readonly string[];
  /** Gifts that belong to who gave them: "the grant of X"; and "the second (from Y)". */
  readonly grants: readonly string[];
  readonly shares: readonly string[];
  /** "The covering of (the rest)"; "the budget of", with "from" before it. */
  readonly payNouns: readonly string[];
  readonly funds: readonly string[];
  /** "At its expense". */
  readonly ownCost: readonly string[];
  /** "The donor", "source of the funds"; what a partner is called; and "is". */
  readonly payerTitles: readonly string[];
  readonly partnerTitles: readonly string[];
  readonly are: readonly string[];
  /** What is given or paid, where no sum need stand beside it. */
  readonly gifts: readonly string[];
  readonly currencies: readonly string[];
  /** "Per cent of the cost". */
  readonly percents: readonly string[];
  /** Who gives follows or goes before; a gift follows. */
  readonly giving: readonly string[];
  /** Of those, what is said of gifts alone. */
  readonly donating: readonly string[];
  /** "Announced" that it gives: such a noun and a sum follow. */
  readonly announcing: readonly string[];
  readonly givingNouns: readonly string[];
  /** What a body of the place brings in: it takes part, and is no funder. */
  readonly contributions: readonly string[];
  /** After a verb in the passive: "by". */
  readonly byWhom: readonly string[];
  /** Who pays follows or goes before; no gift need follow. */
  readonly paying: readonly string[];
  /** Who supports, with the project behind it: a donor by its own name only. */
  readonly supporting: readonly string[];
  /** "Thanks to X for its funding", "… for its support". */
  readonly thanks: readonly string[];
  readonly theirGift: readonly string[];
  readonly theirSupport: readonly string[];
  /** "Carries out": who does so follows. */
  readonly carryingOut: readonly string[];
  /** "Organises". */
  readonly organizing: readonly string[];
  /** What is carried out: "implementation", "the project". */
  readonly carried: readonly string[];
  /** Nouns of work besides, those of the same pattern that are none, and the patterns: of the folded noun, and of what is written. */
  readonly tasks: readonly string[];
  readonly noTasks: readonly string[];
  readonly taskForm: RegExp;
  readonly taskStart: RegExp;
  /** "Took part in", and the nouns of work that make it a partner's part. */
  readonly joining: readonly string[];
  readonly works: readonly string[];
  /** "Carried out (the digging)", "worked (on)". */
  readonly acting: readonly string[];
  /** Verbs with "it" behind: who does it follows, with small words between. */
  readonly objectVerbs: readonly string[];
  /** Work done by many: "campaign". Before the body that such people are of: "volunteers of". */
  readonly jointWorks: readonly string[];
  readonly helpers: readonly string[];
  /** "With" glued to such a noun, and to one of paying: "(did) the carrying out". */
  readonly gluedWorks: readonly string[];
  readonly gluedPays: readonly string[];
  /** "(With the help of X and) the support of". */
  readonly helpNouns: readonly string[];
  /** "Handed over", and what is: "the running of". */
  readonly handingOver: readonly string[];
  readonly running: readonly string[];
  /** "Upon itself"; laws and plans, the work of a body for itself. */
  readonly onShoulders: readonly string[];
  readonly plans: readonly string[];
  /** "Hosted". */
  readonly hosting: readonly string[];
  /** "Launched", "opened", what two do; "side by side with". */
  readonly jointActs: readonly string[];
  readonly alongside: readonly string[];
  /** "We built", "we organised". */
  readonly ourWork: readonly string[];
  /** Nouns that "with" belongs to, and no work: "meeting", "in line". */
  readonly meetings: readonly string[];
  /** "Entrusted"; "to". */
  readonly assigning: readonly string[];
  readonly to: readonly string[];
  /** "Is regarded as": who, and what it is, follow. */
  readonly calling: readonly string[];
  /** "With". */
  readonly beside: string;
  /** Covers a cost, whatever it is of. */
  readonly covering: readonly string[];
  /** What gives money by a contract: "grant agreement". */
  readonly deeds: readonly string[];
  /** Was done, whoever did it: "was carried out". */
  readonly done: readonly string[];
  /** "Bought", and the same with what was bought: "bought it". */
  readonly buying: readonly string[];
  readonly bought: readonly string[];
  /** "With us", and plural verbs before it that are no work: "talked". */
  readonly withUs: readonly string[];
  readonly idle: readonly string[];
  /** "(Took part) in". */
  readonly into: readonly string[];
  /** What is attended. */
  readonly events: readonly string[];
  /** "Collaboration"; what makes it the one in which this was done ("in", "fruit of"); "with". */
  readonly partnership: readonly string[];
  readonly joint: readonly string[];
  readonly withWhom: readonly string[];
  /** Verbs with "with" after them. */
  readonly working: readonly string[];
  /** "Its partners", and what leads to their names: "among them". */
  readonly partnerNouns: readonly string[];
  readonly including: readonly string[];
  /** "Agreement" with somebody, and that it was signed. */
  readonly agreements: readonly string[];
  /** Behind it: what one gives and the other takes, "of a loan"; what all who sign do together, "of cooperation". */
  readonly trades: readonly string[];
  readonly jointDeeds: readonly string[];
  readonly signing: readonly string[];
  /** Verbs whose subjects do nothing together by it: "said". */
  readonly notJoint: readonly string[];
  /** "Had it not been for": what follows did happen. */
  readonly unless: readonly string[];
  /** Before any of them: it did not happen, or no more, or not yet. */
  readonly denials: readonly string[];
  /** The sentence tells of another story from there on: "a similar", "had already". */
  readonly otherStory: readonly string[];
  /** In a sentence: what it tells has nothing to do with the story. */
  readonly unrelated: readonly string[];
  /** Phrases with such a word that deny nothing: "not least". */
  readonly notDenials: readonly string[];
  /** Nouns of bodies that are donors for certain in a weak phrase: "Fund". */
  readonly donorHeads: readonly string[];
  /** Societies that give abroad: "Red Cross". */
  readonly societies: readonly string[];
  readonly attending: readonly string[];
  readonly attendedBy: Pairs<ParticipantRule>;
  /** Verbs whose subject attended. */
  readonly attenders: readonly string[];
  /** Before those whose organisation follows: "representatives of". */
  readonly people: readonly string[];
  /** Between people and their body: "from". */
  readonly memberLinks: readonly string[];
  /** "The participants", and "this". */
  readonly attendees: readonly string[];
  readonly these: readonly string[];
  /** "All of". */
  readonly each: readonly string[];
}
