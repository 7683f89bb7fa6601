import { Phrases } from '../phrases.js';
import type { BodyKind, Pairs, TextRules } from '../rules.js';
import type { UnspacedRules } from './rules.js';

/** What the name of a place says. */
export interface KnownPlace {
  readonly type: 'country' | 'city' | 'province' | 'seat' | 'disputed' | 'uncertain' | 'none';
  readonly code?: string;
  /** Said as a place only where the words around it say so. */
  readonly weak?: true;
}

const nameSets = [
  ...([
    'endings',
    'notEndings',
    'breakers',
    'softBreakers',
    'notBreakers',
    'followers',
    'notStarts',
  ] as const),
  ...([
    'generic',
    'residing',
    'fields',
    'and',
    'leads',
    'trails',
    'notAfter',
    'notNames',
    'counted',
    'introducers',
    'shops',
    'mastheads',
    'verbs',
  ] as const),
] as const;
const roleSets = [
  ...([
    'by',
    'receiving',
    'weakGifts',
    'money',
    'from',
    'giving',
    'currencies',
    'denials',
    'unrelated',
    'apart',
    'ownWork',
    'withdrawn',
    'unearmarked',
    'runs',
    'talks',
    'longAgo',
    'now',
  ] as const),
  ...([
    'notDenials',
    'with',
    'carriedOut',
    'carries',
    'through',
    'notBefore',
    'notTogether',
    'adverbs',
    'attending',
    'attends',
    'attendedBy',
  ] as const),
  ...([
    'people',
    'donorEndings',
    'leading',
    'notGifts',
    'goods',
    'helps',
    'donated',
    'carried',
    'receivers',
    'stops',
    'cleft',
    'founded',
    'events',
    'more',
    'announcing',
    'absences',
    'carriesAlone',
    'carriesNoun',
    'sends',
    'sent',
    'being',
    'openers',
    'donorMinistries',
    'invertedNouns',
    'strongWith',
    'labelLinks',
    'costs',
    'titles',
    'charged',
    'labours',
    'works',
    'deeds',
    'ours',
    'units',
    'came',
    'givesAlone',
    'keepsakes',
    'notCharged',
    'handed',
    'plans',
    'programmes',
    'free',
    'companies',
    'used',
  ] as const),
] as const;
const roleValues = ['paid', 'gifts', 'together', 'labels'] as const;
const placeSets = [
  ...([
    'disputedCities',
    'areas',
    'sounds',
    'onlySounds',
    'there',
    'notTowns',
    'quantifiers',
    'pronouns',
    'counters',
    'before',
    'prepositions',
    'notSetting',
    'parts',
    'topics',
    'trainees',
    'elsewhere',
    'passing',
    'passed',
    'arriving',
    'upcoming',
    'formerly',
    'notAfter',
    'notAfterUnit',
  ] as const),
] as const;

type NameSets = Record<(typeof nameSets)[number], Phrases<true>>;
type RoleSets = Record<(typeof roleSets)[number], Phrases<true>>;
type PlaceSets = Record<(typeof placeSets)[number], Phrases<true>>;
type Value<List> = List extends Pairs<infer T> ? T : never;

/** The words of a language without spaces, as dictionaries. */
export interface UnspacedWords {
  readonly rules: UnspacedRules;
  readonly bodies: Phrases<BodyKind>;
  readonly places: Phrases<KnownPlace>;
  readonly names: NameSets;
  readonly roles: RoleSets & {
    readonly [Key in (typeof roleValues)[number]]: Phrases<Value<UnspacedRules['roles'][Key]>>;
  };
  readonly where: PlaceSets & {
    readonly endings: Phrases<Value<UnspacedRules['places']['endings']>>;
    readonly firstLevel: Phrases<readonly string[]>;
    readonly notEndings: Phrases<true>;
  };
  readonly projects: Phrases<true>;
  readonly projectLeads: Phrases<true>;
  readonly frames: Phrases<true>;
  readonly issuers: Phrases<true>;
  readonly abouts: Phrases<true>;
  readonly desks: Phrases<true>;
  readonly links: Phrases<true>;
}

export function compileUnspaced(rules: UnspacedRules, text: Omit<TextRules, 'reader'>): UnspacedWords {
  const set = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, true] as const));
  const sets = <Key extends string>(keys: readonly Key[], lists: Readonly<Record<Key, readonly string[]>>) =>
    Object.fromEntries(keys.map((key) => [key, set(lists[key])])) as Record<Key, Phrases<true>>;
  const typed = (type: KnownPlace['type'], pairs: Pairs<string>) =>
    pairs.map(([phrase, code]) => [phrase, { type, code }] as const);
  return {
    rules,
    bodies: new Phrases(text.names.bodies),
    places: new Phrases<KnownPlace>([
      ...text.places.disputed.map((phrase) => [phrase, { type: 'disputed' }] as const),
      ...text.countries.notCountries.map((phrase) => [phrase, { type: 'none' }] as const),
      ...typed('country', text.countries.names),
      ...typed('seat', text.places.seats),
      ...typed('city', rules.places.cities),
      ...typed('province', rules.places.provinces),
      ...rules.places.shortProvinces.map(
        ([phrase, code]) => [phrase, { type: 'province', code, weak: true }] as const,
      ),
      ...text.countries.uncertain.map(([phrase]) => [phrase, { type: 'uncertain' }] as const),
    ]),
    names: sets(nameSets, rules.names),
    roles: {
      ...sets(roleSets, rules.roles),
      paid: new Phrases(rules.roles.paid),
      gifts: new Phrases(rules.roles.gifts),
      together: new Phrases(rules.roles.together),
      labels: new Phrases(rules.roles.labels),
    },
    where: {
      ...sets(placeSets, rules.places),
      endings: new Phrases(rules.places.endings),
      firstLevel: new Phrases(rules.places.firstLevel),
      notEndings: set(rules.places.notEndings),
    },
    projects: set(rules.projects),
    projectLeads: set(rules.projectLeads),
    frames: set(rules.projectFrames),
    issuers: set(rules.issuers),
    abouts: set(rules.abouts),
    desks: set(rules.desks),
    links: set(rules.projectLinks),
  };
}
