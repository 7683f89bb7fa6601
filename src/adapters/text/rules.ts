import type { PlaceKind, Scope } from '../../model/article.js';
import type { CaselessReader } from './caseless/reader.js';
import type { CaseActRules } from './cases/actRules.js';
import type { CasePlaceRules } from './cases/placeRules.js';
import type { ClauseRules } from './clauses/rules.js';
import type { FunderRule, ParticipantRule, PartnerRule } from './evidence.js';
import type { FrameRules } from './frames/rules.js';
import type { GoalDenialRules } from './goals/denials.js';
import type { PageWords } from './page/pageWords.js';
import type { GovernedRules } from './places/governedRules.js';
import type { RoleWeights } from './roles/weights.js';
import type { VerbRules } from './verbs/rules.js';

/** A word or phrase and what it stands for. Phrases are compared folded, unless a comment says otherwise. */
export type Pairs<T> = readonly (readonly [phrase: string, value: T])[];

/**
 * What a noun of organisations takes after "of": fields of work ("Ministry of Trade and Industry", which may
 * hold commas and an "and"), countries ("Government of Japan"), or one name ("University of Nairobi").
 */
export type Takes = 'fields' | 'countries' | 'names';

/**
 * The English, French … of the text adapter: words only. The engine reads these tables and knows no language.
 * It asks for capitals at the start of names; a language without them needs a reader of names of its own.
 */
export interface TextRules {
  /** What the words around a name say of its role; see `roles/weighRoles.ts`. */
  readonly weights?: RoleWeights;
  /** Towns of the countries in which the language is written, by the code of each; see `places/townVote.ts`. */
  readonly gazetteer?: string;
  readonly layout: LayoutRules;
  readonly dates: DateRules;
  readonly names: NameRules;
  readonly roles: RoleRules;
  readonly project: ProjectRules;
  readonly places: PlaceRules;
  /** Before a country in its clause: not where the story happens ("bought in"); see `places/awayCountries.ts`. */
  readonly away?: readonly string[];
  /** People who live where a story happens, beside an adjective of a country: "farmers". */
  readonly locals?: readonly string[];
  readonly countries: CountryRules;
  readonly goals: GoalRules;
  /** For a language without capitals: reads what the engine would read by them. */
  readonly reader?: CaselessReader;
}

/** What sites label texts and buttons with, beside the words of {@link LayoutRules} and {@link DateRules}. */
export interface SiteWords {
  /** The kind of a text, on a line by itself: "World news story". */
  readonly sections: readonly string[];
  /** Buttons, menus and notices, on a line by themselves: "Copy link". */
  readonly chrome: readonly string[];
  /** On a line by itself above links to other stories: "Most read". */
  readonly related: readonly string[];
  /** Before the day of a text, and of its last change: "Date of issue", "Last modified". */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Before a colon and who took a picture: "Image courtesy of". */
  readonly credits: readonly string[];
}

