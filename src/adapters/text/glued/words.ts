import type { PlaceKind } from '../../../model/article.js';
import { cliticParts, partPhrase } from '../clitics.js';
import { Phrases } from '../phrases.js';
import type { Pairs, Takes, TextRules } from '../rules.js';
import { fold } from '../tokens.js';
import type { GluedRoleRules } from './roleRules.js';
import type { GluedRules } from './rules.js';

/** A noun of organisations. */
export interface GluedHead {
  readonly takes: Takes;
  /** With the article. */
  readonly definite: boolean;
  /** For a form that heads a list: the singular, and whether it is that of two. */
  readonly list?: { readonly singular: string; readonly two: boolean };
}

type GluedTrigger =
  | { readonly role: 'funders'; readonly rule: GluedRoleRules['funders'][number][1]; readonly weak: boolean }
  | { readonly role: 'partners'; readonly rule: GluedRoleRules['partners'][number][1] };

/** What the name of a place says. */
export interface GluedPlace {
  readonly type: 'country' | 'city' | 'province' | 'region' | 'site' | 'seat' | 'disputed' | 'uncertain';
  readonly code?: string;
}

const roleSets = [
  ...([
    'amounting',
    'bareSums',
    'purchases',
    'theGoods',
    'carriers',
    'contracts',
    'openings',
    'disasters',
  ] as const),
  ...(['money', 'support', 'generous', 'financial', 'technical', 'ways', 'through', 'from'] as const),
  ...(['fromGiver', 'gifts', 'currencies', 'giving', 'donating', 'announcing', 'givingNouns'] as const),
  ...(['contributions', 'byWhom', 'paying', 'supporting', 'thanks', 'theirGift', 'theirSupport'] as const),
  ...([
    'carryingOut',
    'organizing',
    'carried',
    'joining',
    'works',
    'partnership',
    'joint',
    'withWhom',
    'working',
  ] as const),
  ...([
    'partnerNouns',
    'including',
    'agreements',
    'trades',
    'jointDeeds',
    'signing',
    'notJoint',
    'denials',
    'notDenials',
  ] as const),
  ...(['donorHeads', 'attending', 'attenders', 'people', 'each', 'asides', 'givenBy', 'providing'] as const),
  ...(['goods', 'ownCost', 'payerTitles', 'partnerTitles', 'are', 'jointWorks', 'helpers'] as const),
  ...([
    'seeking',
    'ended',
    'takingPart',
    'choosing',
    'receiving',
    'percents',
    'coming',
    'behalf',
    'todays',
    'gluedSums',
    'goodsGivers',
    'unrelated',
    'gluedWorks',
    'gluedPays',
    'acting',
    'objectVerbs',
    'attendees',
    'memberLinks',
    'these',
  ] as const),
  ...(['presented', 'donated', 'free', 'grants', 'shares', 'payNouns', 'funds'] as const),
  ...(['adjuncts', 'relatives', 'links', 'openers', 'costs'] as const),
  ...([
    'assigning',
    'societies',
    'otherStory',
    'covering',
    'deeds',
    'done',
    'buying',
    'bought',
    'withUs',
    'idle',
    'ourWork',
    'onShoulders',
    'plans',
    'hosting',
    'jointActs',
    'alongside',
    'helpNouns',
    'handingOver',
    'running',
    'unless',
    'meetings',
    'events',
    'into',
    'to',
    'calling',
  ] as const),
] as const;
const nameSets = [
  ...(['besideNouns', 'doersIn', 'landsOf'] as const),
  ...([
    'fields',
    'local',
    'localOfKind',
    'afterPlace',
    'inside',
    'ends',
    'bound',
    'resident',
    'states',
    'there',
    'honorifics',
    'notVerbs',
    'stops',
    'seated',
    'seatedFor',
    'landed',
    'centres',
    'projectHeads',
    'offices',
    'housed',
    'houses',
    'withLetter',
  ] as const),
  ...([
    'notPeople',
    'spokenOf',
    'ordinals',
    'definiteKinds',
    'regionsToo',
    'generic',
    'notGeneric',
    'fieldNouns',
    'onNouns',
    'on',
    'sake',
    'sakeHeads',
    'namesakes',
    'units',
    'inNouns',
    'unions',
    'owned',
    'family',
    'named',
    'regional',
    'areal',
    'having',
    'amid',
    'kin',
    'withPeople',
    'settled',
    'isles',
    'towns',
    'tails',
    'news',
    'nouns',
    'organs',
    'wide',
    'seatKinds',
    'purposeful',
    'longHeads',
    'actors',
    'actorLeads',
    'actorVerbs',
    'afterActor',
    'adjectives',
    'withNouns',
  ] as const),
  ...(['general', 'portfolios', 'listLeads', 'joiners', 'officials', 'belonging'] as const),
] as const;
const placeSets = [
  ...([
    'nameStarts',
    'sides',
    'disputedCities',
    'descriptive',
    'plurals',
    'facilities',
    'towned',
    'wars',
    'beginnings',
    'sent',
    'naturals',
    'islands',
    'within',
    'passing',
    'years',
    'margins',
    'capitals',
    'distances',
    'givers',
    'prepositions',
  ] as const),
  ...([
    'between',
    'notSetting',
    'elsewhere',
    'aids',
    'appeals',
    'ofAid',
    'earlier',
    'studies',
    'towards',
    'arriving',
    'fleeing',
    'common',
    'nameEnds',
    'past',
  ] as const),
] as const;

