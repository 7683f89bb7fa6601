import type { PlaceKind } from '../../../model/article.js';
import type { CliticRules } from '../clitics.js';
import type { Pairs, Takes } from '../rules.js';
import type { GluedRoleRules } from './roleRules.js';

/**
 * The words of a language that has no capitals and glues "and", prepositions and the article to the next word.
 * Phrases compare folded, their glued words parted.
 */
export interface GluedRules {
  readonly clitics: CliticRules;
  readonly names: GluedNameRules;
  readonly roles: GluedRoleRules;
  readonly places: GluedPlaceRules;
  readonly goals: CaselessGoalRules;
  /** First words of a line that is no part of the story: "Next bulletin". */
  readonly notices: readonly string[];
  /** Before an organisation and a colon: what it says of itself. */
  readonly abouts: readonly string[];
  /** Before the name of who publishes, below the story: "About". */
  readonly ownAbouts: readonly string[];
  /** Words in the names of newsrooms and news sites: no place has them. */
  readonly rooms: readonly string[];
  /** Of those, words that nothing else is named with. */
  readonly presses: readonly string[];
  /** Before an hour, "at", and behind it, "in the morning". */
  readonly hours: readonly string[];
  readonly halves: readonly string[];
  /** News agencies, between a dateline's dash and a colon. */
  readonly wires: readonly string[];
  /** Of those, letters that are no word of the language: a sentence may follow without a sign. */
  readonly openWires: readonly string[];
  /** "News Agency (of)". */
  /** A newsroom's people, whose line names no newsroom. */
  readonly correspondents: readonly string[];
  readonly agencies: readonly string[];
  /** What a paper says that it is: "newspaper". */
  readonly papers: readonly string[];
  /** "Home", with which the path of a page begins. */
  readonly menus: readonly string[];
  /** "We", before the name of who writes. */
  readonly we: readonly string[];
  /** Behind a year: "A.D." */
  readonly eras: readonly string[];
  /** Between "project" and its quoted name: "called". */
  readonly projectLinks: readonly string[];
}

