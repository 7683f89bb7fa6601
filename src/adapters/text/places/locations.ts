import { findCaseWhere } from '../cases/where.js';
import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import type { EvidenceRule } from '../evidence.js';
import { tokensOfNames } from '../names/organizationsIn.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import { readGovernedPlaces } from './governedPlaces.js';
import { type Home, voteHome, withoutDesks, withoutStrangers } from './homeVote.js';
import { readKnownPlaces } from './knownPlaces.js';
import { isOtherStory } from './otherStory.js';
import { civicNames } from './placeNames.js';
import { type FoundPlace, readPlaces } from './places.js';
import { readSentencePlaces } from './sentencePlaces.js';
import { type FoundMention, findMentions, findSettings, type Setting } from './settings.js';
import { homeOfTitle, titledDateline } from './titledPlaces.js';

/** Where a story is set. */
export interface Where {
  readonly places: readonly FoundPlace[];
  /** In the order of the text. */
  readonly settings: readonly Setting[];
  /** What else speaks for a country. */
  readonly home?: Home;
  /** Where no country is said as a place: the one that the bodies of the story are of. */
  readonly inherited?: Setting;
  /** Where countries stand that the story is of. */
  readonly owning?: ReadonlySet<number>;
}

/** Finds the places of a story: those in its ranges, the headline first, and those of its dateline. */
export function findWhere(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  ranges: readonly Range[],
  publisher?: Range,
): Where {
  if (words.sentence?.casePlaces) return findCaseWhere(tokens, words, story, ranges);
  const datelines = story.dateline ? [story.dateline.place] : [];
  const mentions = findMentions(tokens, words, [...ranges, ...datelines]);
  const byToken = new Map(mentions.map((mention) => [mention.from, mention]));
  const inText = mentions.filter(
    ({ from }) => !datelines.some((place) => from >= place.from && from < place.to),
  );
  const named = namedTwice(tokens, words, [...ranges, ...datelines], story);
  const governed = words.sentence?.governed;
  const isCivic = governed
    ? civicNames(tokens, words, governed.civic, [...ranges, ...story.outside])
    : () => false;
  // In a headline with a capital to each word a name has no end.
  const never = () => false;
  const votes = !words.sentence || words.rules.places.votes === true;
  const inNames = votes ? tokensOfNames(tokens, words, ranges) : new Set<number>();
  const items = governed && placeItems(tokens, words, story);
  const read = ranges.map((range) => {
    const title = range === story.headline;
    if (governed) {
      const role = title ? 'headline' : items?.has(range.from) ? 'item' : undefined;
      return readGovernedPlaces(tokens, words, governed, range, byToken, named, isCivic, role);
    }
    if (words.sentence) return readSentencePlaces(tokens, words, range, byToken, named);
    const own = readPlaces(tokens, words, range, byToken, title ? never : named, inNames);
    const known = readKnownPlaces(tokens, words, range, byToken, inNames, title);
    return { places: [...own.places, ...known], settings: own.settings };
  });
  const told = governed && new Set(read.flatMap((part) => ('told' in part ? [...part.told] : [])));
  const stated = [
    ...findSettings(tokens, words, inText, ranges, told),
    ...read.flatMap((part) => part.settings),
  ];
  const voted = !votes ? undefined : voteHome(tokens, words, story, publisher, inText, inNames);
  const found = read.flatMap((part) => part.places);
  const home = governed && voted ? homeOfTitle(voted, found, stated, story.headline) : voted;
  // "was inspired by pools in Chile"
  const own = words.sentence ? stated : stated.filter(({ from }) => !isOtherStory(tokens, words, from, 0));
  const settings = home ? withoutStrangers(home, own, ranges[1]?.to ?? 0) : own;
  const codes = new Set(settings.map(({ code }) => code));
  // A town of another country than the story's bears the name of one that is not known.
  const isForeign = ({ from, country }: FoundPlace) =>
    byToken.get(from)?.mention.type === 'town' &&
    country !== undefined &&
    codes.size > 0 &&
    !codes.has(country.code);
  // With the noun for its kind before it ("département de X") it is a place all the same.
  const places = found.flatMap((place) => {
    if (!isForeign(place)) return [place];
    const { country, ...own } = place;
    return place.rule === 'kind-before-name' && country ? [own] : [];
  });
  const titled = governed && titledDateline(tokens, story);
  if (titled && !places.some(({ from }) => from === titled.from))
    places.push({ ...titled, rule: 'dateline-place', kind: 'city', kindFrom: titled });

  const town =
    publisher && governed?.towns.size ? townOf(tokens, words, governed.towns, publisher) : undefined;
  if (town && !places.some(({ from, to }) => tokens.slice(from, to) === tokens.slice(town.from, town.to)))
    places.push(town);

  const filed = readDatelinePlaces(
    tokens,
    words,
    story,
    settings,
    byToken,
    places.length > (town ? 1 : 0),
    named,
  );
  const byOrder = <T extends Range>(list: readonly T[]) => [...list].sort((a, b) => a.from - b.from);
  return {
    places: byOrder([...filed.places, ...places]),
    settings: byOrder([...(home ? withoutDesks(home, filed.settings) : filed.settings), ...settings]),
    owning: new Set(read.flatMap((part) => ('owning' in part ? [...part.owning] : []))),
    ...(home && { home }),
  };
}