interface LayoutRules {
  /** Kept apart: unlike the other labels, these may begin a title too. */
  readonly site?: SiteWords;
  /** Pages of a newspaper, before a day above the headline: "JUDICIALES - Martes 2 de junio". */
  readonly kickers?: readonly string[];
  /** Names of sections on lone lines above the headline. */
  readonly sections: readonly string[];
  readonly scopes: Pairs<Scope>;
  /** Navigation and other words of the page that are no content, as whole lines or parts of them. */
  readonly chrome: readonly string[];
  /** Before the place of a dateline: "Fait à", "г." */
  /** Nouns of those who report, in their names: "агентство", "вестник". */
  readonly reporters?: readonly string[];
  readonly datelineLeads?: readonly string[];
  /** In capitals before a colon or dash, and no place: "UPDATE:". */
  readonly notDatelines: readonly string[];
  /** Ends what is in the brackets of a dateline and is no agency: "World Toilet *Day*". */
  readonly observances?: readonly string[];
  /** First words of a line that says who wrote: "By". */
  readonly bylines?: readonly string[];
  /** By which a page speaks of itself above the text: "cette page". */
  readonly ownPage?: readonly string[];
  /** How a line begins that says on what occasion, above the headline: "Dans le cadre de". */
  readonly occasions?: readonly string[];
  /** Lines above a headline that tell the issue, and that greet. */
  readonly page?: PageWords;
  /** Names of a newsroom's desks, alone on a line: "Sports". */
  readonly desks?: readonly string[];
  /** Before a colon, in the lines above a mail: "Subject". */
  readonly mailHeaders?: readonly string[];
  /** Before a colon and the headline: "Title". */
  readonly headlineLeads?: readonly string[];
  /** First words of a note on the publisher or a donor below the story: "About X". */
  readonly boilerplate: readonly string[];
  /** Those that tell of the story: "Notes to editors". */
  readonly editorNotes?: readonly string[];
  /** On a line by itself, between signs or without: the story is over. "Ends". */
  readonly ends?: readonly string[];
  /** On a line above links to other stories, or before one and a colon: "Read next". */
  readonly related?: readonly string[];
  /** Says what its subject is, and nouns of what an organisation is: "is a", "charity". */
  readonly selfCopulas?: readonly string[];
  readonly selfNouns?: readonly string[];
  /** Before a colon, who took the picture above it: "Photo". */
  readonly credits?: readonly string[];
  /** Behind an organisation that tells what it is: "travaille", "was founded". */
  readonly selfVerbs?: readonly string[];
  /** Before the organisation whose story it is: "les équipes de". */
  readonly selfLeads?: readonly string[];
  /** At the start of a line, before whoever signs it: "el equipo de". */
  readonly signatures?: readonly string[];
  /** First words of a paragraph that gives contacts. */
  readonly contactStarts: readonly string[];
  /** Words before a telephone number. */
  readonly phoneWords: readonly string[];
}