export interface GluedNameRules {
  /** Names of one body, in groups. */
  readonly aliases: readonly (readonly string[])[];
  /** Nouns of organisations without article: singular, other forms that head a list of several, what they take. */
  readonly heads: readonly (readonly [singular: string, plurals: readonly string[], takes: Takes])[];
  /** How the forms of two end. */
  readonly duals: readonly string[];
  /** Before "and", nouns of fields that look like such nouns. */
  readonly fields: readonly string[];
  /** Nouns with "of a place" after them as part of the name: "Chamber of Commerce in X". */
  readonly local: readonly string[];
  /** The same, but only with the kind of the place: "Ministry of Health in the State of X". */
  readonly localOfKind: readonly string[];
  /** Say of what kind a body is, and name none: "private"; and what looks like such a word and is a name. */
  readonly generic: readonly string[];
  readonly notGeneric: readonly string[];
  /** Nouns of fields of work without article, behind "and": "care (of the child)". */
  readonly fieldNouns: readonly string[];
  /** Nouns with "on" behind them, and that: "the ending of". */
  readonly onNouns: readonly string[];
  readonly on: readonly string[];
  /** Nouns of a unit, that is a body only with what it is of behind it. */
  readonly units: readonly string[];
  /** Nouns with "in" behind them: "research". */
  /** Unions whose name never goes on with "for the …". */
  readonly unions: readonly string[];
  readonly inNouns: readonly string[];
  /** Nouns with "beside" behind them: "dealing with"; "working in", said of many bodies. */
  readonly besideNouns: readonly string[];
  readonly doersIn: readonly string[];
  /** "Lands", before an adjective that tells none of them: "the American countries". */
  readonly landsOf: readonly string[];
  /** Nouns of houses that bear their owner's name, and who may follow it with "and": "sons". */
  readonly owned: readonly string[];
  readonly family: readonly string[];
  /** Nouns of bodies that two plain nouns may name: "Bread and Salt". */
  readonly named: readonly string[];
  /** Nouns of bodies of which each region has one, and the words in their names that say so. */
  readonly regional: readonly string[];
  readonly areal: readonly string[];
  /** "Owners of (a need)", said of people. */
  readonly having: readonly string[];
  /** Where bodies do what they are for: "in zones of conflict". */
  readonly amid: readonly string[];
  /** Behind the noun of a body, those who come from a place: "sons of". */
  readonly kin: readonly string[];
  /** Nouns with "its" that are people or bodies, and go on no name: "its institutions". */
  readonly withPeople: readonly string[];
  /** Nouns of bodies of which every place has one, and of what such a place may be beside the known kinds. */
  readonly settled: readonly string[];
  readonly seatKinds: readonly string[];
  /** Of those, what a whole land may have too. */
  readonly wide: readonly string[];
  /** Nouns of bodies in whose names it stands what they are for, and nouns of action that say it beside the missions. */
  readonly purposeful: readonly string[];
  readonly aims: readonly string[];
  /** Nouns of bodies of two words. */
  readonly longHeads: readonly string[];
  /** Nouns of places that act, what leads to them then, what else they do, and adjectives behind their names. */
  readonly actors: readonly string[];
  readonly actorLeads: readonly string[];
  readonly actorVerbs: readonly string[];
  readonly afterActor: readonly string[];
  /** Adjectives that no form tells. */
  readonly adjectives: readonly string[];
  /** Behind a letterhead's dash: "branch of", "news"; and what newsrooms are called. */
  readonly tails: readonly string[];
  /** "Island", part of a name that never stands without it. */
  readonly isles: readonly string[];
  /** Nouns of bodies of a town, that act in it. */
  readonly towns: readonly string[];
  readonly news: readonly string[];
  /** Adjectives of a land, in the name of a body only. */
  readonly bodyDemonyms: Pairs<string>;
  /** Nouns that may stand before a known body, or not: "the authority Red Crescent". */
  readonly bodyNouns: readonly string[];
  /** Nouns with the article that look like adjectives, and are what bodies give. */
  readonly nouns: readonly string[];
  /** Nouns with "with" behind them: "the promotion of". */
  readonly withNouns: readonly string[];
  /** "For the sake of", and the nouns of bodies in whose names it stands. */
  readonly sake: readonly string[];
  readonly sakeHeads: readonly string[];
  /** Small parts of persons' names: "son of". */
  readonly namesakes: readonly string[];
  /** The same nouns of places with the article: "the village", whichever. */
  readonly definiteKinds: readonly string[];
  /** Behind a town in a name: "and the South". */
  readonly regionsToo: readonly string[];
  /** Adjectives behind the place in a name: "Municipality of Greater X". */
  readonly afterPlace: readonly string[];
  /** Words that end as the plurals of people do, and are none: "cooperation". */
  readonly notPeople: readonly string[];
  /** Behind the name of a king: "the First". */
  readonly ordinals: readonly string[];
  /** Said of a body that is spoken of already: "the said". */
  readonly spokenOf: readonly string[];
  /** Words in -t that are no verbs. */
  readonly notVerbs: readonly string[];
  /** End a name: prepositions, verbs, words of time, people. */
  readonly stops: readonly string[];
  /** End a name too, unless it waits for a word with the article. */
  readonly ends: readonly string[];
  /** Of the stops, what a name may hold right after its noun: "Association of Doctors". */
  readonly inside: readonly string[];
  /** Begin with a preposition and go on a name: "against trafficking in persons". */
  readonly bound: readonly string[];
  /** Nouns whose country of residence belongs to the name: "Embassy of X in Y". */
  readonly resident: readonly string[];
  /** Before a country, parts of its name: "Kingdom of", and its people. */
  readonly states: readonly string[];
  /** Between such a name and that country: "in". */
  readonly there: readonly string[];
  /** The noun of a publisher whose parts are itself, and those of the parts: the faculties of a university. */
  readonly parts: { readonly whole: string; readonly nouns: readonly string[] };
  /** Titles that a person's name follows: "King". */
  readonly honorifics: readonly string[];
  /** With "for the" before them, who something is given to. */
  readonly beneficiaries: readonly string[];
  /** After a noun with the article: a complement may follow with "for" and no article. */
  readonly general: readonly string[];
  /** Nouns of action: with "for" before them they say what something is done for, and are no part of a name. */
  readonly purposes: readonly string[];
  /** Two fields that are one ministry's. */
  readonly portfolios: readonly string[];
  /** Before a name in a list, repeated: "and from". */
  readonly listLeads: readonly string[];
  /** "The ambassador of": persons in a list of bodies. */
  readonly officials: readonly string[];
  /** "As well as". */
  readonly joiners: readonly string[];
  /** Nouns with "in a town" behind them as part of the name: "Directorate of Water in X". */
  readonly seated: readonly string[];
  /** Public bodies that a country or a region tells apart, "in" it. */
  readonly landed: readonly string[];
  /** Nouns of an office, with "of" the body that keeps it; of a part of a university, with "at" it. */
  readonly seatedFor: readonly string[];
  /** Noun of a district in one country, of a house in all others. */
  readonly centres: readonly string[];
  readonly offices: readonly string[];
  readonly housed: readonly string[];
  /** Branches of a ministry, with "of" the ministry. */
  readonly organs: readonly string[];
  /** What houses them. */
  readonly houses: readonly string[];
  /** Nouns of action that are the task of a national body: "National Council for the Control of". */
  readonly missions: readonly string[];
  /** Nouns that begin with the letter of "with". */
  readonly withLetter: readonly string[];
  /** Nouns of projects too: what stands behind them in quotation marks is no organisation. */
  readonly projectHeads: readonly string[];
  /** "Belonging to": a parent follows. */
  readonly belonging: readonly string[];
}

