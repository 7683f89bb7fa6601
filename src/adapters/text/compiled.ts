import type { PlaceKind, Scope } from '../../model/article.js';
import { type CompiledCaseActs, compileCaseActs } from './cases/actRules.js';
import { type CompiledCasePlaces, compileCasePlaces } from './cases/placeRules.js';
import { type CompiledClauses, compileClauses } from './clauses/rules.js';
import { type CompiledFrames, compileFrames } from './frames/rules.js';
import { compileGoalDenials, type GoalDenials } from './goals/denials.js';
import { Phrases, phraseSet } from './phrases.js';
import { type CompiledGoverned, compileGoverned } from './places/governedRules.js';
import type { Active, BodyKind, RoleRules, Takes, TextRules, Trigger } from './rules.js';
import { fold } from './tokens.js';
import { type CompiledVerbs, compileVerbs } from './verbs/rules.js';

/** A noun of organisations at the head of a name. */
interface Head {
  readonly takes: Takes;
  /** For a plural: the singular. */
  readonly singular?: string;
}

/** What a name of a country, an adjective, a city … says. */
export type Mention =
  | { readonly type: 'country' | 'demonym' | 'capital' | 'seat'; readonly code: string }
  | { readonly type: 'town'; readonly code: string; readonly kind: 'city' | 'province' | 'district' }
  | { readonly type: 'uncertain'; readonly codes: readonly string[] }
  | { readonly type: 'disputed' | 'none' };

/** A word on a line above the headline. `site`: one that may begin a title too, and counts by itself only. */
type Label =
  | { readonly type: 'section' | 'chrome'; readonly site?: true }
  | { readonly type: 'scope'; readonly scope: Scope };

/** A noun for a kind of place. */
interface KindWord {
  readonly kind: PlaceKind;
  readonly plural: boolean;
}

export type RoleTrigger =
  | ({ readonly role: 'funders' } & RoleRules['funders'][number][1])
  | ({ readonly role: 'partners' } & RoleRules['partners'][number][1]);

/** See `CaseRules`. */
interface CompiledCases {
  readonly nominatives: ReadonlySet<string>;
  readonly oblique: readonly string[];
  readonly obliqueCountries: readonly string[];
  readonly recipients: readonly string[];
  readonly agents: readonly string[];
  readonly owners: readonly string[];
  readonly takers: ReadonlySet<string>;
  readonly governing: Phrases<true>;
  readonly ending: ReadonlySet<string>;
  readonly company: readonly string[];
  readonly levels: readonly string[];
  readonly compounds: readonly string[];
  readonly publicBodies: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly particles?: ReadonlySet<string>;
  readonly acts?: CompiledCaseActs;
}

/** Words of a language that writes names in sentence case. */
export interface CompiledSentence {
  readonly smallHeads: ReadonlySet<string>;
  readonly introducers: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly posted: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly notEndings: readonly string[];
  readonly verbs: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly describing: readonly string[];
  readonly stops: ReadonlySet<string>;
  readonly fieldStems: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly adjectivesBefore: ReadonlySet<string>;
  readonly weakHeads: ReadonlySet<string>;
  readonly notHeads: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly gatherings: Phrases<true>;
  readonly compounds: Phrases<true>;
  readonly pairs: Phrases<true>;
  readonly adjectivesFirst: boolean;
  readonly cases?: CompiledCases;
  readonly origins: ReadonlySet<string>;
  readonly cityPrepositions: ReadonlySet<string>;
  readonly sites: Phrases<true>;
  readonly compassKinds: ReadonlySet<string>;
  readonly secondLevel: ReadonlyMap<string, readonly string[]>;
  readonly governed?: CompiledGoverned;
  readonly adjectiveEndings: readonly string[];
  readonly caseEndings: readonly string[];
  readonly casePlaces?: CompiledCasePlaces;
}

