import { edge, feature, hashAt, hashText } from '../model/features.js';
import { probability, score, type Weights } from '../model/weights.js';
import type { KnownName } from '../names/knownNames.js';
import type { Mention } from '../names/mentions.js';
import { firstFrom, type Passage } from '../names/passage.js';

/** A country that a text mentions, by its own name or by its people, towns or organisations. */
export interface CountryCandidate {
  readonly code: string;
  readonly features: ReadonlySet<number>;
  /** Its occurrences, in order. */
  readonly names: readonly { readonly known: KnownName; readonly passage: Passage }[];
}

interface Collected {
  readonly code: string;
  readonly features: Set<number>;
  readonly names: { known: KnownName; passage: Passage }[];
  readonly times: Map<number, number>;
  readonly kinds: Set<string>;
}

/** The countries that a text mentions, with features that predict whether the story happens there. */
export function countryCandidates(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  language: string,
): CountryCandidate[] {
  const byCode = new Map<string, Collected>();
  const byPassage = passages.map(() => [] as Mention[]);
  for (const mention of mentions) byPassage[mention.passage]!.push(mention);
  for (const passage of passages) {
    for (const known of countryNames(passage.known)) {
      const entry = byCode.get(known.country) ?? {
        code: known.country,
        features: new Set([feature('bias')]),
        names: [],
        times: new Map<number, number>(),
        kinds: new Set<string>(),
      };
      byCode.set(known.country, entry);
      entry.names.push({ known, passage });
      entry.kinds.add(known.kind);
      addName(entry, passage, known, byPassage[passage.index]!);
    }
  }
  const found = [...byCode.values()];
  const maxCount = Math.max(0, ...found.map(({ names }) => names.length));
  const total = found.reduce((sum, { names }) => sum + names.length, 0);
  for (const { features, names, times, kinds } of found) {
    const isMost = Number(names.length === maxCount);
    for (const [key, count] of times) {
      features.add(key);
      features.add(feature('times', key, Math.min(count, 4)));
      features.add(feature('language', key, hashText(language)));
    }
    const named = names.filter(({ known }) => known.kind === 'country').length;
    features.add(feature('most', isMost));
    features.add(feature('count', Math.min(names.length, 6)));
    features.add(feature('share', Math.floor((6 * names.length) / total)));
    features.add(feature('only', Number(found.length === 1)));
    features.add(feature('candidates', Math.min(found.length, 5), isMost));
    features.add(feature('named', Math.min(named, 3), isMost));
    features.add(
      feature('namedTown', Number(named > 0), Number(kinds.has('town')), Number(kinds.has('capital'))),
    );
  }
  return found;
}

/** Names with a country, except those inside a longer name or a phrase that does not mean the country. */
function countryNames(known: readonly KnownName[]): KnownName[] {
  const inside = (inner: KnownName, outer: KnownName) =>
    outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
  return known.filter((name, index) => {
    if (!name.country) return false;
    // Names are sorted by their first token, so only neighbours can contain this one.
    const near = known.slice(Math.max(0, index - 8), index + 9);
    return !near.some((other) =>
      other.kind === 'notCountry'
        ? other.from <= name.from && other.to >= name.to
        : other.country && inside(name, other),
    );
  });
}

function addName(entry: Collected, passage: Passage, known: KnownName, mentions: readonly Mention[]): void {
  const { features, times } = entry;
  const { tokens, zone, label } = passage;
  const { from, to } = known;
  const last = mentions[firstFrom(mentions, from + 1) - 1];
  const mention = last && last.to >= to ? last : undefined;
  const whole = mention?.from === from && mention.to === to;
  const place = hashText(
    mention ? `${mention.type}${mention.type === 'organization' && whole ? ' whole' : ''}` : 'none',
  );
  const kind = hashText(known.kind);
  const zoneHash = hashText(label === 'other' || label === 'paragraph' ? zone : label);
  const hash = (at: number) => hashAt(tokens, at);
  for (const key of [
    feature('kindPlaceZone', kind, place, zoneHash),
    feature('kindPlace', kind, place),
    feature('kind', kind),
    feature('zonePlace', zoneHash, place),
    feature('kindZone', kind, zoneHash),
  ]) {
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  features.add(feature('left', kind, hash(from - 1)));
  features.add(feature('left2', hash(from - 2), hash(from - 1)));
  features.add(feature('right', kind, hash(to)));
  if (from < 3) features.add(feature('start', zoneHash, kind));
  for (let step = 1; step < 7; step++) {
    const key = tokens[from - step]?.key.slice(0, 6);
    features.add(feature('leftWide', key === undefined ? edge : hashText(key)));
  }
}

/** Where a country's own name shows what a story is about. */
const prominent = /^(?:headline|standfirst|lead)$/;
/** Lowers the threshold of a country that is named more than once and at the top of the story. */
const prominentFactor = 0.6;

function thresholdFactor({ names }: CountryCandidate): number {
  const named = names.filter(({ known }) => known.kind === 'country');
  return named.length > 1 && named.some(({ passage: { zone } }) => prominent.test(zone))
    ? prominentFactor
    : 1;
}

/** The countries in which the story happens, most likely first. */
export function findCountries(
  candidates: readonly CountryCandidate[],
  weights: Weights,
  threshold: number,
): { readonly candidate: CountryCandidate; readonly chance: number }[] {
  return candidates
    .map((candidate) => ({ candidate, chance: probability(score(weights, candidate.features)[0]!) }))
    .filter(({ candidate, chance }) => chance > threshold * thresholdFactor(candidate))
    .sort((a, b) => b.chance - a.chance);
}