interface GluedPlaceRules {
  readonly cities: Pairs<string>;
  readonly provinces: Pairs<string>;
  /** Names of places in several countries. */
  readonly namesakes: readonly (readonly [name: string, codes: readonly string[]])[];
  readonly regions: Pairs<string>;
  readonly sites: readonly string[];
  /** Cities among the disputed places. */
  readonly disputedCities: readonly string[];
  /** Codes of lands of which that is true as a whole. */
  readonly disputedLands: readonly string[];
  /** Describe a kind of place and name none: "the industrial (city)". */
  readonly descriptive: readonly string[];
  /** Forms of kinds that more than one name may follow. */
  readonly plurals: readonly string[];
  /** Kinds that need "in" before them and a name after. */
  readonly looseKinds: readonly string[];
  readonly nameStarts: readonly string[];
  /** Go on the name of a place: "the eastern". */
  readonly sides: readonly string[];
  /** Nouns of houses that are places of a story: "hospital". */
  readonly facilities: readonly string[];
  /** Of those, what is only of a town, and has no name by it. */
  /** What lasts, and words that count time from it: "since the war in". */
  readonly wars: readonly string[];
  readonly beginnings: readonly string[];
  /** What one land sends or gives another: "grant", "convoy". */
  readonly sent: readonly string[];
  readonly towned: readonly string[];
  /** Nouns of land and water, before a name of which they are part; those of islands, that are none. */
  readonly naturals: readonly string[];
  readonly islands: readonly string[];
  /** Between a place and the larger one it lies in: "of (the province of)". */
  readonly within: readonly string[];
  /** Before a year, "in the year"; and "on the margins of". */
  readonly years: readonly string[];
  readonly margins: readonly string[];
  /** Capitals of the name of their countries. */
  readonly capitals: readonly string[];
  /** "At a distance of"; and before "in X", people whose land is no place of the story. */
  readonly distances: readonly string[];
  readonly givers: readonly string[];
  /** "Through": a way, and no place. */
  readonly passing: readonly string[];
  /** "In". */
  readonly prepositions: readonly string[];
  /** People and ways that come "from" somewhere else: "refugees". */
  readonly fleeing: readonly string[];
  /** What is given "to" a land: it is the place of the story. Of that, what is said to its hearers: "an appeal to". */
  readonly aids: readonly string[];
  readonly appeals: readonly string[];
  /** Between such a gift and "to": "urgent"; in its sentence, where it was another gift or one to a student. */
  readonly ofAid: readonly string[];
  readonly earlier: readonly string[];
  readonly studies: readonly string[];
  /** With a pronoun behind them no name: "their outskirts". */
  readonly around: readonly string[];
  /** "To", and the verbs with which it leads to the place of the story: "arrived". */
  readonly towards: readonly string[];
  readonly arriving: readonly string[];
  /** Between preposition and place: "east", "all". */
  readonly between: readonly string[];
  /** Before a place, some words back: it is an origin, a neighbour. */
  readonly notSetting: readonly string[];
  /** What a noun of places means in one country. */
  readonly kindsIn: readonly (readonly [noun: string, code: string, kind: PlaceKind])[];
  /** Names that are words of every day too. */
  readonly common: readonly string[];
  /** Second parts of names of two words: "of the mountain". */
  readonly nameEnds: readonly string[];
  /** "Last week": in a sentence far down, of another time. */
  readonly past: readonly string[];
  /** In a sentence: it is of another time or story. */
  readonly elsewhere: readonly string[];
  /** Names of two places, told apart by a mark in the writing: the exact letters, and what they mean. */
  readonly exact: Pairs<{ readonly type: 'country' | 'city'; readonly code: string }>;
}

export interface CaselessGoalRules {
  readonly ordinals: Pairs<number>;
  /** After an ordinal: "of the Sustainable Development Goals". */
  readonly tails: readonly string[];
  /** Nouns after a number: 第10项 "goal". */
  readonly nounsAfter: readonly string[];
  /** Before "goal": it is one in a match, or somebody's own. */
  readonly scoring: readonly string[];
  /** Before "goal": it is one of a plan, a year, another agenda. */
  readonly others?: readonly string[];
  /** Before the bare code of a target: "especially 11.7". */
  readonly targetLeads?: readonly string[];
  /** Counts goals, after the number: 第10「项」. */
  readonly counters?: readonly string[];
  /** Between the first and the last of several: "1 to 3". */
  readonly ranges?: readonly string[];
  /** Before such a range: "from". */
  readonly rangeLeads?: readonly string[];
  /** Letters of targets. */
  readonly letters: Pairs<string>;
}