/** "Municipalité *de X*" publishes what happens in X. */
function townOf(
  tokens: Tokens,
  words: Compiled,
  towns: ReadonlySet<string>,
  { from, to }: Range,
): FoundPlace | undefined {
  const start = tokens.key(from + 2) === "'" ? from + 3 : from + 2;
  const isTown = towns.has(tokens.key(from)) && words.of.has(tokens.key(from + 1)) && start < to;
  if (!isTown || !tokens.capital(start)) return undefined;
  const known = words.mentionsAnyCase.whole(tokens, start, to);
  const kindFrom = { from, to: from + 1 };
  const own = { from: start, to, rule: 'kind-before-name', kind: 'city', kindFrom } as const;
  if (known?.type !== 'town' && known?.type !== 'capital') return known ? undefined : own;
  return { ...own, country: { from: start, to, code: known.code, rule: 'city-as-place' } };
}

/** The first tokens of items below a line that ends in a preposition of place: "Los talleres serán en:". */
function placeItems(tokens: Tokens, words: Compiled, { paragraphs }: Story): ReadonlySet<number> {
  const items = new Set<number>();
  let open = false;
  for (const { from, to, item } of paragraphs) {
    if (!item) open = tokens.key(to - 1) === ':' && words.prepositions.has(tokens.key(to - 2));
    else if (open) items.add(from);
  }
  return items;
}

/**
 * Tells of a name after a preposition whether it is named so again, or stands in the headline or dateline too.
 * Forms of one name, such as "Муйнак" and "Муйнаке", are one.
 */
function namedTwice(
  tokens: Tokens,
  words: Compiled,
  ranges: readonly Range[],
  { headline, dateline }: Story,
): (name: Range) => boolean {
  const counts = new Map<string, number>();
  const key = (index: number) => stemOf(words, tokens.key(index));
  const isTitle = (index: number) =>
    [headline, dateline?.place].some((range) => range && index >= range.from && index < range.to);
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      if (!tokens.capital(index)) continue;
      // "Ayuntamiento *de Pamplona*", in a story told from there: of a body's name, and not of what happened.
      const owned = words.clauses && words.of.has(tokens.key(index - 1)) && tokens.capital(index - 2);
      if (owned && words.sentence?.governed?.civic.has(tokens.key(index - 2))) continue;
      const weight = isTitle(index) ? 1 : 0.5;
      counts.set(key(index), (counts.get(key(index)) ?? 0) + weight);
    }
  }
  return ({ from }) => (counts.get(key(from)) ?? 0) >= (isTitle(from) ? 1.5 : 1);
}

