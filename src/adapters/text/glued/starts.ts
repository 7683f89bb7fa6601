import type { Range, Tokens } from '../tokens.js';
import { demonymOf, type GluedWords } from './words.js';

/** Whether a name, a head of a list or a body begins here. */
export function startsGluedName(tokens: Tokens, words: GluedWords, at: number, end: number): boolean {
  if (at >= end) return false;
  const body = words.bodies.match(tokens, at, end);
  if (body && body.to > at + 1) return true;
  if (words.sets.fields.match(tokens, at, end)) return false;
  const head = words.heads.has(tokens.key(at)) || words.sets.longHeads.match(tokens, at, end) !== undefined;
  return (
    head ||
    body !== undefined ||
    countryAt(tokens, words, at, end) !== undefined ||
    actorEnd(tokens, words, at, end) !== undefined
  );
}

/** Words back to the body that a governorate is named together with. */
const reach = 12;

/**
 * "(Signed with) the governorate of X": a noun of places that acts. It does behind "with", a verb of what bodies do, or
 * "and" with a body nearer before it than "in". Returns the token after its name.
 */
export function actorEnd(tokens: Tokens, words: GluedWords, at: number, end: number): number | undefined {
  const { sets } = words;
  const noun = sets.actors.match(tokens, at, end);
  if (!noun || noun.to >= end || tokens.linesBefore(noun.to) > 0 || !acts()) return undefined;
  const place = words.places.match(tokens, noun.to, end);
  const isStrange =
    tokens.isWord(noun.to) &&
    tokens.key(noun.to).length > 2 &&
    !sets.stops.match(tokens, noun.to, end) &&
    !sets.descriptive.match(tokens, noun.to, end) &&
    !words.heads.has(tokens.key(noun.to));
  const isUnit = words.kinds.match(tokens, at, end) !== undefined;
  if (place?.value.type === 'country' || (isUnit && !place && !isStrange)) return undefined;
  let to = place?.to ?? noun.to + 1;
  while (to < end && tokens.linesBefore(to) === 0 && sets.afterActor.match(tokens, to, end)) to++;
  return to;

  function acts(): boolean {
    const before = at - 1;
    if (before < 0) return false;
    if (sets.actorLeads.match(tokens, before, at)) return true;
    // "With help from the park"; people are from a governorate.
    if (!words.kinds.match(tokens, at, end) && sets.within.match(tokens, before, at))
      return tokens.key(before) === 'من';
    if (tokens.key(before) === words.rules.clitics.and) return isBesideBody(before);
    return (
      (['giving', 'announcing', 'donating', 'paying', 'providing', 'covering', 'organizing'] as const).some(
        (set) => sets[set].match(tokens, before, at),
      ) || sets.actorVerbs.match(tokens, before, at) !== undefined
    );
  }

  function isBesideBody(from: number): boolean {
    for (let index = from - 1; index >= Math.max(0, from - reach); index--) {
      if (/^[.;:؟!]$/.test(tokens.key(index)) || tokens.linesBefore(index + 1) > 1) return false;
      const parted = tokens.key(index) === 'ب' && tokens.glued(index + 1);
      if (parted || sets.there.match(tokens, index, from) || sets.within.match(tokens, index, from))
        return false;
      if (words.heads.has(tokens.key(index)) || words.bodies.match(tokens, index, from)) return true;
    }
    return false;
  }
}

/** A country by itself, or "Kingdom of" it: the longer. */
export function countryAt(tokens: Tokens, words: GluedWords, at: number, end: number) {
  const place = words.places.match(tokens, at, end);
  if (place?.value.type === 'country') return place;
  const state = words.sets.states.match(tokens, at, end);
  if (!state) return undefined;
  const land = words.places.match(tokens, state.to, end);
  if (land?.value.type === 'country') return land;
  // "The Tunisian State", "the American people".
  const { article } = words.rules.clitics;
  const isDefinite = (index: number) => tokens.key(index).startsWith(article);
  const code =
    state.to < end && isDefinite(at) && isDefinite(state.to) && demonymOf(words, tokens.key(state.to));
  return code ? { to: state.to + 1, value: { type: 'country' as const, code } } : undefined;
}

/** "Embassy of X in Y", where the noun is one of those: the token after Y. */
export function residenceEnd(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  to: number,
  end: number,
): number | undefined {
  if (!words.sets.resident.match(tokens, at, end)) return undefined;
  // "In Cairo", the letter parted or not.
  const glued = tokens.key(to) === 'ب' && tokens.glued(to + 1);
  const there = glued ? { to: to + 1 } : words.sets.there.match(tokens, to, end);
  // "To the Republic of Lebanon".
  const land = there && countryAt(tokens, words, there.to, end);
  return land?.to ?? (there && words.places.match(tokens, there.to, end)?.to);
}

/** "Ministry of Labour in the region of Kurdistan", "… in the State of Qatar": a public body, told apart by its land. */
export function landEnd(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  to: number,
  end: number,
): number | undefined {
  const { landed, there, states } = words.sets;
  const lead = landed.match(tokens, at, end) && there.match(tokens, to, end);
  if (!lead || tokens.linesBefore(to) > 0) return undefined;
  // "In the government of".
  const government = words.heads.get(tokens.key(lead.to));
  const start = government?.takes === 'countries' && !government.list ? lead.to + 1 : lead.to;
  const land =
    words.places.match(tokens, start, end) ??
    words.places.match(tokens, states.match(tokens, start, end)?.to ?? end, end);
  if (land?.value.type !== 'country' && land?.value.type !== 'region') return undefined;
  // "In Yemen and in Somalia" is where it happens.
  const next = tokens.key(land.to);
  const isBody = words.heads.has(tokens.key(land.to + 1)) || words.bodies.match(tokens, land.to + 1, end);
  const lists = next === words.rules.clitics.and && isBody;
  return land.to >= end || tokens.linesBefore(land.to) > 0 || /^[,.;:،؛)]$/.test(next) || lists
    ? land.to
    : undefined;
}

/** The code of a name that is a country's, "Japan", "Kingdom of Denmark", and nothing else. */
export function countryCode(tokens: Tokens, words: GluedWords, { from, to }: Range): string | undefined {
  const country = countryAt(tokens, words, from, to);
  return country?.to === to ? country.value.code : undefined;
}
