import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs of a foreign town, and of all names before "三个县". */
const minTown = 3;
const maxTown = 8;
const maxListed = 40;
const numeral = /^[两二三四五六七八九十]$/;

/**
 * The end of the name of a foreign town that no table has: a run of signs that Chinese writes foreign sounds with, of
 * which some are used for nothing else, before a sign, "and", or what happens or stands there.
 */
export function transcribedEnd(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  to: number,
): number | undefined {
  const { where } = words;
  let end = at;
  let sure = 0;
  while (end < Math.min(to, at + maxTown + 1) && where.sounds.match(tokens, end, to)) {
    if (end > at && (where.there.match(tokens, end, to) || !tokens.glued(end))) break;
    if (where.onlySounds.match(tokens, end, to)) sure++;
    end++;
  }
  const size = end - at;
  const there = where.there.match(tokens, end, to);
  // "的" alone may follow any name.
  const stands = there !== undefined && !(there.to === end + 1 && tokens.key(end) === '的');
  // "城市莱凯"
  const least = at > 0 && /^[市镇府村城]$/.test(tokens.key(at - 1)) && sure === size ? 2 : minTown;
  if (size < least || size > maxTown || sure < (stands && size >= minTown ? 1 : 2)) return undefined;
  if (where.notTowns.whole(tokens, at, end)) return undefined;
  const free = end >= to || /^[,、。;)]$/.test(tokens.key(end)) || words.names.and.match(tokens, end, to);
  return free || there ? end : undefined;
}

/** "A、B 和 C 三个县": the units, each with its kind, from the number back to a preposition or another place. */
export function listedUnits(
  tokens: Tokens,
  words: UnspacedWords,
  index: number,
  { from, to }: Range,
  starts: (at: number) => boolean,
): { units: Range[]; ending: Range; to: number } | undefined {
  if (!numeral.test(tokens.key(index))) return undefined;
  const unit = tokens.key(index + 1) === '个' ? index + 2 : index + 1;
  const ending = words.where.endings.match(tokens, unit, to);
  if (!ending || ending.value.off || words.where.notAfterUnit.match(tokens, ending.to, to)) return undefined;
  const units: Range[] = [];
  let end = index;
  for (let at = index - 1; at >= Math.max(from, index - maxListed); at--) {
    const parted = tokens.key(at) === '、' || words.names.and.match(tokens, at, to)?.to === at + 1;
    if (parted) {
      if (!add(at + 1)) return undefined;
      end = at;
    } else if (starts(at)) {
      if (!add(at) || units.length < 2) return undefined;
      return { units: units.reverse(), ending: { from: unit, to: ending.to }, to: ending.to };
    } else if (!tokens.isWord(at)) return undefined;
  }
  return undefined;

  function add(start: number): boolean {
    if (end - start < 2 || end - start > maxTown) return false;
    units.push({ from: start, to: end });
    return true;
  }
}