/** A language's words as dictionaries, built on first use. */
export interface Compiled {
  readonly rules: TextRules;
  readonly labels: Phrases<Label>;
  readonly kickers: ReadonlySet<string>;
  readonly observances: ReadonlySet<string>;
  readonly notDatelines: ReadonlySet<string>;
  readonly boilerplate: Phrases<true>;
  readonly headlineLeads: Phrases<true>;
  readonly twinCapitals: ReadonlyMap<string, string>;
  readonly desks: Phrases<true>;
  readonly issues: ReadonlySet<string>;
  readonly besideIssues: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly greetings: Phrases<true>;
  readonly hellos: Phrases<true>;
  readonly writers: ReadonlySet<string>;
  readonly contents: Phrases<true>;
  readonly selfVerbs: Phrases<true>;
  readonly selfLeads: Phrases<true>;
  readonly signatures: Phrases<true>;
  readonly editorNotes: Phrases<true>;
  readonly ends: Phrases<true>;
  readonly related: Phrases<true>;
  /** Such as may begin a title too, and stand above links only by themselves. */
  readonly siteRelated: Phrases<true>;
  readonly credits: Phrases<true>;
  readonly away: Phrases<true>;
  readonly locals: ReadonlySet<string>;
  readonly selfCopulas: Phrases<true>;
  readonly selfNouns: ReadonlySet<string>;
  readonly contactStarts: Phrases<true>;
  readonly phoneWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly otherMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly shortWeekdays: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly dateLabels: Phrases<'published' | 'updated'>;
  readonly determiners: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly afterNoun: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly joiners: Phrases<true>;
  readonly listLeads: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly assisting: ReadonlySet<string>;
  readonly smallTails: ReadonlySet<string>;
  readonly smallInside: ReadonlySet<string>;
  readonly smallRulers: ReadonlySet<string>;
  readonly introducers: ReadonlySet<string>;
  readonly introducedPeople: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  readonly spread: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly nameLeads: ReadonlySet<string>;
  readonly notBrands: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly organizedBy: Phrases<true>;
  readonly helpVerbs: Phrases<true>;
  readonly helpBarriers: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, Head>;
  readonly nouns: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly bodies: Phrases<BodyKind>;
  readonly notNames: ReadonlySet<string>;
  readonly sentence?: CompiledSentence;
  readonly yearWords: ReadonlySet<string>;
  readonly bylines: Phrases<true>;
  readonly ownPage: Phrases<true>;
  readonly occasions: Phrases<true>;
  readonly mailHeaders: ReadonlySet<string>;
  readonly reporters: ReadonlySet<string>;
  readonly datelineLeads: Phrases<true>;
  readonly takenVerbs: ReadonlySet<string>;
  readonly untilWords: ReadonlySet<string>;
  readonly ended: Phrases<true>;
  readonly through: Phrases<true>;
  readonly moneyLinks: ReadonlySet<string>;
  readonly attendedVerbs: Phrases<true>;
  readonly asides: Phrases<true>;
  readonly guests: ReadonlySet<string>;
  readonly includedVerbs: Phrases<true>;
  readonly titles: ReadonlySet<string>;
  readonly nameEndings: ReadonlySet<string>;
  readonly projectNaming: ReadonlySet<string>;
  readonly goalOrdinalEndings: ReadonlySet<string>;
  readonly goalOrdinals: ReadonlyMap<string, number>;
  readonly goalCardinals: ReadonlyMap<string, number>;
  readonly goalRangeWords: ReadonlySet<string>;
  readonly triggers: Phrases<readonly RoleTrigger[]>;
  readonly fundedCompounds: ReadonlySet<string>;
  readonly donorWords: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly undenied: ReadonlySet<string>;
  readonly givingVerbs: Phrases<true>;
  readonly actives: Phrases<Active>;
  readonly adverbs: ReadonlySet<string>;
  readonly roleLeads: Phrases<true>;
  readonly sources: Phrases<true>;
  readonly fundingVerbs: Phrases<true>;
  readonly paidParticiples: Phrases<true>;
  readonly agentWords: ReadonlySet<string>;
  readonly agentBarriers: ReadonlySet<string>;
  readonly moneyNouns: ReadonlySet<string>;
  readonly giverNouns: ReadonlySet<string>;
  readonly thanks: Phrases<true>;
  readonly thanksLinks: ReadonlySet<string>;
  readonly thanksFor: Phrases<true>;
  readonly subjectLinks: Phrases<true>;
  readonly clauseLeads: ReadonlySet<string>;
  readonly donatingVerbs: Phrases<true>;
  readonly lendingVerbs: Phrases<true>;
  readonly freeOfCharge: Phrases<true>;
  readonly goods: ReadonlySet<string>;
  readonly actVerbs: Phrases<true>;
  readonly withWords: Phrases<true>;
  readonly costVerbs: Phrases<true>;
  readonly costNouns: ReadonlySet<string>;
  readonly payNouns: Phrases<'money' | 'giving' | 'support'>;
  readonly moneyFrom: ReadonlySet<string>;
  readonly givenVerbs: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  readonly payLeads: ReadonlySet<string>;
  readonly currencies: Phrases<true>;
  readonly attending: Phrases<true>;
  readonly attendedBy: Phrases<'attended-by' | 'participants-from'>;
  readonly clauses?: CompiledClauses;
  readonly frames?: CompiledFrames;
  readonly verbs?: CompiledVerbs;
  readonly people: ReadonlySet<string>;
  readonly peopleLinks: ReadonlySet<string>;
  readonly projectPhrases: Phrases<true>;
  readonly projectNouns: ReadonlySet<string>;
  readonly projectAfter: ReadonlySet<string>;
  readonly projectAfterMore: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly comparisons: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly nextOnes: ReadonlySet<string>;
  readonly otherTimes: Phrases<true>;
  readonly placeNouns: ReadonlySet<string>;
  readonly betweens: ReadonlySet<string>;
  readonly talks: ReadonlySet<string>;
  readonly keptNouns: ReadonlySet<string>;
  readonly shores: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly onWords: ReadonlySet<string>;
  readonly inWords: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly postedNouns: ReadonlySet<string>;
  readonly notSetting: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly kinds: Phrases<KindWord>;
  readonly notPlaces: ReadonlySet<string>;
  readonly mentions: Phrases<Mention>;
  /** The same whatever the case, for datelines in capitals. */
  readonly mentionsAnyCase: Phrases<Mention>;
  readonly goalHeads: Phrases<'strong' | 'weak' | 'target'>;
  readonly goalContext: Phrases<true>;
  readonly goalUnits: ReadonlySet<string>;
  readonly goalNumberWords: ReadonlySet<string>;
  readonly goalOwners: Phrases<true>;
  readonly goalTitleLeads: Phrases<true>;
  readonly goalLineWords: ReadonlySet<string>;
  readonly goalDenials: GoalDenials | undefined;
  /** Titles without spaces and signs, longest first, with their goals. */
  readonly goalTitles: readonly (readonly [squeezed: string, goal: number])[];
}

