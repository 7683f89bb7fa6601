import type { PlaceKind } from '../../../model/article.js';
import type { FunderRule, PartnerRule } from '../evidence.js';
import type { CaselessGoalRules } from '../glued/rules.js';
import type { Pairs } from '../rules.js';

/** The words of a language that puts no spaces between words and has no capitals. */
export interface UnspacedRules {
  readonly names: UnspacedNameRules;
  readonly roles: UnspacedRoleRules;
  readonly places: UnspacedPlaceRules;
  readonly goals: CaselessGoalRules;
  /** First words of a line that is no part of the story: "Next bulletin". */
  readonly notices: readonly string[];
  /** First words of the second line of a headline that is broken on the page: verbs and what stands before them. */
  readonly goingOn: readonly string[];
  /** Before an organisation and a colon: what it says of itself. */
  readonly abouts: readonly string[];
  /** After an organisation, before a colon or at the end of a line: the same. */
  readonly profiles: readonly string[];
  /** On a line outside the story, before a colon and who issues it: "Source". */
  readonly issuers: readonly string[];
  /** At the start of a line that says no more than where the text is from. */
  readonly sources: readonly string[];
  /** After an organisation, in a dateline: "news". */
  readonly desks: readonly string[];
  /** Before or after a quoted name: "project". */
  readonly projects: readonly string[];
  /** Before the name of a project that is framed: "as part of", and after it. */
  readonly projectLeads: readonly string[];
  readonly projectFrames: readonly string[];
  /** Between that and the name: "called". */
  readonly projectLinks: readonly string[];
}

export interface UnspacedNameRules {
  /** Names of one body, in groups. */
  readonly aliases: readonly (readonly string[])[];
  /** What names of organisations end in. */
  readonly endings: readonly string[];
  /** Of those, verbs too: "organise". */
  readonly verbs: readonly string[];
  /** End so too, and are no organisation: "the north part". */
  readonly notEndings: readonly string[];
  /** Stand in no name; they end what is read. */
  readonly breakers: readonly string[];
  /** Such words that stand in names too, if the end of one follows: "cooperation". */
  readonly softBreakers: readonly string[];
  /** Hold a breaker, and may stand in a name. */
  readonly notBreakers: readonly string[];
  /** May follow a name directly: only before these, signs and breakers is a name's end an end. */
  readonly followers: readonly string[];
  /** After an end of two signs or more: it is part of a word for people ("大学" in "大学生"). */
  readonly notAfter: readonly string[];
  /** Words in Latin letters that name no organisation. */
  readonly notNames: readonly string[];
  /** Before a name in quotes: "the society". */
  readonly introducers: readonly string[];
  /** Behind a name in quotes, and no part of it: "shop". */
  readonly shops: readonly string[];
  /** What a line that is nothing but the name of a paper or a club ends in: "weekly". */
  readonly mastheads: readonly string[];
  /** Counts what follows: no name. */
  readonly counted: readonly string[];
  /** What begins so is no name: "some", "local", "support". */
  readonly notStarts: readonly string[];
  /** No name of their own: "government", "the committee". */
  readonly generic: readonly string[];
  /** Between a country and the one where its mission is. */
  readonly residing: readonly string[];
  /** Fields of work, of which a ministry may have several: "education, science and technology". */
  readonly fields: readonly string[];
  readonly and: readonly string[];
  /** Before a name in a list: "from", "the local". */
  readonly leads: readonly string[];
  /** After a name in a list: "'s representatives", "and others". */
  readonly trails: readonly string[];
}