export type SetName =
  | 'wires'
  | 'openWires'
  | 'presses'
  | 'rooms'
  | 'hours'
  | 'halves'
  | 'eras'
  | 'ownAbouts'
  | 'agencies'
  | 'correspondents'
  | 'we'
  | 'papers'
  | 'menus'
  | (typeof roleSets)[number]
  | (typeof nameSets)[number]
  | (typeof placeSets)[number];

/** The words of a language that glues, as dictionaries. */
export interface GluedWords {
  readonly rules: GluedRules;
  readonly parts: (word: string) => readonly number[];
  readonly heads: ReadonlyMap<string, GluedHead>;
  readonly bodies: Phrases<'agency' | 'donor' | 'other'>;
  readonly demonyms: ReadonlyMap<string, string>;
  /** Adjectives of a land that count only in the name of a body: people so called live in others too. */
  readonly bodyDemonyms: ReadonlyMap<string, string>;
  readonly places: Phrases<GluedPlace>;
  /** Countries behind "to the" in one word. */
  readonly melted: ReadonlyMap<string, string>;
  readonly namesakes: Phrases<readonly string[]>;
  readonly kinds: Phrases<{ readonly kind: PlaceKind; readonly loose: boolean }>;
  readonly triggers: Phrases<GluedTrigger>;
  readonly labels: Phrases<'funders' | 'partners' | 'participants'>;
  readonly attendedBy: Phrases<GluedRoleRules['attendedBy'][number][1]>;
  /** Single words of some lists, folded. */
  readonly lists: Readonly<
    Record<
      | 'nameStarts'
      | 'purposes'
      | 'beneficiaries'
      | 'missions'
      | 'aims'
      | 'given'
      | 'tasks'
      | 'noTasks'
      | 'around'
      | 'definiteKinds',
      ReadonlySet<string>
    >
  >;
  /** Sets of phrases by their name in the rules. */
  readonly sets: Readonly<Record<SetName, Phrases<true>>>;
}

