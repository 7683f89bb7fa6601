import type { PlaceKind } from '../../../model/article.js';
import { itemsOf } from '../../internal/lists.js';
import { type Draft, type Span, spanOf } from '../draft.js';
import { confidenceOf } from '../evidence.js';
import type { Models } from '../model/models.js';
import { probability, score } from '../model/weights.js';
import type { KnownName } from '../names/knownNames.js';
import { foldName, type Mention, type NameGroup } from '../names/mentions.js';
import { knownWithin, type Passage } from '../names/passage.js';
import type { LanguageTables } from '../tables/tables.js';
import type { Words } from '../tables/types.js';
import { foldWord, type Token, type TokenRange } from '../tokens.js';
import type { CountryCandidate } from './countries.js';
import { countryPlace, type FoundPlace } from './foundPlace.js';
import type { GroupEvidence } from './nameEvidence.js';

interface StoryCountries {
  readonly found: readonly { readonly candidate: CountryCandidate; readonly chance: number }[];
  /** Countries above a lower threshold, which suffices to confirm the country of a place. */
  readonly possible: readonly { readonly candidate: CountryCandidate; readonly chance: number }[];
  readonly candidates: readonly CountryCandidate[];
  /** Codes of the countries that pay for what is reported. */
  readonly donors: ReadonlySet<string>;
}

interface PlaceReader {
  readonly models: Pick<Models, 'weights' | 'settings'>;
  readonly tables: Pick<LanguageTables, 'words'>;
}

/** Words between "countries" and the list of their names, before it and after it. */
const maxListLead = 6;
const maxListEnd = 3;
/** A list of this many countries is announced by its length. */
const longList = 6;

/** Lowers the threshold of a place with a word such as "camp" beside it; a named camp is rarely mentioned in passing. */
function kindFactor(kind: PlaceKind | undefined): number {
  if (kind === 'camp') return 0.05;
  return kind && kind !== 'country' ? 0.6 : 1;
}

/**
 * Writes the places of the story: those that the model chooses, the dateline's, and the countries in a list; without a country, all that
 * the story names. A country that only pays is not a place of the story.
 */
export function writePlaces(
  draft: Draft,
  passages: readonly Passage[],
  evidence: readonly GroupEvidence[],
  countries: StoryCountries,
  { models, tables }: PlaceReader,
  dateline: Span | undefined,
): void {
  const finder = new PlaceFinder(passages, tables.words, countries);
  const isDonor = ({ kind, country }: FoundPlace) =>
    kind?.kind === 'country' && country !== undefined && countries.donors.has(country.code);
  let places = evidence
    .filter(({ group }) => group.type === 'place')
    .flatMap(({ group, features }) => {
      const place = finder.fromGroup(group);
      const threshold = models.settings.thresholds.locations * kindFactor(place.kind?.kind);
      return probability(score(models.weights.locations, features)[0]!) > threshold ? [place] : [];
    })
    .filter(({ kind, country }) => kind?.kind !== 'country' || finder.isPossible(country?.code));
  const ofDateline = evidence.find(
    ({ group }) =>
      group.type === 'place' &&
      dateline !== undefined &&
      group.mentions.some(({ start, end }) => start >= dateline.start && end <= dateline.end),
  );
  const place = ofDateline && finder.fromDateline(ofDateline.group, places);
  if (place) places.push(place);
  for (const place of [...finder.listedCountries(), ...finder.namedCountries()]) {
    const isKnown = places.some(
      ({ name, country }) => foldName(name) === foldName(place.name) || country?.code === place.country?.code,
    );
    if (!isKnown) places.push(place);
  }
  places = places.filter((place) => !isDonor(place));
  finder.addStoryCountry(places);
  if (!places.some(({ country }) => country)) {
    const ofOrganizations = evidence.flatMap(({ group }) =>
      group.type === 'organization' ? group.mentions : [],
    );
    places.push(...finder.countriesInProse(ofOrganizations).filter((found) => !isDonor(found)));
  }
  // The most specific first: countries last.
  places.sort((a, b) => Number(a.kind?.kind === 'country') - Number(b.kind?.kind === 'country'));
  const accepted = places.filter(({ rule }) => draft.accepts(confidenceOf(rule)));
  draft.fields.locations = accepted.map((place, index) => write(draft, place, `locations[${index}]`));
}

