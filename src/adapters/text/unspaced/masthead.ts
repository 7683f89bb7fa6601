import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs of the name of a paper or a club on a line of its own. */
const [minName, maxName] = [3, 14];
/** Signs of the part of the world behind a body: "西太平洋区域". */
const maxRegion = 10;

/** "岛城早报", "山那边读书会": nothing but a name, whatever its signs, by the noun that it ends in. */
export function isMastheadName(tokens: Tokens, words: UnspacedWords, { from, to }: Range): boolean {
  if (to - from < minName || to - from > maxName) return false;
  for (let index = from; index < to; index++)
    if (!tokens.isIdeograph(index) || (index > from && !tokens.glued(index))) return false;
  const counted = words.names.counted.match(tokens, from, to) ?? words.roles.denials.match(tokens, from, to);
  if (counted) return false;
  // "新华网", but no "读书会" alone.
  const site = tokens.key(to - 1) === '网' && !words.desks.whole(tokens, from, to) ? 0 : 1;
  return [2, 3, 4].some(
    (size) => to - size >= from + site && words.names.mastheads.whole(tokens, to - size, to) !== undefined,
  );
}

/** The end of "中国", "西太平洋区域" glued to a known body at the end of a line: its office there. */
export function endOfRegion(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  to: number,
): number | undefined {
  if (at >= to || to - at > maxRegion || !tokens.glued(at)) return undefined;
  for (let index = at; index < to; index++)
    if (!tokens.isIdeograph(index) || (index > at && !tokens.glued(index))) return undefined;
  if (words.places.whole(tokens, at, to)?.type === 'country') return to;
  return /^(?:区域|地区|太区)$/.test(tokens.key(to - 2) + tokens.key(to - 1)) ? to : undefined;
}
