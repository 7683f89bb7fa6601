import type { Tokens } from '../tokens.js';
import { startsGluedName } from './starts.js';
import type { GluedWords } from './words.js';

/**
 * "(Directorate of Education) in X", "(Ministry of Health) in the state of X": a body of which every place has one is
 * told apart by its place. Returns the token after the place where the name ends there.
 */
export function seatEnd(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  to: number,
  end: number,
): number | undefined {
  const { sets } = words;
  if (to >= end || tokens.linesBefore(to) > 0) return undefined;
  // "The district of X in the province of Y".
  if (words.places.match(tokens, at + 1, end)?.to === to) return undefined;
  const from = leadEnd();
  if (from === undefined) return undefined;
  const state = sets.states.match(tokens, from, end);
  if (state) return landEnd(state.to);
  if (!isSettled()) return undefined;
  const kind = words.kinds.match(tokens, from, end) ?? sets.seatKinds.match(tokens, from, end);
  const place = words.places.match(tokens, kind?.to ?? from, end);
  // What a whole land or a region may have too is told apart by it only where the name ends.
  const isLoose = !sets.wide.match(tokens, at, end);
  if (place) return place.value.type !== 'country' && (isLoose || ends(place.to)) ? place.to : undefined;
  // "(The Ministry of Health) in the village of X" says where it was.
  const isVillage = words.kinds.match(tokens, from, end)?.value.kind === 'city';
  return kind
    ? isVillage
      ? undefined
      : strangeEnd(kind.to)
    : isLoose && sets.seated.match(tokens, at, end)
      ? bareEnd()
      : undefined;

  /** Behind "in", or "of" glued to the place; behind a dash before a town. */
  function leadEnd(): number | undefined {
    const there = sets.there.match(tokens, to, end);
    if (there) return there.to;
    const key = tokens.key(to);
    const isOf =
      key === 'ل' &&
      (sets.seatedFor.match(tokens, at, end) ?? sets.longHeads.match(tokens, at, end)) !== undefined;
    if ((key === 'ب' || isOf) && tokens.glued(to + 1)) return to + 1;
    // "Office of Education Zliten": no word between.
    const bare = isSettled() ? words.places.match(tokens, to, end) : undefined;
    const isSeat = bare?.value.type === 'city' || bare?.value.type === 'province';
    if (bare && isSeat && endsName(tokens, words, bare.to, end)) return to;
    const isLine = at === 0 || tokens.linesBefore(at) > 0;
    const town =
      /^[-–—]$/.test(key) && !isLine && isSettled() ? words.places.match(tokens, to + 1, end) : undefined;
    const isTown = town?.value.type === 'city' || town?.value.type === 'province';
    return isTown && town && tokens.linesBefore(to + 1) === 0 && endsName(tokens, words, town.to, end)
      ? to + 1
      : undefined;
  }

  /** Where a name may end, or an object follows a second subject. */
  function ends(index: number): boolean {
    if (endsName(tokens, words, index, end)) return true;
    const second = tokens.key(at - 1) === words.rules.clitics.and;
    return second && (isObject(index) || tokens.word(index).includes('\u064b'));
  }

  function isObject(index: number): boolean {
    return tokens.isWord(index) && tokens.key(index).startsWith(words.rules.clitics.article);
  }

  /** "(Delegation of Agriculture) in X": one word that nothing else is known of. */
  function bareEnd(): number | undefined {
    const first = from ?? to;
    const key = tokens.key(first);
    if (first === to || !isStrange(first) || key.startsWith(words.rules.clitics.article)) return undefined;
    const isNoun =
      words.lists.given.has(key) ||
      words.lists.purposes.has(key) ||
      words.lists.aims.has(key) ||
      key.length < 4;
    return !isNoun && (ends(first + 1) || isObject(first + 1)) ? first + 1 : undefined;
  }

  function isStrange(index: number): boolean {
    return (
      index < end &&
      tokens.isWord(index) &&
      tokens.linesBefore(index) === 0 &&
      !sets.stops.match(tokens, index, end) &&
      !sets.descriptive.match(tokens, index, end) &&
      !startsGluedName(tokens, words, index, end)
    );
  }

  /** "In the Kingdom of X": so one writes it of another land's body. */
  function landEnd(named: number): number | undefined {
    const whole = words.places.match(tokens, from ?? to, end);
    const land = whole?.value.type === 'country' ? whole : words.places.match(tokens, named, end);
    const isPublic = tokens.key(at).startsWith(words.rules.clitics.article) || isSettled();
    return isPublic && land?.value.type === 'country' && endsName(tokens, words, land.to, end)
      ? land.to
      : undefined;
  }

  function isSettled(): boolean {
    return sets.settled.match(tokens, at, end) !== undefined;
  }

  /** "(In the state of) X": a name that no table has, of two words at most. */
  function strangeEnd(first: number): number | undefined {
    for (let index = first; index < first + 2; index++) {
      if (!isStrange(index)) return undefined;
      if (ends(index + 1)) return index + 1;
    }
    return undefined;
  }
}

/** Whether a name may be over before a token: at a sign, a line's end, "which", and "and" with another name. */
export function endsName(tokens: Tokens, words: GluedWords, at: number, end: number): boolean {
  if (at >= end || tokens.linesBefore(at) > 0 || /^[,.;:،؛)(•؟!|/–—-]$/.test(tokens.key(at))) return true;
  if (words.sets.relatives.match(tokens, at, end)) return true;
  return tokens.key(at) === words.rules.clitics.and && startsGluedName(tokens, words, at + 1, end);
}

/**
 * "(Association X) for the development of society", "(the Fund of the United Nations) for meeting emergencies": what a
 * body is for, behind its own name. Returns the token after it where the name ends there.
 */
export function purposeEnd(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  to: number,
  end: number,
): number | undefined {
  const { sets, lists } = words;
  const { article, and } = words.rules.clitics;
  if (to >= end || to < at + 2 || tokens.linesBefore(to) > 0 || !sets.purposeful.match(tokens, at, end))
    return undefined;
  const key = tokens.key(to);
  const isDefinite = (index: number) =>
    index < end && tokens.isWord(index) && tokens.key(index).startsWith(article);
  const apart = key === 'ل' && tokens.glued(to + 1) ? 1 : 0;
  const noun = apart ? tokens.key(to + 1) : key.startsWith('ل') ? key.slice(1) : '';
  const ownGoal = lists.aims.has(noun) && isDefinite(to + apart + 1);
  const melted = /^لل.{3}/.test(key) && !lists.beneficiaries.has(article + key.slice(2));
  if (!ownGoal && !melted) return undefined;
  let index = ownGoal ? to + apart + 2 : to + 1;
  for (let count = 0; count < 5; count++) {
    index = sets.bound.match(tokens, index, end)?.to ?? index;
    if (endsName(tokens, words, index, end)) return index;
    const next = tokens.key(index) === and ? index + 1 : index;
    const more =
      isDefinite(next) || (next > index && lists.aims.has(tokens.key(next)) && isDefinite(next + 1));
    if (!more || tokens.linesBefore(index) > 0 || sets.stops.match(tokens, next, end)) return undefined;
    index = isDefinite(next) ? next + 1 : next + 2;
  }
  return undefined;
}