function write(
  draft: Draft,
  { name, span, rule, kind, country }: FoundPlace,
  path: string,
): Record<string, string> {
  draft.note(`${path}.name`, span, rule);
  if (kind) draft.note(`${path}.kind`, kind.span, 'kind-beside-place');
  if (country) draft.note(`${path}.country`, country.span, country.rule);
  return { name, ...(kind && { kind: kind.kind }), ...(country && { country: country.code }) };
}

class PlaceFinder {
  private readonly kinds: ReadonlyMap<string, PlaceKind>;
  private readonly disputed: ReadonlySet<string>;
  private readonly countryNouns: ReadonlySet<string>;

  constructor(
    private readonly passages: readonly Passage[],
    words: Words,
    private readonly countries: StoryCountries,
  ) {
    const kinds = Object.entries(words.placeKinds) as [PlaceKind, string][];
    this.kinds = new Map(
      kinds.flatMap(([kind, list]) => itemsOf(list).map((word) => [foldWord(word), kind] as const)),
    );
    this.disputed = new Set(itemsOf(words.disputed).map(foldName));
    this.countryNouns = new Set(itemsOf(words.countryNouns).map(foldWord));
  }

  fromGroup({ mentions, best, name }: NameGroup): FoundPlace {
    const own = mentions.map((mention) => ({ mention, passage: this.passages[mention.passage]! }));
    const span = { start: best.start, end: best.end };
    const known = own.flatMap(({ mention, passage }) =>
      knownWithin(passage, mention).filter(({ country }) => country),
    );
    const isCountry = known.find(
      ({ kind, from, to }) =>
        kind === 'country' && own.some(({ mention }) => mention.from === from && mention.to === to),
    );
    const kind = isCountry
      ? { kind: 'country' as const, span }
      : own.map(({ mention, passage }) => this.kindBeside(passage, mention)).find(Boolean);
    const place: FoundPlace = { name, span, rule: 'place-learned', kind };
    if (isCountry) place.country = { code: isCountry.country, rule: 'country-of-place', span };
    else if (!this.disputed.has(foldName(name))) place.country = this.countryFrom(known, span);
    return place;
  }

  /**
   * The place of the dateline, if the story may happen there: a capital is often only where it was written, and so is a town in another
   * country than the other places.
   */
  fromDateline(group: NameGroup, places: readonly FoundPlace[]): FoundPlace | undefined {
    const place = this.fromGroup(group);
    const isCapital = group.mentions.some((mention) =>
      knownWithin(this.passages[mention.passage]!, mention).some(({ kind }) => kind === 'capital'),
    );
    const isKnown = places.some(({ name }) => foldName(name) === foldName(place.name));
    const codes = new Set(places.flatMap(({ country }) => country?.code ?? []));
    const isElsewhere = codes.size > 0 && !(place.country && codes.has(place.country.code));
    return isCapital || isKnown || isElsewhere || place.kind?.kind === 'country' ? undefined : place;
  }

  isPossible(code: string | undefined): boolean {
    return this.countries.possible.some(({ candidate }) => candidate.code === code);
  }

  /** The country of known names; if there are several, the one in which the story happens. */
  private countryFrom(known: readonly KnownName[], span: Span): FoundPlace['country'] {
    const codes = [...new Set(known.map(({ country }) => country))];
    const inStory = this.countries.found.find(({ candidate }) => codes.includes(candidate.code))?.candidate
      .code;
    const single = codes.length === 1 ? codes[0] : undefined;
    const code = inStory ?? (this.isPossible(single) ? single : undefined);
    return code === undefined ? undefined : { code, rule: 'country-of-place', span };
  }

