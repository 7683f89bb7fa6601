import type { NamedCountry } from '../caseless/settings.js';
import type { FoundPlace } from '../places/places.js';
import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs between a country and what the name of a donor ends in. */
const maxDonor = 10;

/**
 * Where no country is told: the one in which the provinces and cities lie that the story names, in names of bodies too,
 * if it is one only, or by far the most: "民勤" beside "甘肃省林业和草原局". A country that only gives or helps does not count.
 */
export function inHomeCountry(
  tokens: Tokens,
  words: UnspacedWords,
  places: readonly FoundPlace[],
  sentences: readonly Range[],
): readonly FoundPlace[] {
  if (places.length === 0 || places.some(({ country }) => country)) return places;
  const votes = new Map<string, number>();
  let home: (Range & { readonly code: string }) | undefined;
  for (const { from, to } of sentences) {
    for (let index = from; index < to; index++) {
      const place = words.places.match(tokens, index, to);
      if (!place) continue;
      const { type, code } = place.value;
      if (code && (type === 'city' || type === 'province')) {
        votes.set(code, (votes.get(code) ?? 0) + 1);
        home ??= { from: index, to: place.to, code };
      }
      index = place.to - 1;
    }
  }
  if (votes.size === 0) home = mostNamed(tokens, words, sentences, votes);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!home || !first || (second && first[1] < 2 * second[1])) return places;
  if (home.code !== first[0]) return places;
  const country = { ...home, rule: 'only-country' as const };
  return places.map((place) => ({ ...place, country }));
}

/** The country that is named most, twice at least, in names of bodies too, but for those of donors: "貝里斯大學". */
function mostNamed(
  tokens: Tokens,
  words: UnspacedWords,
  sentences: readonly Range[],
  votes: Map<string, number>,
): (Range & { readonly code: string }) | undefined {
  const first = new Map<string, Range & { readonly code: string }>();
  for (const { from, to } of sentences) {
    for (let index = from; index < to; index++) {
      const place = words.places.match(tokens, index, to);
      if (!place) continue;
      const { type, code } = place.value;
      if (code && type === 'country' && !isDonorName(place.to, to)) {
        votes.set(code, (votes.get(code) ?? 0) + 1);
        if (!first.has(code)) first.set(code, { from: index, to: place.to, code });
      }
      index = place.to - 1;
    }
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? first.get(most[0]) : undefined;

  function isDonorName(at: number, to: number): boolean {
    const { donorEndings, donorMinistries } = words.roles;
    for (let index = at; index < Math.min(to, at + maxDonor) && tokens.isWord(index); index++)
      if (donorEndings.match(tokens, index, to) ?? donorMinistries.match(tokens, index, to)) return true;
    return words.where.notAfter.match(tokens, at, to) !== undefined && /^[人籍语裔]$/.test(tokens.key(at));
  }
}

const mostNames = 60;

/**
 * Places by the name that the text has: a foreign town without its noun where it stands so elsewhere ("奥布阿西" for
 * "奥布阿西市"), a unit of a country and one of China with it; and the level that a noun means in its country.
 */
export function asNamed(
  tokens: Tokens,
  words: UnspacedWords,
  places: readonly FoundPlace[],
  sentences: readonly Range[],
  settings: readonly { readonly code: string }[],
): readonly FoundPlace[] {
  const only = new Set(settings.map(({ code }) => code)).size === 1 ? settings[0]?.code : undefined;
  // Each name once, and no more of them than a story has.
  const known = new Map<string, boolean>();
  const isAlone = (start: number, stop: number): boolean => {
    const name = tokens.slice(start, stop);
    if (!known.has(name))
      known.set(name, known.size < mostNames && standsAlone(tokens, words, start, stop, sentences));
    return known.get(name) === true;
  };
  const named = places.map((place) => {
    const unit = unitOf(tokens, words, place);
    const code = place.country?.code ?? only;
    const foreign = code !== undefined && !/^(?:CN|HK|MO|TW)$/.test(code);
    if (!unit || !foreign) return place;
    const level = words.where.firstLevel.whole(tokens, unit.from, unit.to);
    const isFirst = place.kind === 'district' && level?.includes(code) === true;
    const leveled = isFirst ? { ...place, kind: 'province' as const } : place;
    // "津德尔大区" beside "津德尔": its capital has the same name.
    const town = words.where.endings.whole(tokens, unit.from, unit.to)?.kind === 'city';
    const short = town && unit.from - place.from >= 2 && isAlone(place.from, unit.from);
    return short ? { ...leveled, to: unit.from } : leveled;
  });
  return withoutShortForms(tokens, words, named);
}

/** The noun of one or two signs that a name ends in: "县". */
function unitOf(tokens: Tokens, words: UnspacedWords, { from, to }: Range): Range | undefined {
  for (const size of [2, 1]) {
    const kind = to - size > from ? words.where.endings.whole(tokens, to - size, to)?.kind : undefined;
    if (kind && kind !== 'site' && kind !== 'region') return { from: to - size, to };
  }
  return undefined;
}

/** Whether the signs stand in the text with no noun of a place behind them. */
function standsAlone(
  tokens: Tokens,
  words: UnspacedWords,
  start: number,
  stop: number,
  sentences: readonly Range[],
): boolean {
  const size = stop - start;
  for (const { from, to } of sentences) {
    for (let index = from; index + size <= to; index++) {
      let same = 0;
      while (same < size && tokens.key(index + same) === tokens.key(start + same)) same++;
      if (same < size) continue;
      const next = index + size;
      const other =
        words.where.endings.match(tokens, next, to) ?? words.where.notEndings.match(tokens, next, to);
      if (!other && !isPartOfBody(next, to)) return true;
    }
  }
  return false;

  /** "盧邦波大学": another's name. */
  function isPartOfBody(at: number, to: number): boolean {
    for (let index = at; index < Math.min(to, at + 8); index++) {
      if (words.names.endings.match(tokens, index, to)) return true;
      if (!tokens.isWord(index) || words.names.breakers.match(tokens, index, to)) return false;
    }
    return false;
  }
}

/** Without "云南" where the story has "云南省" too. */
function withoutShortForms(
  tokens: Tokens,
  words: UnspacedWords,
  places: readonly FoundPlace[],
): readonly FoundPlace[] {
  const full = new Set<string>();
  for (const place of places) {
    const unit = unitOf(tokens, words, place);
    if (unit) full.add(tokens.slice(place.from, unit.from));
  }
  for (const { from, to } of places) {
    const name = tokens.slice(from, to);
    if (/(?:自治区|自治區)$/.test(name)) for (const size of [2, 3]) full.add(name.slice(0, size));
  }
  return places.filter(({ from, to }) => !full.has(tokens.slice(from, to)));
}

/** Where no country is said as a place: those in the headline, and those named twice, count as said so. */
export function namedOften(countries: readonly NamedCountry[], headline: Range | undefined): NamedCountry[] {
  const times = new Map<string, number>();
  for (const { code } of countries) times.set(code, (times.get(code) ?? 0) + 1);
  return countries.map((country) => {
    const inTitle = headline !== undefined && country.from >= headline.from && country.to <= headline.to;
    return inTitle || (times.get(country.code) ?? 0) > 1 ? { ...country, placed: true } : country;
  });
}
