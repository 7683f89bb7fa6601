import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { endsSentence, type Part } from './layout.js';
import { isCaption } from './paragraphs.js';

/** Signs of a line of a title, and of one above it that only says what it is about. */
const [shortest, longest, shortKicker] = [4, 48, 9];
/** How much of the story is looked at for the words of a title. */
const storyLength = 400;
/** Lines above and below the one that was taken. */
const reach = 4;

/** A title as parts of a text: the first, and the one after the last. */
export interface TitleLines {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of the lines of a title is the headline, in a script without spaces, where newspapers and pages set up to three:
 * one above that leads to it, the headline, one below that adds to it.
 *
 * - A line in brackets leads to it; one that begins with a long dash stands below it, and directly so.
 * - Of three the second is it if the story says nothing of the first, which names no place with a colon and does not ask.
 * - Of two the first is it if it asks.
 * - Of two a short one of which the story says nothing leads to the other.
 * - Two in a block of their own are one if the second begins with what is done, and the first is one clause: broken on
 *   the page.
 *
 * @param at the line that was taken
 * @param isOther whether a line is known to be something else: a date, a menu, a label
 */
export function titleAmong(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
  isOther: (part: Part) => boolean,
): TitleLines {
  const alone = { from: at, to: at + 1 };
  const taken = parts[at];
  if (!words.rules.reader || !taken || !isUnspaced(taken)) return alone;
  const lines = linesAround();
  const dash = lines.findIndex((index) => isDashed(parts[index]!));
  if (dash > 0) return only(lines[dash - 1]!);
  const [first, second, third, ...more] = lines.filter((index) => !isBracketed(parts[index]!));
  if (first === undefined || second === undefined || more.length > 0)
    return only(lines.length > 1 ? (first ?? at) : at);
  if (third !== undefined)
    return isSelfContained(parts[first]!) || !isTold(second) || isTold(first) ? alone : only(second);
  if (isBroken(first, second)) return { from: first, to: second + 1 };
  if (at === second && /^[?!]$/.test(tokens.key(parts[first]!.to - 1))) return only(first);
  return at === first && isKicker(parts[first]!) && isTold(second) ? only(second) : only(at);

  function only(index: number): TitleLines {
    return { from: index, to: index + 1 };
  }

  function linesAround(): number[] {
    const found = [at];
    for (let index = at - 1; index >= Math.max(0, at - reach) && isLine(index); index--) found.unshift(index);
    for (let index = at + 1; index <= at + reach && isLine(index); index++) found.push(index);
    return found;
  }

  function isLine(index: number): boolean {
    const part = parts[index];
    if (!part || !isUnspaced(part) || part.to - part.from > longest || part.to - part.from < shortest)
      return false;
    if (/^[。.]$/.test(tokens.key(part.to - 1)) || isCaption(tokens, words, part) || isOther(part))
      return false;
    return words.rules.reader?.isOrganization(tokens, part) !== true;
  }

  function isUnspaced({ from }: Range): boolean {
    return [0, 1, 2].some((step) => tokens.isIdeograph(from + step));
  }

  /** "——…" */
  function isDashed({ from }: Range): boolean {
    return [from, from + 1].every((index) => /^[—―─]$/.test(tokens.key(index)));
  }

  /** "（…）", and nothing behind it. */
  function isBracketed({ from, to }: Range): boolean {
    if (!/^[(〔【[]$/.test(tokens.key(from)) || !/^[)〕】\]]$/.test(tokens.key(to - 1))) return false;
    for (let index = from + 1; index < to - 1; index++)
      if (/^[)〕】\]]$/.test(tokens.key(index))) return false;
    return true;
  }

  /** "乌干达：…", "…？": no line above a headline. */
  function isSelfContained(part: Part): boolean {
    if (/^[?!]$/.test(tokens.key(part.to - 1)) || endsSentence(tokens, part)) return true;
    for (let index = part.from + 1; index < Math.min(part.to - 1, part.from + 8); index++)
      if (tokens.key(index) === ':') return true;
    return false;
  }

  function isKicker(part: Part): boolean {
    if (part.to - part.from > shortKicker || isSelfContained(part)) return false;
    for (let index = part.from; index < part.to; index++) if (!tokens.isIdeograph(index)) return false;
    return sharedWith(part) === 0;
  }

  function isTold(index: number): boolean {
    return sharedWith(parts[index]!) > 0;
  }

  /** How many pairs of signs of a line the story has too. */
  function sharedWith({ from, to }: Range): number {
    const start = parts[lines.at(-1)! + 1]?.from ?? tokens.count;
    const pairs = new Set<string>();
    for (let index = start; index < Math.min(tokens.count, start + storyLength); index++)
      pairs.add(tokens.key(index) + tokens.key(index + 1));
    let shared = 0;
    for (let index = from; index + 1 < to; index++)
      if (tokens.isIdeograph(index) && pairs.has(tokens.key(index) + tokens.key(index + 1))) shared++;
    return shared;
  }

  /** "某行提供贷款", and directly below it "帮助两省修路". */
  function isBroken(first: number, second: number): boolean {
    const [line, next, below] = [parts[first]!, parts[second]!, parts[second + 1]];
    if (!line.block || next.block || !below?.block || endsSentence(tokens, line)) return false;
    for (let index = line.from; index < line.to; index++) {
      if (/^[,;:]$/.test(tokens.key(index)) || (index > line.from && !tokens.glued(index))) return false;
    }
    return words.rules.reader?.goesOn?.(tokens, next) === true;
  }
}
