import { demonymOf, type GluedWords } from './gluedWords.js';
import type { Range, Tokens } from './tokens.js';

/** Whether a name, a head of a list or a body begins here. */
export function startsGluedName(tokens: Tokens, words: GluedWords, at: number, end: number): boolean {
  if (at >= end) return false;
  const body = words.bodies.match(tokens, at, end);
  if (body && body.to > at + 1) return true;
  if (words.sets.fields.match(tokens, at, end)) return false;
  const head = words.heads.has(tokens.key(at));
  return head || body !== undefined || countryAt(tokens, words, at, end) !== undefined;
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
  return there && words.places.match(tokens, there.to, end)?.to;
}

/** The code of a name that is a country's, "Japan", "Kingdom of Denmark", and nothing else. */
export function countryCode(tokens: Tokens, words: GluedWords, { from, to }: Range): string | undefined {
  const country = countryAt(tokens, words, from, to);
  return country?.to === to ? country.value.code : undefined;
}