  /** The kind given by a word before or after a place, or inside its name; in Chinese, by its last characters. */
  private kindBeside({ tokens }: Passage, { from, to }: TokenRange): FoundPlace['kind'] {
    const at = (index: number, size: number) => {
      const own = tokens.slice(index, index + size);
      if (own.length < size) return undefined;
      const kind = this.kinds.get(own.map(({ key }) => key).join(own[0]!.kind === 'han' ? '' : ' '));
      return kind && { kind, span: spanOf(tokens, { from: index, to: index + size }) };
    };
    if (tokens[from]!.kind === 'han')
      return at(to - 3, 3) ?? at(to - 2, 2) ?? at(to - 1, 1) ?? at(to, 3) ?? at(to, 2);
    const after = at(to, 2) ?? at(to, 1);
    if (after) return after;
    // "province of X", "the city of X", "camp X", "г. X"
    for (let step = 1; step <= 3; step++) {
      const before = at(from - step - 1, 2) ?? at(from - step, 1);
      if (before) return before;
      const between = tokens[from - step];
      // "the refugee camp, X"
      const isComma = step === 1 && between?.text === ',';
      if (!isComma && !isSkippable(between)) break;
    }
    return at(to - 1, 1) ?? at(from, 1);
  }

  /** The countries of a list: "in five countries – Lesotho, Malawi and Zambia". */
  listedCountries(): FoundPlace[] {
    return this.passages.flatMap((passage) => {
      if (passage.label === 'other' && passage.zone !== 'end') return [];
      const names = passage.known.filter(({ kind }) => kind === 'country');
      const lists: KnownName[][] = [];
      for (const name of names) {
        const list = lists.at(-1);
        const last = list?.at(-1);
        if (last && name.from >= last.to && name.from - last.to <= 3 && isJoint(passage, last.to, name.from))
          list!.push(name);
        else if (!last || name.from >= last.to) lists.push([name]);
      }
      return lists
        .filter((list) => list.length >= longList || (list.length >= 3 && this.isAnnounced(passage, list)))
        .flat()
        .map((name) => countryPlace(passage, name, 'country-list'));
    });
  }

  private isAnnounced({ tokens }: Passage, list: readonly KnownName[]): boolean {
    const [from, to] = [list[0]!.from, list.at(-1)!.to];
    const around = [
      ...tokens.slice(Math.max(0, from - maxListLead), from),
      ...tokens.slice(to, to + maxListEnd),
    ];
    return around.some(({ key }) => this.countryNouns.has(key));
  }

  /** Countries in which the story happens and whose own names it mentions. */
  namedCountries(): FoundPlace[] {
    return this.countries.found.flatMap(({ candidate }) => {
      const named = candidate.names.find(
        ({ known, passage }) => known.kind === 'country' && passage.label !== 'other',
      );
      return named ? [countryPlace(named.passage, named.known, 'place-learned')] : [];
    });
  }

  /** All countries that the story names, outside the names of organisations. */
  countriesInProse(organizations: readonly Mention[]): FoundPlace[] {
    const ofOrganizations = new Set(
      organizations.flatMap(({ passage, from, to }) =>
        Array.from({ length: to - from }, (_, at) => `${passage} ${from + at}`),
      ),
    );
    return this.countries.candidates.flatMap(({ names }) => {
      const named = names.find(
        ({ known, passage }) =>
          known.kind === 'country' &&
          passage.label !== 'other' &&
          !ofOrganizations.has(`${passage.index} ${known.from}`),
      );
      return named ? [countryPlace(named.passage, named.known, 'country-in-prose')] : [];
    });
  }

  /** Sets the country of places without one, if the story has only one country. */
  addStoryCountry(places: FoundPlace[]): void {
    const codes = new Set([
      ...this.countries.found.map(({ candidate }) => candidate.code),
      ...places.flatMap(({ country }) => country?.code ?? []),
    ]);
    const [code] = codes;
    const candidate = this.countries.candidates.find((other) => other.code === code);
    const named = candidate?.names[0];
    if (codes.size !== 1 || code === undefined || !named) return;
    const span = spanOf(named.passage.tokens, named.known);
    for (const place of places) {
      if (place.country || this.disputed.has(foldName(place.name)) || place.kind?.kind === 'region') continue;
      place.country = { code, rule: 'country-of-story', span };
    }
  }
}

/** Whether a token may come between a word such as "province" and the place: "of", "the", or the full stop in "г. X". */
function isSkippable(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.text === '.') return true;
  return token.kind !== 'number' && !/^[,;:!?]$/.test(token.text) && token.text.length <= 4;
}

function isJoint({ tokens }: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { kind, text } = tokens[index]!;
    if (kind === 'mark' ? !/^[,،、&]$/.test(text) : text.length > 4) return false;
  }
  return true;
}