interface DateRules {
  readonly months: Pairs<number>;
  readonly weekdays: readonly string[];
  /** Short for them, before a day in figures only, as a site writes the time of a page: "mar 05/10/2021". */
  readonly shortWeekdays?: readonly string[];
  /** What may be glued to the day ("2nd") or stand between day and month ("of"). */
  readonly fillers: readonly string[];
  /** After the year: "г." */
  readonly yearWords?: readonly string[];
  /** Months of another calendar, whose dates stand beside those that count: "رمضان". */
  readonly otherMonths?: readonly string[];
  /** In figures the day comes first: 03.05.2019 is the third of May. */
  readonly dayFirst?: true;
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

export interface NameRules {
  readonly determiners: readonly string[];
  /** Small words inside a name, before a capital: "of", and loans such as "de", "al". */
  readonly of: readonly string[];
  /** Small words inside a name only after a noun of organisations: "for", "on". */
  readonly afterNoun: readonly string[];
  readonly and: readonly string[];
  /** Joins two members of a list, never two parts of one name: "as well as". */
  readonly joiners: readonly string[];
  /** Repeated before a member of a list: "from the A and from the B". */
  readonly listLeads: readonly string[];
  /** What is glued to an owner, after the apostrophe: "s". */
  readonly possessive: readonly string[];
  /** Words that may follow a name without being its noun or verb: "in", "to", "which", "and". */
  readonly functionWords: readonly string[];
  /** Words with a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Small nouns before a name that are no part of it: "the charity X"; and people of an organisation: "members of X". */
  readonly introducers?: readonly string[];
  readonly introducedPeople?: readonly string[];
  /** Inside a name before "to": "Office for *Assistance* to Refugees". */
  readonly assisting?: readonly string[];
  /** Small nouns that end a name begun with a capital, and small words before them: "Nyando community forest association". */
  readonly smallTails?: readonly string[];
  readonly smallInside?: readonly string[];
  /** Small nouns of who rules a place: "the municipal *government* of Laoang". */
  readonly smallRulers?: readonly string[];
  /** Owners inside a name, not of one: "Women’s Union". */
  readonly groups?: readonly string[];
  /** Small words of other languages between two capitals of a name: "Te Rūnanga *o* Ngāi Tahu". */
  readonly particles?: readonly string[];
  /** Ends a name as its noun, or is half of what another noun works at: "*Administration* and Safety Agency". */
  readonly activities?: readonly string[];
  /** Nouns of bodies whose country may stand behind "in": "Centre for Transparency in Liberia". */
  readonly spread?: readonly string[];
  /** Bodies of one country in another: "Embassy". */
  readonly posts?: readonly string[];
  /** Names of one body: what it is called in full, with the name of its system and without, and its acronym. */
  readonly aliases?: readonly (readonly string[])[];
  /** First words of a longer name that only organisations have: "Radio". */
  readonly leads?: readonly string[];
  /** Before a country they make no name of a company: "Rural". */
  readonly notBrands?: readonly string[];
  /** May follow a name as the verb of which it is the subject: "will". */
  readonly auxiliaries?: readonly string[];
  /** Nouns of organisations that lead a name: singular, plural if it can head a list, what they take. */
  readonly heads: readonly (readonly [singular: string, plural: string | undefined, takes: Takes])[];
  /** Nouns of organisations that end a name. */
  readonly tails: readonly string[];
  /** Ends an organisation's name of several words, and means nothing inside one: "International". */
  readonly endings?: readonly string[];
  /** Ends what looks like a name and is an office that somebody holds: "Commissioner". */
  readonly titles?: readonly string[];
  /** Those of a part of a larger body: what follows their slash is the body. */
  readonly units: readonly string[];
  /** Fields of work in names of ministries and departments, as single words. */
  readonly fields: readonly string[];
  /** Known bodies, with case: their names and acronyms are one name whatever is in them. */
  readonly bodies: Pairs<BodyKind>;
  /** All capitals, and no organisation: currencies and the like. */
  readonly notNames: readonly string[];
  /** For a language that gives a capital to the first word of a name only: how a name goes on. */
  readonly sentence?: SentenceRules;
}

/** See `names/sentenceNames.ts`. All words are compared folded. */
export interface SentenceRules {
  /** Names of one body: what it is called in full, and its acronym where that is of another language. */
  readonly aliases?: readonly (readonly string[])[];
  /** Nouns that lead a name also when they are written small: "ministère". */
  readonly smallHeads: readonly string[];
  /** Those of them that head a name only with a capital in it: "commune de X". */
  readonly weakHeads?: readonly string[];
  /** Nouns before a name that are no part of it: "l’association X", "ассоциация «X»". */
  readonly introducers: readonly string[];
  /** Small words of other languages that join two capitals of a name: "of", "et". */
  readonly foreign?: readonly string[];
  /** Nouns of a part of a body: the body that owns it is no part of its name ("Direction X du ministère Y"). */
  readonly owned: readonly string[];
  /** Before a country that gives: "el pueblo de Japón" is Japón. */
  readonly peoples?: readonly string[];
  /** Nouns whose name may end in "in Country": embassies, delegations. */
  readonly posted: readonly string[];
  /** Glued with an apostrophe to the next word: "l", "d". */
  readonly elisions: readonly string[];
  /** Endings of small words that describe what stands before them, and so go on with a name. */
  readonly endings: readonly string[];
  /** Those of them after which a noun follows, where adjectives stand first. */
  readonly describing?: readonly string[];
  /** Endings, and words, that never go on with a name although the list above would have it. */
  readonly notEndings: readonly string[];
  /** Words with such an ending that do something, or describe nothing: "explique". */
  readonly verbs?: readonly string[];
  /** Beginnings that make an adjective of a noun ("anti"), in one word or with a hyphen. */
  readonly prefixes?: readonly string[];
  readonly stops: readonly string[];
  /** Beginnings of the words of portfolios, for a language that inflects them. */
  readonly fieldStems?: readonly string[];
  /** Nouns behind "for" that say what somebody paid for, and are in no name: "construction". */
  readonly purposes?: readonly string[];
  /** Behind a dash, begin the name of a part of a body: "section". */
  readonly branches?: readonly string[];
  /** Adjectives that stand before their noun in the plural: "jeunes". */
  readonly adjectivesBefore?: readonly string[];
  /** With a capital behind an article, and no noun of organisations: "Premier" ministre, "Journée". */
  readonly notHeads?: readonly string[];
  /** What heads a name only with those who make it up: "conférence des ministres". */
  readonly gatherings?: readonly string[];
  /** Inside a name behind "of" or "for", although a word of them ends one: "mise en valeur". */
  readonly compounds?: readonly string[];
  /** Never inside a name: "un". */
  readonly indefinites?: readonly string[];
  /** Portfolios that hold an "and", where a list of them leaves it open: "Transporte y Obras Públicas". */
  readonly pairs: readonly string[];
  /** The noun follows its adjective: a name may begin with an adjective ("Государственный комитет"). */
  readonly adjectivesFirst?: true;
  /** For a language with cases: how to tell that a name is not the subject. */
  readonly cases?: CaseRules;
}

/** See `cases/cases.ts`. */
export interface CaseRules {
  /** Nouns of organisations in the form of a subject. */
  readonly nominatives: readonly string[];
  /** Endings of adjectives, and of countries, in another case. */
  readonly oblique: readonly string[];
  readonly obliqueCountries: readonly string[];
  /** Endings of a noun to which a thing is given. */
  readonly recipients: readonly string[];
  /** Endings of a noun by whom something is done. */
  readonly agents: readonly string[];
  /** Endings of a noun that another noun owns ("Институт *почв*"); what never is one is in `notEndings`. */
  readonly owners: readonly string[];
  /** Nouns inside a name that are of something else, in the cases of names: "защиты". */
  readonly takers?: readonly string[];
  /** Nouns with the preposition they ask for: "борьбе с". */
  readonly governing?: readonly string[];
  /** Nouns that end a name, unless "по" and an adjective lead to them: "помощи". */
  readonly ending?: readonly string[];
  /** How words for people begin who are named beside an organisation, and are no part of its name: "волонтёр". */
  readonly company?: readonly string[];
  /** How adjectives begin that make the name of a public body with a small noun alone: "районный совет". */
  readonly levels?: readonly string[];
  /** Nouns of public bodies behind those: "маслихат". */
  readonly publicBodies?: readonly string[];
  /** Nouns that are part of a name even before quotation marks: "Институт". */
  readonly officials?: readonly string[];
  /** How a compound ends that is the name of an organisation by itself: "Узгидромет". */
  readonly compounds?: readonly string[];
  /** Small words inside a foreign name: "бин". */
  readonly particles?: readonly string[];
  /** Verbs by which a role is told. */
  readonly acts?: CaseActRules;
}

/** `agency`: of the UN system, publishes and works itself. `donor`: pays. `other`: a body all the same. */
export type BodyKind = 'agency' | 'donor' | 'other';

export interface RoleRules {
  /** For a language whose verbs tell roles with other words between. */
  readonly clauses?: ClauseRules;
  /** For a language whose verbs and nouns tell roles from wherever the names stand; see `frames/frames.ts`. */
  readonly frames?: FrameRules;
  /** Directly before a word of denial that then affirms: "possible" without. */
  readonly undenied?: readonly string[];
  /** For a language in which subjects stand before verbs and passives have agents. */
  readonly verbs?: VerbRules;
  readonly funders: Pairs<Trigger<FunderRule>>;
  /** Verbs whose subject pays or works, wherever it stands; for a language with cases. See `roles/actives.ts`. */
  readonly actives?: Pairs<Active>;
  /** Between a verb and its subject: "also". */
  readonly adverbs?: readonly string[];
  /** Before the one who tells the story: "сообщает пресс-служба". */
  readonly sources?: readonly string[];
  /** Between a phrase and those whom it leads to: "our partners", "such donors as". */
  readonly roleLeads?: readonly string[];
  readonly partners: Pairs<Trigger<PartnerRule>>;
  /** Glued after a name by a hyphen: "EU-funded". */
  readonly fundedCompounds: readonly string[];
  /** In the name of a country's body that gives money abroad: "Government", "Cooperation". */
  readonly donorWords: readonly string[];
  /** Before a trigger: it did not happen, or no more. */
  readonly denials: readonly string[];
  /** Anywhere in the same clause: it is over, was refused, or is only asked for. */
  readonly ended?: readonly string[];
  /** Before a year: "until". */
  readonly untilWords?: readonly string[];
  /** After a donor as the source: "из Фонда … выделено 430 000 франков". */
  readonly takenVerbs?: readonly string[];
  /** After a donor: the body through which the money comes ("through"). */
  readonly through?: readonly string[];
  /** Lead on from a sum of money to who gave it: "a grant of EUR 2 million from". */
  readonly moneyLinks?: readonly string[];
  /** Between commas before those who took part: "entre otros". */
  readonly asides?: readonly string[];
  /** Guests, and the verbs that say who they were: "Guests at the opening *included*". */
  readonly guests?: readonly string[];
  readonly includedVerbs?: readonly string[];
  /** After those who took part, as the verb of their sentence: "took part". */
  readonly attendedVerbs?: readonly string[];
  /** "has contributed" and a sum of money. */
  readonly givingVerbs: readonly string[];
  /** "financé": the agent may stand some words behind it ("financé, pour trois ans, *par*"). */
  readonly paidParticiples?: readonly string[];
  readonly agentWords?: readonly string[];
  /** Never between such a participle and its agent: verbs, "and". */
  readonly agentBarriers?: readonly string[];
  /** "grant", "cost": nouns that speak of money. */
  readonly moneyNouns?: readonly string[];
  /** Nouns of bodies whose work it is to give: "foundation". */
  readonly giverNouns?: readonly string[];
  /** "thanks": who is thanked for money stands behind it, then a word such as "for". */
  readonly thanks?: readonly string[];
  readonly thanksLinks?: readonly string[];
  readonly thanksFor?: readonly string[];
  /** Small words between a giver and its verb: "y contribue", "who financed". */
  readonly subjectLinks?: readonly string[];
  /** Before the subject of a clause: "que", "whom". */
  readonly clauseLeads?: readonly string[];
  /** "fund": says by itself, without a sum, that the donor before it pays. */
  readonly fundingVerbs?: readonly string[];
  /** Verbs of giving in kind, where a word such as "free" or a number of goods follows: "lent", "blankets". */
  readonly lendingVerbs?: readonly string[];
  readonly freeOfCharge?: readonly string[];
  readonly goods?: readonly string[];
  /** Said of one who gives in kind: "donated". */
  readonly donatingVerbs?: readonly string[];
  readonly currencies: readonly string[];
  /** For {@link readPayment}; a language without them has its phrases only. */
  readonly payment?: PaymentRules;
  /** After several who act together, or one who acts with the publisher: "opened". */
  readonly actVerbs?: readonly string[];
  readonly withWords?: readonly string[];
  /** After one who helps the publisher's work: "provides". Not where one of the barriers follows: "advice". */
  readonly helpVerbs?: readonly string[];
  readonly helpBarriers?: readonly string[];
  /** A sentence with one of these tells who took part. */
  readonly attending: readonly string[];
  /** Directly before those who took part: "attended by". */
  readonly attendedBy: Pairs<ParticipantRule>;
  /** Whose organisation follows: "officials from". */
  /** "organised by": who stands behind it, if alone, may be the publisher. */
  readonly organizedBy?: readonly string[];
  readonly people: readonly string[];
  readonly peopleLinks: readonly string[];
}

/** Words of a payment in free order; see `roles/payments.ts`. */
export interface PaymentRules {
  /** Verbs that say so only beside a cost, in the active and the passive: "met", "covered"; and the nouns of costs. */
  readonly costVerbs: readonly string[];
  readonly costNouns: readonly string[];
  /** Nouns of money, and of giving: a "grant by", but not "funds by"; and of help, which may be no money. */
  readonly nouns: Pairs<'money' | 'giving' | 'support'>;
  readonly from: readonly string[];
  /** Before the agent's word: "provided" (by). */
  readonly givenVerbs: readonly string[];
  /** Between noun and payer, what the money is for: then only a donor is one. */
  readonly aims: readonly string[];
  /** Before a donor and a noun of giving: "with EU funding". */
  readonly leads: readonly string[];
}

export interface Trigger<Rule> {
  readonly rule: Rule;
  /** Said of advice as well as of money: counts only for a donor, and not for the country's own government. */
  readonly weak?: true;
  /** Only at the start of a line, before a colon. */
  readonly label?: true;
  /** Counts only with a sum of money, or a noun for it, near by on either side. */
  readonly nearMoney?: true;
  /** Of what is handed over: counts with money, else only for a donor. */
  readonly handed?: true;
  /** Said of who pays as well: counts for an organisation that is no donor, where somebody carries out what is told. */
  readonly helper?: true;
  /** Said of company too: after "took part" it leads to participants. */
  readonly company?: true;
  /** Counts only where the words shortly before it speak of money: "le coût … *est couvert par*". */
  readonly money?: true;
  /** In a language with cases, what stands behind is by whom it is done, and in the case that says so: "создан фондом". */
  readonly agent?: true;
  /** Counts only directly before a sum: "un soutien *de* 40 000 euros de …". */
  readonly sum?: true;
}

/** What a verb says of its subject; `needs`: unless there is a sum, it must be a donor; there must be several. */
export type Active = { readonly needs?: 'sum' | 'donor' | 'several' } & (
  | { readonly role: 'funders'; readonly rule: FunderRule }
  | { readonly role: 'partners'; readonly rule: PartnerRule }
);

interface ProjectRules {
  readonly phrases: readonly string[];
  /** Small before a name of its own: "the project Safe Doors", "programme Premier Contrat". */
  readonly naming?: readonly string[];
  readonly nouns: readonly string[];
  /** Small words that lead on after the noun: "for", "on", "and". */
  readonly after: readonly string[];
  /** Goes on only when the name has gone on after its noun already: "in". */
  readonly afterMore: readonly string[];
}

/** Places of a country that prose names without it. With case. */
export interface Towns {
  readonly code: string;
  readonly provinces: readonly string[];
  readonly cities: readonly string[];
  readonly districts?: readonly string[];
}

export interface PlaceRules {
  /** For a language with names in sentence case: the country is weighed as in `places/homeVote.ts`. */
  readonly votes?: true;
  readonly towns?: readonly Towns[];
  /** "in", "across": the place after them is where it happened. */
  readonly prepositions: readonly string[];
  /** Before such a preposition: it happened there, but it is another story ("war in"). */
  readonly elsewhere: readonly string[];
  /** Before it in the sentence: it is still to happen there ("will"). */
  readonly later?: readonly string[];
  /** With one of `later` before a place, it is another event that is told of: "second". */
  readonly nextOnes?: readonly string[];
  /** Before a place in its sentence, by themselves: "inspired by", "used to". */
  readonly otherTimes?: readonly string[];
  /** Before a country whence people or things came: "fled". And nouns of bodies of one country in another: "embassy". */
  readonly origins?: readonly string[];
  readonly postedNouns?: readonly string[];
  /** Nouns behind which "at" and a name tell a place: "school". */
  readonly sites?: readonly string[];
  /** Nouns on which something stands, and the word before them: "on the shore of X". */
  readonly shores?: readonly string[];
  readonly onWords?: readonly string[];
  /** Prepositions behind which a name that no table knows is a place: "in". */
  readonly inWords?: readonly string[];
  /** Before two places of which it happened in both or on the way: "between". */
  readonly betweens?: readonly string[];
  /** Nouns of a kind without which a name does not stand: "Island". */
  readonly keptNouns?: readonly string[];
  /** Nouns behind which that word stands between people: "talks". */
  readonly talks?: readonly string[];
  /** Nouns behind which "of" and a place say that it happened there: "villages". */
  readonly placeNouns?: readonly string[];
  /** Shortly before such a preposition: "similar" wells in another country. */
  readonly comparisons: readonly string[];
  /** "from", "with": the place after them is not where it happened. */
  readonly notSetting: readonly string[];
  /** Words that may stand between preposition and place: "the", "northern". */
  readonly between: readonly string[];
  readonly kinds: Pairs<PlaceKind>;
  /** Plurals of those, for a list of places. */
  readonly pluralKinds: Pairs<PlaceKind>;
  /** Capitalised, and no place of a kind: "Member" State, "Summer" Camp, months are known. */
  readonly notPlaces: readonly string[];
  /** Capitals that other towns are called like, too: of their country where the story speaks of it. */
  readonly twinCapitals?: Pairs<string>;
  /** Cities where headquarters are: a dateline there says nothing of the story. With case. */
  readonly seats: Pairs<string>;
  /** Never given a country. With case. */
  readonly disputed: readonly string[];
  /** For a language with names in sentence case. */
  readonly sentence?: SentencePlaceRules;
  /** For one with cases. */
  readonly cases?: CasePlaceRules;
}

/** See `places/sentencePlaces.ts`. */
export interface SentencePlaceRules {
  /** Before a place: people come from there, or it is a border, a neighbour ("originaires de"). */
  readonly origins: readonly string[];
  /** Prepositions that stand before cities only: "à". */
  readonly cityPrepositions: readonly string[];
  /** What stands in a place and has its name: "centre de santé de X", "écoles de X et de Y". */
  readonly sites?: readonly string[];
  /** Kinds whose names may be quarters of the sky: "département du Sud". */
  readonly compassKinds?: readonly string[];
  /** Kinds that are the second level in these countries, and a province elsewhere. */
  readonly secondLevel?: Pairs<readonly string[]>;
  /** For a language whose small words tell what governs a place; see `places/governedPlaces.ts`. */
  readonly governed?: GovernedRules;
  /** Endings of an adjective that stands for a place's name before its kind: "Хатлонской области". */
  readonly adjectiveEndings: readonly string[];
  /** Endings left off to see whether two forms are one place: "Муйнак", "Муйнаке". */
  readonly caseEndings: readonly string[];
}

/** See `languages/en/countries.ts`. With case. */
interface CountryRules {
  readonly names: Pairs<string>;
  readonly demonyms: Pairs<string>;
  readonly capitals: Pairs<string>;
  readonly uncertain: Pairs<readonly string[]>;
  readonly notCountries: readonly string[];
}

export interface GoalRules {
  /** Stand for the Sustainable Development Goals by themselves: "SDG". */
  readonly strong: readonly string[];
  /** Count only before the goal's title, or before a colon or dash in a text about the goals: "Goal". */
  readonly weak: readonly string[];
  readonly targets: readonly string[];
  /** Say that the text is about the goals. */
  readonly context: readonly string[];
  /** After a number that is no goal's: "million". */
  readonly units: readonly string[];
  /** Before a number: "numbers". */
  readonly numberWords?: readonly string[];
  /** Behind a weak head's number and a small word of belonging: whose goal it is. "Nations Unies". */
  readonly owners?: readonly string[];
  /** Between the long name of the goals and the title of one: "relatif à". */
  readonly titleLeads?: readonly string[];
  /** Between the first and the last of several goals: "to". */
  readonly rangeWords?: readonly string[];
  /** Before the long name of the goals: "third". */
  readonly ordinals?: Pairs<number>;
  /** "seven": behind the long name of all, mostly with "number" between. */
  readonly cardinals?: Pairs<number>;
  /** Behind a number and a hyphen, where they make it an ordinal: "й". */
  readonly ordinalEndings?: readonly string[];
  /** For each goal in order, the titles it goes by. */
  readonly titles: readonly (readonly string[])[];
  /** Words beside goals on a line of goals: "Related". */
  readonly lineWords: readonly string[];
  /** How a goal is denied: "not". */
  readonly denials?: GoalDenialRules;
}
