import type { Scope } from '../../model/article.js';
import type { Compiled } from './compiled.js';
import { type FoundDate, readDate } from './dates.js';
import type { Range, Tokens } from './tokens.js';

/** What a line above the story says. */
export interface FrontLine {
  section?: Range;
  scope?: Range & { readonly scope: Scope };
  published?: FoundDate;
  updated?: FoundDate;
  /** The headline, after "Press release:". */
  rest?: Range;
}

/** A line of nothing but names of sections, reach, navigation words and dates; or such, a sign, and the headline. */
export function readFrontLine(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  const line: FrontLine = {};
  let index = from;
  let labels = 0;
  let dated = false;
  let chrome = false;
  let wordy = false;
  while (index < to) {
    const label = words.labels.match(tokens, index, to);
    const date = words.dateLabels.match(tokens, index, to);
    const day = readDate(
      tokens,
      words,
      date && isDateSign(tokens, date.to) ? date.to + 1 : (date?.to ?? index),
      to,
    );
    if (day && (day.iso || labels || date)) {
      if (day.iso) line[date?.value ?? 'published'] = day;
      dated = true;
      index = day.to;
    } else if (label) {
      if (label.value.type === 'section') line.section = { from: index, to: label.to };
      if (label.value.type === 'scope') line.scope = { from: index, to: label.to, scope: label.value.scope };
      if (label.value.type === 'chrome') chrome = true;
      labels++;
      index = label.to;
    } else if (isFiller(tokens, words, index, to, labels > 0, dated || chrome)) {
      if (words.functionWords.has(tokens.key(index))) wordy = true;
      index++;
    } else break;
  }
  // "Embargoed until 5 June 2020", but not "Home at Last".
  if (index === to) return dated || (labels && !wordy) ? line : undefined;
  const sign = tokens.key(index - 1);
  const splits = /^[:|–—-]$/.test(sign) && !tokens.glued(index);
  return line.section && splits && to - index >= 3 ? { ...line, rest: { from: index, to } } : undefined;
}

/** Beside labels and dates: signs, numbers ("No. 12/2021"), the hour ("until 10:00 GMT"). */
function isFiller(
  tokens: Tokens,
  words: Compiled,
  index: number,
  to: number,
  labelled: boolean,
  timed: boolean,
): boolean {
  const key = tokens.key(index);
  if (!/[\p{L}\p{N}]/u.test(key)) return true;
  if (!labelled && !timed) return false;
  if (/^\p{N}/u.test(key)) return true;
  const number = (at: number) => at < to && tokens.number(at) !== undefined;
  if (words.abbreviations.has(key) || words.fillers.has(key))
    return number(index + 1) || number(index + 2) || timed;
  if (words.months.has(key)) return number(index + 1);
  return (
    timed && ((key.length <= 4 && tokens.allCaps(index)) || key.length === 2 || words.functionWords.has(key))
  );
}

/** "Published: 3 May 2016", anywhere. */
export function readDateLine(tokens: Tokens, words: Compiled, part: Range): FrontLine | undefined {
  if (part.to - part.from > 20 || !words.dateLabels.match(tokens, part.from, part.to)) return undefined;
  return readFrontLine(tokens, words, part);
}

function isDateSign(tokens: Tokens, index: number): boolean {
  return tokens.key(index) === ':';
}
