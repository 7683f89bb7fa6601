import type { FoundPlace } from './places.js';
import type { Setting } from './settings.js';
import type { Range, Tokens } from './tokens.js';
import type { UnspacedWords } from './unspacedWords.js';

interface Where {
  readonly places: readonly FoundPlace[];
  readonly settings: readonly Setting[];
}

/**
 * Without countries that a story only speaks of: where its headline or first paragraph says where it happens, another
 * one counts that some preposition leads to ("在", "前往"), and not one that merely begins a clause of a later
 * paragraph: "喀麦隆某港的拥堵已使船货推迟".
 *
 * @param top where the first paragraph ends
 */
export function withoutPassing<T extends Where>(
  tokens: Tokens,
  words: UnspacedWords,
  where: T,
  top: number,
  sentences: readonly Range[],
): T {
  const codeOf = ({ country }: FoundPlace) => country?.code;
  const early = new Set([
    ...where.places.filter(({ from }) => from < top).map(codeOf),
    ...where.settings.filter(({ from }) => from < top).map(({ code }) => code),
  ]);
  early.delete(undefined);
  if (early.size === 0) return where;
  const isKept = (code: string) =>
    early.has(code) ||
    where.settings.some((setting) => setting.code === code && isLed(setting)) ||
    where.places.some((place) => codeOf(place) === code && isLed(place));
  const known = new Map<string, boolean>();
  const keeps = (code: string | undefined): boolean => {
    if (code === undefined) return true;
    if (!known.has(code)) known.set(code, isKept(code));
    return known.get(code) === true;
  };
  return {
    ...where,
    places: where.places.filter((place) => keeps(codeOf(place))),
    settings: where.settings.filter(({ code }) => keeps(code)),
  };

  /** Whether a preposition stands before a place in its clause, past other places. */
  function isLed({ from: at }: Range): boolean {
    const start = sentences.find(({ from, to }) => from <= at && at < to)?.from ?? at;
    for (let index = at - 1; index >= Math.max(start, at - 24); index--) {
      if (/^[,;:。]$/.test(tokens.key(index))) return false;
      if (words.where.prepositions.match(tokens, index, at)) return true;
    }
    return false;
  }
}