const cache = new Map<TextRules, Compiled>();

export function compile(rules: TextRules): Compiled {
  const known = cache.get(rules);
  if (known) return known;
  const { layout, dates, names, roles, project, places, goals } = rules;
  const mentions = mentionsOf(rules);
  const compiled: Compiled = {
    rules,
    labels: new Phrases<Label>([
      ...layout.sections.flatMap((phrase) => inBothForms(phrase, { type: 'section' })),
      ...layout.scopes.flatMap(([phrase, scope]) => inBothForms(phrase, { type: 'scope', scope })),
      ...layout.chrome.flatMap((phrase) => inBothForms(phrase, { type: 'chrome' })),
      ...(layout.site?.sections ?? []).flatMap((phrase) =>
        inBothForms(phrase, { type: 'section', site: true }),
      ),
      ...(layout.site?.chrome ?? []).flatMap((phrase) => inBothForms(phrase, { type: 'chrome', site: true })),
    ]),
    kickers: words(layout.kickers ?? []),
    notDatelines: words(layout.notDatelines),
    observances: words(layout.observances ?? []),
    selfVerbs: phraseSet(layout.selfVerbs ?? []),
    selfLeads: phraseSet(layout.selfLeads ?? []),
    signatures: phraseSet(layout.signatures ?? []),
    boilerplate: phraseSet([...layout.boilerplate, ...(layout.editorNotes ?? [])]),
    headlineLeads: phraseSet(layout.headlineLeads ?? []),
    twinCapitals: new Map((places.twinCapitals ?? []).map(([name, code]) => [name.toLowerCase(), code])),
    desks: phraseSet(layout.desks ?? []),
    issues: words(layout.page?.issues ?? []),
    besideIssues: words(layout.page?.besideIssues ?? []),
    media: words(layout.page?.media ?? []),
    greetings: phraseSet(layout.page?.greetings ?? []),
    hellos: phraseSet(layout.page?.hellos ?? []),
    writers: words(layout.page?.writers ?? []),
    contents: phraseSet(layout.page?.contents ?? []),
    editorNotes: phraseSet(layout.editorNotes ?? []),
    ends: phraseSet(['30', ...(layout.ends ?? [])]),
    related: phraseSet(layout.related ?? []),
    siteRelated: phraseSet(layout.site?.related ?? []),
    credits: phraseSet([...(layout.credits ?? []), ...(layout.site?.credits ?? [])]),
    away: phraseSet(rules.away ?? []),
    locals: words(rules.locals ?? []),
    selfCopulas: phraseSet(layout.selfCopulas ?? []),
    selfNouns: words(layout.selfNouns ?? []),
    contactStarts: phraseSet(layout.contactStarts),
    phoneWords: words(layout.phoneWords),
    otherMonths: words(dates.otherMonths ?? []),
    months: new Map(dates.months.map(([word, month]) => [fold(word), month])),
    weekdays: words(dates.weekdays),
    shortWeekdays: words(dates.shortWeekdays ?? []),
    fillers: words(dates.fillers),
    dateLabels: new Phrases([
      ...[...dates.published, ...(layout.site?.published ?? [])].map(
        (phrase) => [phrase, 'published'] as const,
      ),
      ...[...dates.updated, ...(layout.site?.updated ?? [])].map((phrase) => [phrase, 'updated'] as const),
    ]),
    determiners: words(names.determiners),
    of: words(names.of),
    afterNoun: words(names.afterNoun),
    and: words(names.and),
    joiners: phraseSet(names.joiners),
    listLeads: words(names.listLeads),
    possessive: words(names.possessive),
    functionWords: words(names.functionWords),
    abbreviations: words(names.abbreviations),
    groups: words(names.groups ?? []),
    assisting: words(names.assisting ?? []),
    smallTails: words(names.smallTails ?? []),
    smallInside: words(names.smallInside ?? []),
    smallRulers: words(names.smallRulers ?? []),
    introducers: words(names.introducers ?? []),
    introducedPeople: words(names.introducedPeople ?? []),
    particles: words(names.particles ?? []),
    activities: words(names.activities ?? []),
    spread: words(names.spread ?? []),
    posts: words(names.posts ?? []),
    nameLeads: words(names.leads ?? []),
    notBrands: words(names.notBrands ?? []),
    auxiliaries: words(names.auxiliaries ?? []),
    organizedBy: phraseSet(roles.organizedBy ?? []),
    helpVerbs: phraseSet(roles.helpVerbs ?? []),
    helpBarriers: words(roles.helpBarriers ?? []),
    heads: headsOf(rules),
    nouns: words([...names.heads.map(([singular]) => singular), ...names.tails]),
    units: words(names.units),
    fields: words(names.fields.flatMap((word) => word.split('-'))),
    bodies: new Phrases(names.bodies, true),
    notNames: new Set(names.notNames),
    ...sentenceOf(rules),
    yearWords: words(dates.yearWords ?? []),
    bylines: phraseSet(layout.bylines ?? []),
    ownPage: phraseSet(layout.ownPage ?? []),
    occasions: phraseSet(layout.occasions ?? []),
    mailHeaders: words(layout.mailHeaders ?? []),
    reporters: words(layout.reporters ?? []),
    datelineLeads: phraseSet(layout.datelineLeads ?? []),
    untilWords: words(roles.untilWords ?? []),
    takenVerbs: words(roles.takenVerbs ?? []),
    ended: phraseSet(roles.ended ?? []),
    through: phraseSet(roles.through ?? []),
    moneyLinks: words(roles.moneyLinks ?? []),
    attendedVerbs: phraseSet(roles.attendedVerbs ?? []),
    asides: phraseSet(roles.asides ?? []),
    guests: words(roles.guests ?? []),
    includedVerbs: phraseSet(roles.includedVerbs ?? []),
    titles: words(names.titles ?? []),
    nameEndings: words(names.endings ?? []),
    projectNaming: words(project.naming ?? []),
    goalRangeWords: words(goals.rangeWords ?? []),
    goalOrdinalEndings: words(goals.ordinalEndings ?? []),
    goalCardinals: new Map(goals.cardinals?.map(([word, goal]) => [fold(word), goal])),
    goalOrdinals: new Map(goals.ordinals?.map(([word, goal]) => [fold(word), goal])),
    triggers: triggersOf(roles),
    fundedCompounds: words(roles.fundedCompounds),
    donorWords: words(roles.donorWords),
    denials: words(roles.denials),
    undenied: words(roles.undenied ?? []),
    givingVerbs: phraseSet(roles.givingVerbs),
    actives: new Phrases(roles.actives ?? []),
    adverbs: words(roles.adverbs ?? []),
    roleLeads: phraseSet(roles.roleLeads ?? []),
    sources: phraseSet(roles.sources ?? []),
    fundingVerbs: phraseSet(roles.fundingVerbs ?? []),
    paidParticiples: phraseSet(roles.paidParticiples ?? []),
    agentWords: words(roles.agentWords ?? []),
    agentBarriers: words(roles.agentBarriers ?? []),
    moneyNouns: words(roles.moneyNouns ?? []),
    giverNouns: words(roles.giverNouns ?? []),
    thanks: phraseSet(roles.thanks ?? []),
    thanksLinks: words(roles.thanksLinks ?? []),
    thanksFor: phraseSet(roles.thanksFor ?? []),
    subjectLinks: phraseSet(roles.subjectLinks ?? []),
    clauseLeads: words(roles.clauseLeads ?? []),
    donatingVerbs: phraseSet(roles.donatingVerbs ?? []),
    lendingVerbs: phraseSet(roles.lendingVerbs ?? []),
    freeOfCharge: phraseSet(roles.freeOfCharge ?? []),
    goods: words(roles.goods ?? []),
    actVerbs: phraseSet(roles.actVerbs ?? []),
    withWords: phraseSet(roles.withWords ?? []),
    ...paymentOf(roles),
    currencies: phraseSet(roles.currencies),
    attending: phraseSet(roles.attending),
    attendedBy: new Phrases(roles.attendedBy),
    ...(roles.clauses && { clauses: compileClauses(roles.clauses) }),
    ...(roles.frames && { frames: compileFrames(roles.frames) }),
    ...(roles.verbs && { verbs: compileVerbs(roles.verbs) }),
    people: words(roles.people),
    peopleLinks: words(roles.peopleLinks),
    projectPhrases: phraseSet(project.phrases),
    projectNouns: words(project.nouns),
    projectAfter: words(project.after),
    projectAfterMore: words(project.afterMore),
    prepositions: words(places.prepositions),
    elsewhere: words(places.elsewhere),
    comparisons: words(places.comparisons),
    later: words(places.later ?? []),
    nextOnes: words(places.nextOnes ?? []),
    otherTimes: phraseSet(places.otherTimes ?? []),
    placeNouns: words(places.placeNouns ?? []),
    betweens: words(places.betweens ?? []),
    talks: words(places.talks ?? []),
    keptNouns: words(places.keptNouns ?? []),
    shores: words(places.shores ?? []),
    sites: words(places.sites ?? []),
    onWords: words(places.onWords ?? []),
    inWords: words(places.inWords ?? []),
    origins: words(places.origins ?? []),
    postedNouns: words(places.postedNouns ?? []),
    notSetting: words(places.notSetting),
    between: words(places.between.flatMap((word) => word.split('-'))),
    kinds: new Phrases<KindWord>([
      ...places.kinds.map(([phrase, kind]) => [phrase, { kind, plural: false }] as const),
      ...places.pluralKinds.map(([phrase, kind]) => [phrase, { kind, plural: true }] as const),
    ]),
    notPlaces: words(places.notPlaces.flatMap((word) => word.split('-'))),
    mentions: new Phrases(mentions, true),
    mentionsAnyCase: new Phrases(mentions.filter(([, { type }]) => type !== 'demonym')),
    goalHeads: new Phrases([
      ...goals.strong.map((phrase) => [phrase, 'strong'] as const),
      ...goals.targets.map((phrase) => [phrase, 'target'] as const),
      ...goals.weak.map((phrase) => [phrase, 'weak'] as const),
    ]),
    goalContext: phraseSet([...goals.context, ...goals.strong]),
    goalUnits: words(goals.units),
    goalNumberWords: words(goals.numberWords ?? []),
    goalOwners: phraseSet(goals.owners ?? []),
    goalTitleLeads: phraseSet(goals.titleLeads ?? []),
    goalLineWords: words(goals.lineWords),
    goalDenials: compileGoalDenials(goals.denials),
    goalTitles: goals.titles
      .flatMap((titles, index) => titles.map((title) => [squeeze(title), index + 1] as const))
      .sort(([a], [b]) => b.length - a.length),
  };
  cache.set(rules, compiled);
  return compiled;
}