/** A word without the ending of its case. */
export function stemOf({ sentence }: Compiled, key: string): string {
  const ending = sentence?.caseEndings.find((end) => key.endsWith(end) && key.length - end.length > 3);
  return ending === undefined ? key : key.slice(0, -ending.length);
}

/**
 * A dateline says where a story was filed. Its country is taken as the story's unless it stands with a city of
 * headquarters; its city when that lies in a country in which the story is set, and no place is known yet where it
 * happened (`placed`), or the story names the city.
 */
function readDatelinePlaces(
  tokens: Tokens,
  words: Compiled,
  { dateline }: Story,
  settings: readonly Setting[],
  mentions: ReadonlyMap<number, FoundMention>,
  placed: boolean,
  named: (name: Range) => boolean,
): Where {
  if (!dateline) return { places: [], settings: [] };
  const parts = dateline.places.map((range) => {
    const exact = mentions.get(range.from)?.to === range.to ? mentions.get(range.from)?.mention : undefined;
    return { range, mention: exact ?? words.mentionsAnyCase.whole(tokens, range.from, range.to) };
  });
  const stated: Setting[] = [];
  const places: FoundPlace[] = [];
  const seat = parts.some(({ mention }) => mention?.type === 'seat');
  for (const { range, mention } of parts) {
    if (mention?.type === 'country' && !seat)
      stated.push({ ...range, code: mention.code, rule: 'country-as-place' });
  }
  const codes = new Set([...settings, ...stated].map(({ code }) => code));
  parts.forEach(({ range, mention }, index) => {
    const next = parts[index + 1];
    const comma = tokens.key(range.to) === ',' && next?.mention?.type === 'country' ? next : undefined;
    if (mention?.type === 'capital' && codes.has(mention.code) && !placed) {
      const country = { ...range, code: mention.code, rule: 'city-as-place' } as const;
      places.push({ ...range, rule: 'dateline-place', kind: 'city', kindFrom: range, country });
    } else if (
      mention?.type === 'town' &&
      (!codes.size || codes.has(mention.code)) &&
      (!placed || named(range))
    ) {
      const country = { ...range, code: mention.code, rule: 'city-as-place' } as const;
      places.push({ ...range, rule: 'dateline-place', kind: mention.kind, kindFrom: range, country });
    } else if (!mention && next?.mention?.type === 'town' && tokens.key(range.to) === ',') {
      const country = { ...next.range, code: next.mention.code, rule: 'place-with-country' } as const;
      places.push({ ...range, rule: 'dateline-place', country });
      if (words.sentence?.governed && next.mention.kind === 'province')
        places.push({
          ...next.range,
          rule: 'dateline-place',
          kind: 'province',
          kindFrom: next.range,
          country,
        });
    } else if (!mention && comma?.mention?.type === 'country') {
      const country = { ...comma.range, code: comma.mention.code, rule: 'place-with-country' } as const;
      places.push({ ...range, rule: 'dateline-place', country });
    }
  });
  return { places, settings: stated };
}

interface Entry {
  name: FoundPlace;
  kind?: FoundPlace;
  country?: NonNullable<FoundPlace['country']>;
}

