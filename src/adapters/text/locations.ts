import type { Compiled } from './compiled.js';
import type { Draft } from './draft.js';
import { type FoundPlace, readPlaces } from './places.js';
import { type FoundMention, findMentions, findSettings, type Setting } from './settings.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

/** Where a story is set. */
export interface Where {
  readonly places: readonly FoundPlace[];
  /** In the order of the text. */
  readonly settings: readonly Setting[];
}

/** Finds the places of a story: those in its ranges, the headline first, and those of its dateline. */
export function findWhere(tokens: Tokens, words: Compiled, story: Story, ranges: readonly Range[]): Where {
  const datelines = story.dateline ? [story.dateline.place] : [];
  const mentions = findMentions(tokens, words, [...ranges, ...datelines]);
  const byToken = new Map(mentions.map((mention) => [mention.from, mention]));
  const inText = mentions.filter(
    ({ from }) => !datelines.some((place) => from >= place.from && from < place.to),
  );
  const read = ranges.map((range) => readPlaces(tokens, words, range, byToken));
  const settings = [...findSettings(tokens, words, inText, ranges), ...read.flatMap((part) => part.settings)];
  const places = read.flatMap((part) => part.places);

  const filed = readDatelinePlaces(tokens, words, story, settings, byToken);
  const byOrder = <T extends Range>(list: readonly T[]) => [...list].sort((a, b) => a.from - b.from);
  return {
    places: byOrder([...filed.places, ...places]),
    settings: byOrder([...filed.settings, ...settings]),
  };
}

/**
 * A dateline says where a story was filed. Its country is taken as the story's unless it stands with a city of
 * headquarters; its city when that lies in a country in which the story is set.
 */
function readDatelinePlaces(
  tokens: Tokens,
  words: Compiled,
  { dateline }: Story,
  settings: readonly Setting[],
  mentions: ReadonlyMap<number, FoundMention>,
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
    if (mention?.type === 'capital' && codes.has(mention.code)) {
      const country = { ...range, code: mention.code, rule: 'city-as-place' } as const;
      places.push({ ...range, rule: 'dateline-place', kind: 'city', kindFrom: range, country });
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
export function writeLocations(draft: Draft, words: Compiled, { places, settings }: Where): void {
  const { tokens } = draft;
  const entries = new Map<string, Entry>();
  for (const place of places) {
    const key = keyOf(tokens, place);
    const entry: Entry = entries.get(key) ?? { name: place };
    if (place.kind) entry.kind ??= place;
    if (place.country) entry.country ??= place.country;
    entries.set(key, entry);
  }
  const countries = new Map<string, Setting>();
  for (const setting of settings) if (!countries.has(setting.code)) countries.set(setting.code, setting);
  const only = countries.size === 1 && !hasForeignCity() ? [...countries.values()][0] : undefined;

  const locations: Record<string, unknown>[] = [];
  for (const { name, kind, country } of entries.values()) {
    const path = `locations[${locations.length}]`;
    const disputed = words.mentions.match(tokens, name.from, name.to)?.value.type === 'disputed';
    const inherited = only && { ...only, rule: 'only-country' as const };
    const where = disputed ? undefined : (country ?? inherited);
    const location: Record<string, unknown> = { name: draft.text(`${path}.name`, name, name.rule) };
    if (kind?.kind && kind.kindFrom) {
      location.kind = kind.kind;
      draft.note(`${path}.kind`, kind.kindFrom, kind.rule);
    }
    if (where) {
      location.country = where.code;
      draft.note(`${path}.country`, where, where.rule);
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

  /** A city of another country among the places: then the one country may not be that of the others. */
  function hasForeignCity(): boolean {
    return places.some(
      ({ rule, country }) => rule === 'city-as-place' && country && !countries.has(country.code),
    );
  }
}

function keyOf(tokens: Tokens, { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'");
}