/** A title without what writers vary: "Good Health & Well Being" is "goodhealthandwellbeing". */
export function squeeze(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '');
}

function words(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(fold));
}

function sentenceOf({ names, places }: TextRules): Pick<Compiled, 'sentence'> {
  const own = names.sentence;
  if (!own) return {};
  const where = places.sentence;
  const sentence: CompiledSentence = {
    smallHeads: words([...own.smallHeads, ...(own.weakHeads ?? [])]),
    weakHeads: words(own.weakHeads ?? []),
    introducers: words(own.introducers),
    foreign: words(own.foreign ?? []),
    owned: words(own.owned),
    peoples: words(own.peoples ?? []),
    posted: words(own.posted),
    elisions: words(own.elisions),
    endings: own.endings.map(fold),
    notEndings: own.notEndings.map(fold),
    verbs: words(own.verbs ?? []),
    prefixes: own.prefixes?.map(fold) ?? [],
    describing: own.describing?.map(fold) ?? [],
    stops: words([...own.stops, ...names.functionWords]),
    fieldStems: words(own.fieldStems ?? []),
    purposes: words(own.purposes ?? []),
    branches: words(own.branches ?? []),
    adjectivesBefore: words(own.adjectivesBefore ?? []),
    notHeads: words(own.notHeads ?? []),
    gatherings: phraseSet(own.gatherings ?? []),
    compounds: phraseSet(own.compounds ?? []),
    indefinites: words(own.indefinites ?? []),
    pairs: phraseSet(own.pairs),
    adjectivesFirst: own.adjectivesFirst ?? false,
    ...(own.cases && {
      cases: {
        nominatives: words(own.cases.nominatives),
        oblique: own.cases.oblique.map(fold),
        obliqueCountries: own.cases.obliqueCountries.map(fold),
        recipients: own.cases.recipients.map(fold),
        agents: own.cases.agents.map(fold),
        owners: own.cases.owners.map(fold),
        takers: words(own.cases.takers ?? []),
        governing: phraseSet(own.cases.governing ?? []),
        ending: words(own.cases.ending ?? []),
        company: (own.cases.company ?? []).map(fold),
        compounds: (own.cases.compounds ?? []).map(fold),
        levels: (own.cases.levels ?? []).map(fold),
        publicBodies: words(own.cases.publicBodies ?? []),
        officials: words(own.cases.officials ?? []),
        particles: words(own.cases.particles ?? []),
        ...(own.cases.acts && { acts: compileCaseActs(own.cases.acts) }),
      },
    }),
    origins: words(where?.origins ?? []),
    cityPrepositions: words(where?.cityPrepositions ?? []),
    sites: phraseSet(where?.sites ?? []),
    compassKinds: words(where?.compassKinds ?? []),
    secondLevel: new Map(where?.secondLevel?.map(([noun, codes]) => [fold(noun), codes])),
    ...(where?.governed && { governed: compileGoverned(where.governed) }),
    adjectiveEndings: where?.adjectiveEndings.map(fold) ?? [],
    caseEndings: where?.caseEndings.map(fold) ?? [],
    ...(places.cases && { casePlaces: compileCasePlaces(places.cases) }),
  };
  return { sentence };
}