export interface UnspacedRoleRules {
  /** In the clause: what was given was taken back, where they stand beside money. */
  readonly withdrawn: readonly string[];
  /** In the clause: it is given for whatever is needed, if no sum follows. */
  readonly unearmarked: readonly string[];
  /** "Has nothing to do with": at the end of a clause, and before it what is the story's own. */
  readonly apart: readonly string[];
  readonly ownWork: readonly string[];
  /** After "A with B": they talked, and the first acts. */
  readonly talks: readonly string[];
  /** After a list behind "by": what a shop or a plant is, and its firm has no part in the work. */
  readonly runs: readonly string[];
  /** In the clause behind, or this one: it has nothing to do with the story. */
  readonly unrelated: readonly string[];
  /** Before the list, "by". */
  readonly by: readonly string[];
  /** Before the list and a verb of paying with a small word: "it is … that paid". */
  readonly cleft: readonly string[];
  /** After the list: it paid. */
  readonly paid: Pairs<FunderRule>;
  /** Before the list: "with", "thanks to", "has got"; a gift follows. */
  readonly receiving: readonly string[];
  /** After the list: the gift. */
  readonly gifts: Pairs<FunderRule>;
  /** Such words, but said of advice too. */
  readonly weakGifts: readonly string[];
  /** Such words that are no gift: "technical support". */
  readonly notGifts: readonly string[];
  /** Given to thank: "a certificate". */
  readonly keepsakes: readonly string[];
  /** Given in kind: "tents". */
  readonly goods: readonly string[];
  /** After "with the … of": they work together. */
  readonly helps: readonly string[];
  /** After a country or a known body, before "的": it gave. */
  readonly donated: readonly string[];
  /** The same, if goods follow: "flew in". */
  readonly carried: readonly string[];
  /** Before a sum: persons who are helped, not a project. */
  readonly receivers: readonly string[];
  /** Between a giver and a verb: somebody else's act follows. */
  readonly stops: readonly string[];
  /** What a giver pays, or how much of it: "freight", "wages", "half", "the rest". */
  readonly costs: readonly string[];
  /** After a body: somebody who holds an office there came, a person. */
  readonly titles: readonly string[];
  /** After who does a part of the work: "is in charge of". */
  readonly charged: readonly string[];
  readonly notCharged: readonly string[];
  /** After a body in a sentence that says who is in charge of what: its own part of the work. */
  readonly labours: readonly string[];
  /** What the publisher and another do: "set up", "train". */
  readonly works: readonly string[];
  /** What a body did by itself, before a small word of what is done: "installed". */
  readonly deeds: readonly string[];
  /** The publisher by no name: "we", "our society". */
  readonly ours: readonly string[];
  /** Behind a body and "的": a part of it, or its people, that work for it. */
  readonly units: readonly string[];
  /** After a company: it works for nothing. */
  readonly free: readonly string[];
  readonly companies: readonly string[];
  /** Before "support": it is money. */
  readonly programmes: readonly string[];
  /** In the heading of a list: its items are still to come. */
  readonly plans: readonly string[];
  /** At the end of a cleft sentence, before "的": given. */
  readonly handed: readonly string[];
  /** After a giver and its money: "supports", "builds". */
  readonly used: readonly string[];
  /** Before "comes from": money. */
  readonly money: readonly string[];
  readonly from: readonly string[];
  /** Between who set up a fund and the fund. */
  readonly founded: readonly string[];
  /** Between one gift and who gave the next: "and". */
  readonly more: readonly string[];
  /** After the giver: gives; with a sum, or a gift. */
  readonly giving: readonly string[];
  /** After "by" and a list, with nothing behind: pays, or buys. */
  readonly givesAlone: readonly string[];
  readonly currencies: readonly string[];
  /** Between a giver and the fund it goes through. */
  readonly through: readonly string[];
  /** Before a name: it receives. */
  readonly notBefore: readonly string[];
  /** After a giver, before a comma: its gift follows. */
  readonly announcing: readonly string[];
  /** In the clause: it did not happen, or no more, or not yet. */
  readonly denials: readonly string[];
  /** With the verb behind it: it was long ago, unless one of `now` stands in the sentence. */
  readonly longAgo: readonly string[];
  readonly now: readonly string[];
  readonly notDenials: readonly string[];
  /** In the clause: somebody did not come. */
  readonly absences: readonly string[];
  /** Before the list: "with". */
  readonly with: readonly string[];
  /** The same, which say by themselves that they work together. */
  readonly strongWith: readonly string[];
  /** After the list: they work together. */
  readonly together: Pairs<PartnerRule>;
  /** After "by" and a list: they carry it out. */
  readonly carriedOut: readonly string[];
  /** After who carries it out, at the start of a clause. */
  readonly carries: readonly string[];
  /** The same, at the end of a clause: "assists". */
  readonly carriesAlone: readonly string[];
  /** The same, before "的" and what is done. */
  readonly carriesNoun: readonly string[];
  /** What is held: "a forum". */
  readonly events: readonly string[];
  /** After who carries it out, and before people or places that it lends. */
  readonly sends: readonly string[];
  readonly sent: readonly string[];
  /** Between a list and the noun of its role: "is". */
  readonly being: readonly string[];
  /** At the start of a clause, before who acts: "of which". */
  readonly openers: readonly string[];
  /** What is done together and makes no partner: "attend". */
  readonly notTogether: readonly string[];
  /** Between a list and the words after it. */
  readonly adverbs: readonly string[];
  readonly attending: readonly string[];
  /** Of those, verbs of who attends: they stand after the list. */
  readonly attends: readonly string[];
  /** Before the list, if people are behind it: "came". */
  readonly came: readonly string[];
  /** Before the list: "those present came from". */
  readonly attendedBy: readonly string[];
  readonly people: readonly string[];
  /** Bodies that are donors for certain. */
  readonly donorEndings: readonly string[];
  /** The same of bodies of another country. */
  readonly donorMinistries: readonly string[];
  /** After "who attended", before "are": "organisations". */
  readonly invertedNouns: readonly string[];
  readonly labels: Pairs<'funders' | 'partners' | 'participants'>;
  /** Between such a noun and the list: "include". */
  readonly labelLinks: readonly string[];
  /** After the publisher: it leads the work. */
  readonly leading: readonly string[];
}

