import type { FoundPlace } from '../places/places.js';
import type { Setting } from '../places/settings.js';
import type { Range } from '../tokens.js';

/** A country named in the text, and whether as the place of the story. */
export interface NamedCountry extends Range {
  readonly code: string;
  readonly placed: boolean;
}

interface FiledPlace extends Range {
  readonly type:
    | 'country'
    | 'city'
    | 'province'
    | 'region'
    | 'site'
    | 'seat'
    | 'disputed'
    | 'uncertain'
    | 'none';
  readonly code?: string;
}

interface Found {
  readonly places: readonly FoundPlace[];
  readonly countries: readonly NamedCountry[];
  /** Of the dateline. */
  readonly filed: readonly FiledPlace[];
  /** Whether a token stands in the headline or the first paragraph. */
  readonly early: (index: number) => boolean;
  readonly nameOf: (range: Range) => string;
  /** Country and town of a dateline are run together: no proof that the story is set in the town. */
  readonly runTogether?: boolean;
}

/**
 * Where a story is set, from all places and countries that it names.
 *
 * A country counts where it is said as a place ("in Jordan"). If the dateline or places that are known tell the country
 * already, another one counts only when it is said so early or twice; their own counts also where it is only named. A
 * dateline's country counts unless a seat of headquarters stands with it; its city when it stands with its country or
 * the story names it too. A place whose country is not known lies in the one country of the story.
 */
export function settle({ places, countries, filed, early, nameOf, runTogether }: Found): {
  places: FoundPlace[];
  settings: Setting[];
} {
  const told = new Set<string>();
  for (const { country } of places) if (country) told.add(country.code);
  const isSeat = filed.some(({ type }) => type === 'seat');
  // "Doha, Qatar – … on an island of Tanzania": filed at home, of another land that is named at once.
  const isHome = (home: string | undefined) =>
    countries.some(({ code, placed, from }) => placed && early(from) && code !== home) &&
    !countries.some(({ code, placed }) => placed && code === home) &&
    !(home && told.has(home));
  const stated = isSeat ? [] : filed.filter(({ type, code }) => type === 'country' && !isHome(code));
  const isAway = !isSeat && stated.length === 0 && filed.some(({ type }) => type === 'country');
  const hints = new Set([
    ...told,
    ...(isSeat || isAway ? [] : filed.flatMap(({ code }) => (code ? [code] : []))),
  ]);
  const times = new Map<string, number>();
  for (const { code, placed } of countries) if (placed) times.set(code, (times.get(code) ?? 0) + 1);

  const settings: Setting[] = [];
  for (const { from, to, code } of stated)
    if (code) settings.push({ from, to, code, rule: 'country-as-place' });
  const isFree = hints.size === 0;
  for (const { from, to, code, placed } of countries) {
    const own = hints.has(code);
    const counts = placed ? own || isFree || early(from) || (times.get(code) ?? 0) > 1 : own;
    if (counts) settings.push({ from, to, code, rule: placed ? 'country-as-place' : 'country-of-agency' });
  }

  const all = [...places];
  const next = stated[0];
  for (const place of filed) {
    if (place.type === 'country' || (place.type === 'seat' && !named(place))) continue;
    const beside =
      next?.code && place.type !== 'disputed'
        ? { ...next, code: next.code, rule: 'place-with-country' as const }
        : undefined;
    if (named(place) || (beside && place.type !== 'seat' && !runTogether)) {
      const country =
        beside ?? (place.code ? { ...place, code: place.code, rule: 'city-as-place' as const } : undefined);
      const kind =
        place.type === 'city' || place.type === 'seat' ? { kind: 'city' as const, kindFrom: place } : {};
      all.push({
        from: place.from,
        to: place.to,
        rule: 'dateline-place',
        ...kind,
        ...(country && { country }),
      });
    }
  }
  const codes = new Set([...told, ...settings.map(({ code }) => code)]);
  const known = all.find(({ country }) => country !== undefined)?.country;
  const only = codes.size === 1 && known && settings.length === 0 ? known : undefined;
  const placed = all.map((place) =>
    place.country || !only ? place : { ...place, country: { ...only, rule: 'only-country' as const } },
  );
  const kindOf = new Map(
    placed.flatMap((place) =>
      place.rule.startsWith('kind') && place.kind ? [[nameOf(place), place] as const] : [],
    ),
  );
  const kinds = placed.map((place) => {
    const said = kindOf.get(nameOf(place));
    return said?.kind && said.kindFrom ? { ...place, kind: said.kind, kindFrom: said.kindFrom } : place;
  });
  const byOrder = <T extends Range>(list: readonly T[]) => [...list].sort((a, b) => a.from - b.from);
  return { places: byOrder(kinds), settings: byOrder(settings) };

  function named(place: Range): boolean {
    return places.some((other) => nameOf(other) === nameOf(place));
  }
}