function paymentOf({ payment }: RoleRules) {
  return {
    costVerbs: phraseSet(payment?.costVerbs ?? []),
    costNouns: words(payment?.costNouns ?? []),
    payNouns: new Phrases(payment?.nouns ?? []),
    moneyFrom: words(payment?.from ?? []),
    givenVerbs: words(payment?.givenVerbs ?? []),
    aims: words(payment?.aims ?? []),
    payLeads: words(payment?.leads ?? []),
  };
}

function headsOf({ names }: TextRules): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const [singular, plural, takes] of names.heads) {
    heads.set(fold(singular), { takes });
    if (plural) heads.set(fold(plural), { takes, singular });
  }
  return heads;
}

function triggersOf({ funders, partners }: RoleRules): Phrases<readonly RoleTrigger[]> {
  const all = new Map<string, RoleTrigger[]>();
  const add = (phrase: string, trigger: RoleTrigger) =>
    all.set(fold(phrase), [...(all.get(fold(phrase)) ?? []), trigger]);
  for (const [phrase, trigger] of funders)
    add(phrase, { role: 'funders', ...trigger } satisfies RoleTrigger & Trigger<unknown>);
  for (const [phrase, trigger] of partners) add(phrase, { role: 'partners', ...trigger });
  return new Phrases(all);
}

