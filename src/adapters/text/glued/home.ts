import type { FoundPlace } from '../places/places.js';
import type { FoundRole } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { countryAt } from './starts.js';
import type { GluedWords } from './words.js';

interface Told {
  /** What stands above the headline. */
  readonly front: Range;
  readonly publisher?: Range;
  readonly roles: readonly FoundRole[];
  readonly countryOf: (name: Range) => (Range & { readonly code: string }) | undefined;
}

/**
 * The country of a story that names none as a place: of the state in whose name the letter is written; else of the body
 * that publishes it, unless it sits abroad; else the one country of all who carried it out or came. No body's name tells
 * it of a land whose status is disputed.
 */
export function homeOf(
  tokens: Tokens,
  words: GluedWords,
  { front, publisher, roles, countryOf }: Told,
): (Range & { readonly code: string }) | undefined {
  for (let at = front.from; at < front.to; at++) {
    if (at > front.from && tokens.linesBefore(at) === 0) continue;
    const state = countryAt(tokens, words, at, front.to);
    const alone = state && (state.to >= front.to || tokens.linesBefore(state.to) > 0);
    if (alone && state.value.code) return { from: at, to: state.to, code: state.value.code };
  }
  /** Of the towns and provinces that a name or a letterhead holds, where they agree. */
  const landOf = ({ from, to }: Range): (Range & { readonly code: string }) | undefined => {
    const found: (Range & { readonly code: string })[] = [];
    for (let at = from; at < Math.min(to, from + 40); at++) {
      const place = words.places.match(tokens, at, to);
      const isTown = place?.value.type === 'city' || place?.value.type === 'province';
      const isOne = place && isTown && words.namesakes.whole(tokens, at, place.to) === undefined;
      if (isOne && place.value.code && !words.sets.common.match(tokens, at, place.to))
        found.push({ from: at, to: place.to, code: place.value.code });
      if (place) at = place.to - 1;
    }
    return found.every(({ code }) => code === found[0]?.code) ? found[0] : undefined;
  };
  const givers = new Set(
    roles.flatMap(({ role, item }) => (role === 'funders' ? [countryOf(item.name)?.code] : [])),
  );
  const isAbroad =
    publisher !== undefined && words.sets.resident.match(tokens, publisher.from, publisher.to) !== undefined;
  // An agency of aid works abroad.
  const isDonor = publisher && words.bodies.match(tokens, publisher.from, publisher.to)?.value === 'donor';
  const own = publisher && !isAbroad && !isDonor ? (countryOf(publisher) ?? landOf(publisher)) : undefined;
  const isClear = ({ code }: { readonly code: string }) => !words.rules.places.disputedLands.includes(code);
  if (own && !givers.has(own.code)) return isClear(own) ? own : undefined;
  const doers = roles.flatMap(({ role, item: { name } }) => {
    const isAway = words.sets.resident.match(tokens, name.from, name.to) !== undefined;
    const land = role === 'funders' || isAway ? undefined : countryOf(name);
    return land ? [land] : [];
  });
  const above = landOf(front);
  if (above && !isAbroad && !isDonor) return isClear(above) ? above : undefined;
  const [first] = doers;
  const agree = first && doers.every(({ code }) => code === first.code) && !givers.has(first.code);
  return agree && doers.length > 1 && isClear(first) ? first : undefined;
}

/**
 * Gives its country to places that have none, and to namesakes in another; nothing if another country is sure, or if the
 * story is set in an area whose status is disputed: no name of a body tells whose that is.
 */
export function placedAtHome(
  tokens: Tokens,
  words: GluedWords,
  places: readonly FoundPlace[],
  home: Range & { readonly code: string },
  filed: readonly { readonly type: string }[] = [],
): readonly FoundPlace[] {
  const isOpen = ({ from, to, country }: FoundPlace) =>
    !country ||
    country.rule === 'only-country' ||
    country.code === home.code ||
    words.namesakes.whole(tokens, from, to)?.includes(home.code) === true;
  const isDisputed = ({ from, to }: Range) => {
    for (let at = from; at < to; at++)
      if (words.places.match(tokens, at, to)?.value.type === 'disputed') return true;
    return false;
  };
  const isOfDisputed = places.some(isDisputed) || filed.some(({ type }) => type === 'disputed');
  if (isOfDisputed || !places.every(isOpen)) return places;
  return places.map((place) => ({ ...place, country: { ...home, rule: 'only-country' as const } }));
}