/** Writes `locations`: specific places in the order of the text, then countries. */
export function writeLocations(draft: Draft, words: Compiled, where: Where): void {
  const { tokens } = draft;
  // Whatever the caller accepts, the same places are strange.
  const ofPlace = (place: FoundPlace) => keyOf(tokens, words, place);
  // "В Ширакской области": an adjective with its noun has no namesake.
  const told = where.places
    .filter(({ rule }) => words.sentence?.casePlaces && /^kind-/.test(rule))
    .map(ofPlace);
  const strangers = strangersAmong(where, new Set(told), ofPlace);
  const places = where.places.filter((place) => draft.accepts(place.rule) && !strangers.has(ofPlace(place)));
  const settings = where.settings.filter(({ rule }) => draft.accepts(rule));
  const { inherited: own } = where;
  const entries = new Map<string, Entry>();
  for (const place of places) {
    const key = keyOf(tokens, words, place);
    const entry: Entry = entries.get(key) ?? { name: place };
    // "SYLHET" in the dateline is written Sylhet below.
    if (tokens.allCaps(entry.name.from) && !tokens.allCaps(place.from)) entry.name = place;
    // The form behind its kind is the name's own: "в городе Муйнак", and not "в Муйнаке".
    if (words.sentence?.caseEndings.length && place.rule === 'kind-before-name') entry.name = place;
    // What a noun says goes before what a preposition lets suppose.
    const { governed } = words.sentence ?? {};
    const told =
      governed?.towns.size &&
      place.kindFrom &&
      !governed.towns.has(tokens.key(place.kindFrom.from)) &&
      entry.kind?.rule === 'city-as-place' &&
      place.rule === 'kind-before-name';
    const supposed = told || (entry.kind?.rule === 'named-place' && place.rule !== 'named-place');
    const surer = words.sentence ? !entry.kind || supposed : isSurer(place, entry.kind);
    if (place.kind && surer) entry.kind = place;
    if (place.country) entry.country ??= place.country;
    entries.set(key, entry);
  }
  const countries = new Map<string, Setting>();
  for (const setting of settings) if (!countries.has(setting.code)) countries.set(setting.code, setting);
  const only = countries.size === 1 && !hasForeignCity() ? [...countries.values()][0] : undefined;
  const bodies = countries.size === 0 ? own : undefined;

  const locations: Record<string, unknown>[] = [];
  for (const { name, kind, country } of entries.values()) {
    const path = `locations[${locations.length}]`;
    const disputed = words.mentions.match(tokens, name.from, name.to)?.value.type === 'disputed';
    const inherited = bodies ?? (only && { ...only, rule: 'only-country' as const });
    // What the text says of a name with its kind beside it comes before what a table does.
    const table = country?.rule === 'city-as-place' && name.rule !== 'city-as-place' && !words.sentence;
    const known = table && country.code === inherited?.code ? inherited : country;
    const found = disputed ? undefined : (known ?? inherited);
    const stated = found && draft.accepts(found.rule) ? found : undefined;
    const own = words.sentence ? name : withNoun(tokens, words, name, kind, found?.code);
    const location: Record<string, unknown> = { name: nameOf(draft, `${path}.name`, own, name.rule) };
    if (kind?.kind && kind.kindFrom && !words.keptNouns.has(tokens.key(kind.kindFrom.from))) {
      location.kind = levelOf(kind.kindFrom, stated?.code) ?? kind.kind;
      draft.note(`${path}.kind`, kind.kindFrom, kind.rule);
    }
    if (stated) {
      location.country = stated.code;
      draft.note(`${path}.country`, stated, stated.rule);
    }
    locations.push(location);
  }
  for (const setting of countries.values()) {
    const path = `locations[${locations.length}]`;
    const name = draft.text(`${path}.name`, setting, setting.rule);
    draft.note(`${path}.kind`, setting, setting.rule);
    draft.note(`${path}.country`, setting, setting.rule);
    locations.push({ name, kind: 'country', country: setting.code });
  }
  draft.fields.locations = locations;

  /** "département de Keita" in Niger: below the first level; "distrito" in Peru: below the second. */
  function levelOf(noun: Range, code: string | undefined): 'district' | 'city' | undefined {
    if (code === undefined || noun.to - noun.from !== 1) return undefined;
    const key = tokens.key(noun.from);
    if (words.sentence?.secondLevel.get(key)?.includes(code)) return 'district';
    return words.sentence?.governed?.lowest.get(key)?.includes(code) ? 'city' : undefined;
  }

  /** A city of another country among the places: then the one country may not be that of the others. */
  function hasForeignCity(): boolean {
    return places.some(
      ({ rule, country }) => rule === 'city-as-place' && country && !countries.has(country.code),
    );
  }
}