export function compileGlued(rules: GluedRules, text: Omit<TextRules, 'reader'>): GluedWords {
  const parts = cliticParts(rules.clitics);
  const dictionary = <T>(pairs: Pairs<T>) =>
    new Phrases(pairs.map(([phrase, value]) => [partPhrase(phrase, parts), value] as const));
  const set = (phrases: readonly string[]) => dictionary(phrases.map((phrase) => [phrase, true] as const));
  const { roles, names, places } = rules;
  const sets = {} as Record<SetName, Phrases<true>>;
  sets.wires = set(rules.wires);
  sets.openWires = set(rules.openWires);
  sets.rooms = set(rules.rooms);
  sets.presses = set(rules.presses);
  sets.hours = set(rules.hours);
  sets.halves = set(rules.halves);
  sets.eras = set(rules.eras);
  sets.ownAbouts = set(rules.ownAbouts);
  sets.we = set(rules.we);
  sets.papers = set(rules.papers);
  sets.menus = set(rules.menus);
  sets.agencies = set(rules.agencies);
  sets.correspondents = set(rules.correspondents);
  for (const name of roleSets) sets[name] = set(roles[name]);
  for (const name of nameSets) sets[name] = set(names[name]);
  for (const name of placeSets) sets[name] = set(places[name]);
  const kinds = text.places.kinds.map(
    ([phrase, kind]) => [phrase, { kind, loose: places.looseKinds.includes(phrase) }] as const,
  );
  return {
    rules,
    parts,
    heads: headsOf(rules),
    bodies: dictionary(text.names.bodies),
    demonyms: new Map(text.countries.demonyms.map(([phrase, code]) => [fold(phrase), code])),
    bodyDemonyms: new Map(names.bodyDemonyms.map(([word, code]) => [fold(word), code] as const)),
    places: dictionary<GluedPlace>(placesOf(rules, text)),
    melted: meltedOf(rules, text),
    namesakes: dictionary(places.namesakes),
    kinds: dictionary(kinds),
    triggers: dictionary<GluedTrigger>([
      ...roles.funders.map(([phrase, rule]) => [phrase, { role: 'funders', rule, weak: false }] as const),
      ...roles.weakFunders.map(
        (phrase) => [phrase, { role: 'funders', rule: 'supported-by', weak: true }] as const,
      ),
      ...roles.partners.map(([phrase, rule]) => [phrase, { role: 'partners', rule }] as const),
    ]),
    labels: dictionary(roles.labels),
    attendedBy: dictionary(roles.attendedBy),
    lists: {
      nameStarts: new Set(places.nameStarts.map(fold)),
      purposes: new Set(names.purposes.map(fold)),
      beneficiaries: new Set(names.beneficiaries.map(fold)),
      missions: new Set(names.missions.map(fold)),
      aims: new Set([...names.missions, ...names.aims].map(fold)),
      definiteKinds: new Set(names.definiteKinds.map(fold)),
      tasks: new Set(roles.tasks.map(fold)),
      noTasks: new Set(roles.noTasks.map(fold)),
      around: new Set(places.around.map(fold)),
      given: new Set(
        [...names.stops, ...names.inside, ...roles.carried, ...roles.events, ...roles.goods].map(fold),
      ),
    },
    sets,
  };
}

function headsOf({ names, clitics }: GluedRules): ReadonlyMap<string, GluedHead> {
  const heads = new Map<string, GluedHead>();
  for (const [singular, plurals, takes] of names.heads) {
    heads.set(fold(singular), { takes, definite: false });
    heads.set(fold(clitics.article + singular), { takes, definite: true });
    for (const plural of plurals) {
      const two = names.duals.some((ending) => plural.endsWith(ending)) && !plural.endsWith('ات');
      heads.set(fold(plural), { takes, definite: false, list: { singular, two } });
    }
  }
  return heads;
}

/** "To the Sudan": "to" stands for the first letter of the article. */
function meltedOf({ clitics: { article } }: GluedRules, text: Omit<TextRules, 'reader'>) {
  const names = text.countries.names.filter(([name]) => name.startsWith(article) && !name.includes(' '));
  return new Map(names.map(([name, code]) => [fold(`لل${name.slice(article.length)}`), code] as const));
}

function placesOf({ places }: GluedRules, text: Omit<TextRules, 'reader'>): Pairs<GluedPlace> {
  const typed = (type: GluedPlace['type'], pairs: Pairs<string>) =>
    pairs.map(([phrase, code]) => [phrase, { type, code }] as const);
  return [
    ...text.places.disputed.map((phrase) => [phrase, { type: 'disputed' }] as const),
    ...typed('country', text.countries.names),
    ...typed('seat', text.places.seats),
    ...typed('city', places.cities),
    ...typed('province', places.provinces),
    ...typed('region', places.regions),
    ...places.sites.map((phrase) => [phrase, { type: 'site' }] as const),
    // A name of one country that is a word of every day too keeps its code: "in" tells.
    ...text.countries.uncertain.map(([phrase, codes]) => {
      const [code] = codes;
      return [phrase, { type: 'uncertain', ...(code && codes.length === 1 && { code }) }] as const;
    }),
  ];
}

/** The country of an adjective: as the tables have it, without the article and the endings of gender and number. */
export function demonymOf(words: GluedWords, key: string): string | undefined {
  const { article } = words.rules.clitics;
  const bare = key.startsWith(article) ? key.slice(article.length) : key;
  for (const stem of [bare, bare.replace(/(?:ه|ون|ين|ات)$/, '')]) {
    const code = words.demonyms.get(stem);
    if (code) return code;
  }
  return undefined;
}
