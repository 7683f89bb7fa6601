import type { FoundPlace } from '../places/places.js';
import type { Setting } from '../places/settings.js';
import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

interface Where {
  readonly places: readonly FoundPlace[];
  readonly settings: readonly Setting[];
}

/** A noun of a unit of a country. */
const unit = /^[州省市县縣郡区區镇鎮乡鄉村]$/;

/**
 * Without countries that a story only speaks of: where its headline or first paragraph says where it happens, another
 * one counts that some preposition leads to ("在", "前往"), that is named with a unit of its own ("埃塞俄比亚阿法尔州"),
 * or in whose clause something is done ("卢旺达建成三口井"); and not one that merely begins a clause of a later
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
    where.settings.some((setting) => setting.code === code && isWhere(setting)) ||
    where.places.some(
      (place) => codeOf(place) === code && (isWhere(place) || (isUnit(place) && !isSender(place))),
    );
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

  function isWhere(range: Range): boolean {
    return (
      isLed(range) || where.places.some((place) => place.from === range.to && isUnit(place)) || isDone(range)
    );
  }

  function isUnit({ to, kindFrom }: FoundPlace): boolean {
    return unit.test(tokens.key((kindFrom?.to ?? to) - 1));
  }

  /** "湖南省多年来向该国派遣医疗队". */
  function isSender({ to: start }: Range): boolean {
    for (let index = start; index < tokens.count && !/^[,;:。!?]$/.test(tokens.key(index)); index++)
      if (/^[向给給派捐赠贈]$/.test(tokens.key(index))) return true;
    return false;
  }

  /** Whether the clause of a country has a verb of what is done, that is no part of a name: "建成的". */
  function isDone({ from, to: start }: Range): boolean {
    const end = sentences.find((sentence) => sentence.from <= from && from < sentence.to)?.to ?? start;
    if (tokens.key(start) === '的' && !words.where.topics.match(tokens, start, end)) return false;
    for (let index = start; index < end && !/^[,;:。!?]$/.test(tokens.key(index)); index++) {
      const kept = words.names.notBreakers.match(tokens, index, end);
      const verb = kept ? undefined : words.roles.works.match(tokens, index, end);
      if (verb && tokens.key(verb.to) !== '的') return true;
      if (kept) index = kept.to - 1;
    }
    return false;
  }

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
