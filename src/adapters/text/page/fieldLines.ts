import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { readDateline } from './dateline.js';
import type { FrontLine } from './frontLines.js';

/** Tokens of a line of fields, of the name of a field, and of a value without one. */
const [longestLine, longestLabel, longestValue] = [70, 7, 9];
const signs = /^[|·•]$/;

/**
 * In a script without spaces: a line of values parted by spaces or bars, one of them the whole date, the others short or
 * behind a label with a colon: "发布日期：2023/06/20　点阅数：321", "原创 项目部 某基金会 2023-05-06 17:30 发表于北京",
 * "日期：[2021年3月5日]　版次：[第3版：民生]". The label of a date must be known as one, those of the others need not.
 */
export function readFieldLine(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  if (!words.rules.reader || to - from > longestLine) return undefined;
  const line: FrontLine = { chrome: true };
  let values = 0;
  let date: FoundDate | undefined;
  for (let start = from; start < to; ) {
    const end = valueEnd(start);
    if (end === undefined) return undefined;
    values++;
    const colon = colonIn(start, end);
    const first = colon === undefined ? start : colon + 1;
    const open = Number(/^[[(【]$/.test(tokens.key(first)));
    const day = date ? undefined : readDate(tokens, words, first + open, to);
    if (day?.iso && (colon === undefined || colon - start <= longestLabel)) {
      const label = words.dateLabels.match(tokens, start, end);
      if (/地[点點]/.test(tokens.slice(from, to))) return undefined;
      // "时间：…　地点：…" is the day of what is announced.
      if (colon !== undefined && !label && !/^(?:日期|date)$/.test(tokens.slice(start, colon).toLowerCase()))
        return undefined;
      line[label?.value ?? 'published'] = day;
      date = day;
      start = Math.max(end, day.to + open);
      continue;
    }
    const name = words.rules.reader.organizationAt?.(tokens, start, end);
    if (colon === undefined && end - start > longestValue && name !== end) return undefined;
    start = end;
    while (start < to && signs.test(tokens.key(start))) start++;
  }
  if (!date || values < 2 || !tokens.isIdeograph(firstWord())) return undefined;
  // "史瓦帝尼．西泰基　2025年1月24日"
  return readDateline(tokens, words, { from, to })?.to === to ? undefined : line;

  /** Where a value ends, before a space or a bar; undefined in a sentence. */
  function valueEnd(start: number): number | undefined {
    let index = start;
    do {
      if (/^[,。!?;，]$/.test(tokens.key(index))) return undefined;
      index++;
    } while (index < to && tokens.glued(index) && !signs.test(tokens.key(index)));
    return index;
  }

  /** The colon behind the name of a field; not that of an hour. */
  function colonIn(start: number, end: number): number | undefined {
    for (let index = start + 1; index < Math.min(end, start + longestLabel + 1); index++)
      if (tokens.key(index) === ':') return tokens.number(index - 1) === undefined ? index : undefined;
    return undefined;
  }

  function firstWord(): number {
    let index = from;
    while (index < to && !tokens.isIdeograph(index)) index++;
    return index;
  }
}

/** "上一版　下一版　版面导航　放大+": four links or more, of a few signs each, parted by spaces, and one of them known. */
export function isRowOfLinks(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (!tokens.isIdeograph(from) || to - from > longestLine) return false;
  let links = 1;
  let known = false;
  for (let index = from + 1, start = from; index < to; index++) {
    if (/^[,。!?;:，、“「《<>/|»›‹·•→←]$/.test(tokens.key(index))) return false;
    if (!tokens.glued(index)) [links, start] = [links + 1, index];
    if (index - start > 5) return false;
    known ||= isLink(start);
  }
  return links > 3 && (known || isLink(from));

  function isLink(start: number): boolean {
    let end = start + 1;
    while (end < to && tokens.glued(end)) end++;
    const last = end - Number(!tokens.isWord(end - 1));
    return words.labels.whole(tokens, start, last) !== undefined;
  }
}