export interface UnspacedPlaceRules {
  readonly cities: Pairs<string>;
  readonly provinces: Pairs<string>;
  /** The same by names without a noun. */
  readonly shortProvinces: Pairs<string>;
  readonly disputedCities: readonly string[];
  /** Ends of names of places, and whether they are left off. */
  readonly endings: Pairs<{ readonly kind?: PlaceKind; readonly off?: true }>;
  /** End so and are no place: "area", "community". */
  readonly notEndings: readonly string[];
  /** Such ends only behind the unit they are a part of: "area". */
  readonly areas: readonly string[];
  /** Signs that foreign names are written in, and those of them that are used for hardly anything else. */
  readonly sounds: readonly string[];
  readonly onlySounds: readonly string[];
  /** Regions of the world and other words that are written so. */
  readonly notTowns: readonly string[];
  /** After the name of a town: what happens or stands there. */
  readonly there: readonly string[];
  /** Before such an end they count or point, and name no place. */
  readonly quantifiers: readonly string[];
  /** Nouns that mean the first level below these countries, and the second elsewhere. */
  readonly firstLevel: Pairs<readonly string[]>;
  /** In no place's name: "we", "sit". */
  readonly pronouns: readonly string[];
  /** The last sign before such an end: it counts. */
  readonly counters: readonly string[];
  /** Before the name of a place: "in", "the north of"; what ends the word before. */
  readonly before: readonly string[];
  readonly prepositions: readonly string[];
  /** Before a place: it is an origin, a neighbour. */
  readonly notSetting: readonly string[];
  /** After a country: it is said as a place. */
  readonly parts: readonly string[];
  /** The same, which can stand before no other place. */
  readonly topics: readonly string[];
  /** In the sentence: "from" says where those who took part come from, and the work is. */
  readonly trainees: readonly string[];
  /** In the sentence: what it tells is not where the story is. */
  readonly elsewhere: readonly string[];
  /** Before a place on the way: "by way of". */
  readonly passing: readonly string[];
  /** Behind a place on the way: "unloaded". */
  readonly passed: readonly string[];
  /** Behind a place on the way, before another: "reach". */
  readonly arriving: readonly string[];
  /** In the clause: what comes next, and where if it says so. */
  readonly upcoming: readonly string[];
  /** In the rest of the clause: somebody was there once. */
  readonly formerly: readonly string[];
  /** After a place: it is part of a name. */
  readonly notAfter: readonly string[];
  /** The same after a noun of places: "村" in "村民". */
  readonly notAfterUnit: readonly string[];
}