/**
 * Places that only a table of towns puts into a country which the story never names: a word that is also a town
 * somewhere, a namesake, the seat of a guest, a neighbour in passing. Where the story names its country, they are so
 * unless there are more of them than of its own; else where its own are more than twice as many.
 */
function strangersAmong(
  { places, settings, inherited }: Where,
  told: ReadonlySet<string>,
  keyOfPlace: (place: FoundPlace) => string,
): ReadonlySet<string> {
  const countries = new Set(settings.map(({ code }) => code));
  const [only] = countries.size === 1 ? countries : [];
  const home = inherited?.code ?? only;
  /** The first that says a country decides, as it does for what is written. */
  const codes = new Map<string, NonNullable<FoundPlace['country']> | undefined>();
  for (const place of places) {
    const key = keyOfPlace(place);
    codes.set(key, codes.get(key) ?? place.country);
  }
  const counts = new Map<string, number>();
  const add = (code: string, weight: number) => counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const code of countries) add(code, 2);
  for (const country of codes.values()) {
    const code = country?.code ?? home;
    if (code) add(code, 1);
  }
  const most = Math.max(0, ...counts.values());
  const least = countries.size > 0 ? 1 : 2;
  const strange = [...codes].filter(([key, country]) => {
    if (told.has(key)) return false;
    if (!country || country.rule === 'place-with-country' || countries.has(country.code)) return false;
    return (counts.get(country.code) ?? 0) * least < most;
  });
  return new Set(strange.map(([key]) => key));
}

/**
 * A name with its noun, where it does not stand without: "Eastern Province", "Pate Island"; in the United States
 * "Mingo County".
 */
function withNoun(
  tokens: Tokens,
  words: Compiled,
  name: Range,
  kind: FoundPlace | undefined,
  code: string | undefined,
): Range {
  const noun = kind?.kindFrom;
  if (!noun || noun.from !== kind.to || !tokens.capital(noun.from)) return name;
  const key = tokens.key(noun.from);
  const county = code === 'US' && key === 'county';
  const compass = kind.to - kind.from === 1 && words.between.has(tokens.key(kind.from));
  return county || compass || words.keptNouns.has(key) ? { from: kind.from, to: noun.to } : name;
}

/** A noun beside the name says its kind better than a table does, but for the level of a province. */
function isSurer(place: FoundPlace, known: FoundPlace | undefined): boolean {
  if (!known) return true;
  const isNoun = (one: FoundPlace) => /^kind-/.test(one.rule);
  const isLevel = (one: FoundPlace) => one.kind === 'district' || one.kind === 'region';
  if (isNoun(place)) return !isNoun(known) && !(known.kind === 'province' && isLevel(place));
  return isNoun(known) && place.kind === 'province' && isLevel(known);
}

/** The words of a place, with the noun of its list behind them. */
function nameOf(
  draft: Draft,
  path: string,
  { tail, ...range }: Range & Pick<FoundPlace, 'tail'>,
  rule: EvidenceRule,
): string {
  if (!tail) return draft.text(path, range, rule);
  draft.note(path, range, rule, { ...tail, behind: true });
  return `${draft.tokens.slice(range.from, range.to)} ${tail.restored}`;
}

/** What two forms of one name have in common. */
export function keyOf(tokens: Tokens, words: Compiled, place: Range & Pick<FoundPlace, 'tail'>): string {
  const { from, to, tail } = place;
  if (words.sentence?.casePlaces) {
    let key = '';
    for (let index = from; index < to; index++) key += `${stemOf(words, tokens.key(index))} `;
    return tail ? `${key}${stemOf(words, tail.restored)} ` : key;
  }
  if (words.sentence && to - from === 1) return stemOf(words, tokens.key(from));
  return tokens
    .slice(from, to)
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'");
}
