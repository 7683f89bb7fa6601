import type { Compiled } from '../compiled.js';
import { isGoalLine } from '../goals/lines.js';
import type { Range, Tokens } from '../tokens.js';
import { hasContactData } from './contact.js';
import { readDateline } from './dateline.js';
import { readFrontLine } from './frontLines.js';
import { bullets, endsSentence, type Part } from './layout.js';
import { isMenu } from './letterhead.js';
import { isByline, isHeadline } from './lines.js';

/** Rows below its first one that a headline may have, and letters of such a row. */
const maxRows = 3;
const maxRow = 150;

/**
 * Where a headline ends that its page has on several rows, as the number of rows below its first: a row that ends in a
 * colon, a comma or a small word ("… funded by the") is not yet a title, and one between dashes below it belongs to it.
 *
 * @param at the row below the headline's first
 */
export function rowsBelow(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
  title: Range,
): number {
  let rows = 0;
  let row = title;
  while (rows < maxRows && at + rows < parts.length) {
    const next = parts[at + rows]!;
    const goesOn = words.rules.reader
      ? !next.block && isDotted(tokens, row)
      : isOpen(tokens, words, row) || isBetweenDashes(tokens, next);
    if (!goesOn || (next.block && !isOpen(tokens, words, row, true))) break;
    if (!isRow(tokens, words, next, at + rows + 1 < parts.length)) break;
    row = next;
    rows++;
  }
  return rows;
}

/** The row on which a headline begins that is found by a later row of it. */
export function firstRow(tokens: Tokens, words: Compiled, parts: readonly Part[], at: number): number {
  let row = at;
  // In a script without capitals the end of a row does not tell.
  if (words.rules.reader) return at;
  while (row > 0 && at - row < maxRows - 1) {
    const above = parts[row - 1]!;
    const length = above.to - above.from;
    if (length < 5 || !isOpen(tokens, words, above, parts[row]!.block)) break;
    const colon = Number(tokens.key(above.to - 1) === ':');
    if (isMenu(tokens, above) || !isRow(tokens, words, { ...above, to: above.to - colon }, true)) break;
    row--;
  }
  return row;
}

/** Whether a row is not yet a title; `apart`: with a blank line below it, where one may end in "to believe in", "proud of". */
function isOpen(tokens: Tokens, words: Compiled, { from, to }: Range, apart = false): boolean {
  const key = tokens.key(to - 1);
  if (/^[:,،、]$/.test(key)) return true;
  if (!tokens.small(to - 1) || to - from < 4) return false;
  if (words.determiners.has(key) || words.and.has(key)) return true;
  return !apart && (words.prepositions.has(key) || words.of.has(key));
}

/** "For 1200 pupils in the hills..": two dots, in a language without capitals. */
function isDotted(tokens: Tokens, { to }: Range): boolean {
  return tokens.key(to - 1) === '.' && tokens.key(to - 2) === '.';
}

function isItem(tokens: Tokens, part: Part): boolean {
  return bullets.test(tokens.key(part.from)) && !isBetweenDashes(tokens, part);
}

/** "– Four valleys agree –" */
function isBetweenDashes(tokens: Tokens, { from, to, block }: Part): boolean {
  const isDash = (at: number) => /^[–—-]$/.test(tokens.key(at));
  return !block && to - from > 3 && isDash(from) && isDash(to - 1) && !tokens.glued(from + 1);
}

function isRow(tokens: Tokens, words: Compiled, part: Part, more: boolean): boolean {
  const { start, end } = tokens.span(part.from, part.to);
  if (!more || end - start > maxRow || isItem(tokens, part)) return false;
  return (
    isHeadline(tokens, words, part) &&
    (!endsSentence(tokens, part) || tokens.key(part.to - 1) === '?') &&
    !readFrontLine(tokens, words, part) &&
    !readDateline(tokens, words, part) &&
    !isByline(tokens, words, part) &&
    !isGoalLine(tokens, words, part) &&
    !hasContactData(tokens, words, part)
  );
}