function mentionsOf({ countries, places }: TextRules): (readonly [string, Mention])[] {
  const coded = (type: 'country' | 'demonym' | 'capital' | 'seat', pairs: TextRules['countries']['names']) =>
    pairs.map(([phrase, code]) => [phrase, { type, code }] as const);
  return [
    ...places.disputed.map((phrase) => [phrase, { type: 'disputed' }] as const),
    ...countries.notCountries.map((phrase) => [phrase, { type: 'none' }] as const),
    ...coded('country', countries.names),
    ...coded('demonym', countries.demonyms),
    ...coded('seat', places.seats),
    ...coded('capital', countries.capitals),
    ...(places.towns ?? []).flatMap(({ code, provinces, cities, districts = [] }) => [
      ...provinces.map((name) => [name, { type: 'town', code, kind: 'province' }] as const),
      ...cities.map((name) => [name, { type: 'town', code, kind: 'city' }] as const),
      ...districts.map((name) => [name, { type: 'town', code, kind: 'district' }] as const),
    ]),
    ...countries.uncertain.map(([phrase, codes]) => [phrase, { type: 'uncertain', codes }] as const),
  ];
}

/** A label with its accents and without: capitals often drop them ("COMMUNIQUE DE PRESSE"). */
function inBothForms(phrase: string, label: Label): [phrase: string, label: Label][] {
  return [
    [phrase, label],
    [phrase.normalize('NFD').replace(/\p{M}/gu, ''), label],
  ];
}
