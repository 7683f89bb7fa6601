import type { Scope } from '../../../model/article.js';
import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { readDateline } from './dateline.js';
import { isEnd, skipHour } from './datelineParts.js';
import { readFieldLine } from './fieldLines.js';
import { endsSentence, isAllCaps } from './layout.js';
import { isGap } from './letterhead.js';
import { isContents, readIssue } from './pageLines.js';
import { readPosted } from './postedLines.js';

/** What a line above the story says. */
export interface FrontLine {
  section?: Range;
  scope?: Range & { readonly scope: Scope };
  published?: FoundDate;
  updated?: FoundDate;
  /** Words of navigation are in it. */
  chrome?: true;
  /** It names where it was published, too. */
  named?: true;
  /** The headline, after "Press release:". */
  rest?: Range;
}

/** A line of nothing but names of sections, reach, navigation words and dates; or such, a sign, and the headline. */
export function readFrontLine(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  if (words.rules.reader?.isPage?.(tokens, { from, to })) return { chrome: true };
  const line: FrontLine = {};
  let index = from;
  let labels = 0;
  let dated = false;
  let chrome = false as boolean;
  let wordy = false;
  while (index < to) {
    const label = labelAt(tokens, words, index, to);
    const date = words.dateLabels.match(tokens, index, to);
    // "Press release (3 May 2021)"
    const open = labels > 0 && !date && tokens.key(index) === '(' ? 1 : 0;
    const day = readDate(
      tokens,
      words,
      date && isDateSign(tokens, date.to) ? date.to + 1 : (date?.to ?? index + open),
      to,
    );
    if (day && (day.iso || labels || date) && (!open || tokens.key(day.to) === ')')) {
      if (day.iso) line[date?.value ?? 'published'] = day;
      dated = true;
      index = day.to + open;
    } else if (label && !isInWord(tokens, words, label.to, to)) {
      if (label.value.type === 'section') line.section = { from: index, to: label.to };
      if (label.value.type === 'scope') line.scope = { from: index, to: label.to, scope: label.value.scope };
      if (label.value.type === 'chrome') line.chrome = chrome = true;
      labels++;
      index = label.value.type === 'chrome' ? afterCredit(tokens, label.to, to) : label.to;
    } else if (labels > 0 && closing(tokens, index, to) !== undefined) {
      index = closing(tokens, index, to)! + 1;
    } else if (isIssuer(tokens, words, index, from, to, dated)) {
      index = words.rules.reader?.organizationAt?.(tokens, index, to) ?? to;
    } else if (isFiller(tokens, words, index, to, labels > 0, dated || chrome)) {
      if (words.functionWords.has(tokens.key(index)) && !isNumbering(tokens, index)) wordy = true;
      index++;
    } else break;
  }
  // "Embargoed until 5 June 2020", but not "Home at Last".
  if (index === to) {
    // "National | Business | Sports | Opinion": links, of which none says what the text is.
    let bars = 0;
    for (let at = from; chrome && at < to; at++) if (tokens.key(at) === '|') bars++;
    if (bars > 2 && !dated) return { chrome: true };
    return dated || (labels && !wordy) ? line : undefined;
  }
  // "2026年5月12日 移民和难民": a date, a gap and a subject.
  if (dated && index > from && !tokens.glued(index) && isSubject(tokens, index, to)) return line;
  const sign = tokens.key(index - 1);
  const splits = /^[:|–—-]$/.test(sign) && (!tokens.glued(index) || tokens.isIdeograph(index));
  // A headline holds no sign that parts the items of a menu.
  let menu = false;
  for (let at = index; at < to; at++) menu ||= tokens.key(at) === '|';
  // "Home | About us | News | Give"
  let bars = 0;
  for (let at = from; chrome && at < index; at++) if (tokens.key(at) === '|') bars++;
  menu ||= bars > 1;
  // "Stories | Water and energy": behind a bar a few words are what it is about.
  const topic = sign === '|' && (tokens.isIdeograph(index) ? isFigure(tokens, index, to) : to - index < 5);
  const issue = readIssue(tokens, words, { from, to });
  if (issue) return { chrome: true, ...issue };
  if (!dated && isContents(tokens, words, { from, to })) return { chrome: true };
  // "14 May 2026    Women and work", "Women and work | 14 May 2026": the date, and what it is about.
  const apart = index > from && index < to && (isGap(tokens, index) || /^[|·•]$/.test(sign));
  // "Tuesday 26/11/2024 Nairobi time": what day it is where the page is made.
  const today =
    line.published !== undefined &&
    words.weekdays.has(tokens.key(from)) &&
    sign !== ':' &&
    !tokens.capital(to - 1) &&
    to - index < 3;
  if (dated && (apart || today) && to - index < 5 && !endsSentence(tokens, { from, to })) return line;
  if (line.section && splits && !menu && to - index >= 3)
    return topic ? line : { ...line, rest: { from: index, to } };
  return (
    readFields(tokens, words, { from, to }) ??
    readPosted(tokens, words, { from, to }) ??
    readStamp(tokens, words, { from, to }) ??
    readToday(tokens, words, { from, to }) ??
    readTopic(tokens, words, { from, to }) ??
    readFieldLine(tokens, words, { from, to }) ??
    (words.rules.reader?.isSource?.(tokens, { from, to }) ? { chrome: true } : undefined)
  );
}

/** A label that stands there; "Open letter: reopen the road" is a title. */
function labelAt(tokens: Tokens, words: Compiled, at: number, to: number) {
  const label = words.labels.match(tokens, at, to);
  const isSite = label?.value.type !== 'scope' && label?.value.site === true;
  const isApart =
    label && (label.to === to || isGap(tokens, label.to) || /^[|·•/(]$|^\p{N}/u.test(tokens.key(label.to)));
  return isSite && !isApart ? undefined : label;
}

/** "Women and work | 14 May 2026": a few words, a sign or a gap, and the date. */
function readTopic(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  for (let index = from + 1; index < Math.min(to, from + 8); index++) {
    const apart = !tokens.glued(index) || tokens.isIdeograph(index - 1);
    const sign = /^[|·•]$/.test(tokens.key(index)) || (tokens.key(index) === '/' && apart);
    // "Atar,  18 May 2025" is a dateline.
    if (!sign && (!isGap(tokens, index) || tokens.key(index - 1) === ',')) continue;
    const date = words.dateLabels.match(tokens, index + Number(sign), to);
    const start = date ? date.to + Number(isDateSign(tokens, date.to)) : index + Number(sign);
    const day = readDate(tokens, words, start, to);
    if (day?.iso && day.to === to && readDateline(tokens, words, { from, to })?.to !== to)
      return { [date?.value ?? 'published']: day };
  }
  return undefined;
}

/** "阅读时间：3分钟" */
function isFigure(tokens: Tokens, from: number, to: number): boolean {
  let colon = false;
  for (let index = from; index < to; index++) colon ||= tokens.key(index) === ':';
  return colon && to - from < 12 && tokens.number(to - 3) !== undefined;
}

/** A few signs of a script without spaces, and nothing else. */
function isSubject(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (!tokens.isIdeograph(index) || (index > from && !tokens.glued(index))) return false;
  return to - from < 8;
}

/** "Wednesday, October 15": the day on which a page was opened, above it. */
function readToday(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  let [weekday, month] = [false, false];
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (words.weekdays.has(key)) weekday = true;
    else if (words.months.has(key)) month = true;
    else if (tokens.number(index) === undefined && key !== ',') return undefined;
  }
  return weekday && month && to - from <= 6 ? { chrome: true } : undefined;
}

/** "Region: Souss – Scope: regional": two fields or more, each a word or two, a colon and a value, one of them the scope. */
function readFields(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  const line: FrontLine = { chrome: true };
  let colons = 0;
  for (let index = from, start = from; index < Math.min(to, from + 20); index++) {
    const key = tokens.key(index);
    if (key === ':' && index > start && index - start < 3) {
      colons++;
      const label = words.labels.match(tokens, index + 1, to);
      if (label?.value.type === 'scope')
        line.scope = { from: index + 1, to: label.to, scope: label.value.scope };
    } else if (key === ':') return undefined;
    if (/^[–—|•·]$/.test(key)) start = index + 1;
  }
  return colons > 1 && line.scope && to - from <= 20 ? line : undefined;
}

/** "Thursday 29 July 2021 - 17:16 Greenwich time": an hour in figures, mostly a date, and a few words. */
function readStamp(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  // "Geneva, 5 May 2021, 10:30 – A well opened.": a dateline and its sentence.
  if (to - from > 16 || tokens.key(to - 1) === '.') return undefined;
  let hour = false;
  let others = 0;
  let published: FoundDate | undefined;
  for (let index = from; index < to; index++) {
    const isNumber = tokens.number(index) !== undefined;
    const digits = isNumber && /^[:h]$/.test(tokens.key(index + 1)) && tokens.number(index + 2) !== undefined;
    const near = tokens.glued(index + 2) || tokens.key(index + 1) === 'h';
    if (digits && index + 2 < to && near) hour = true;
    const day = published ? undefined : readDate(tokens, words, index, to);
    if (day?.iso) published = day;
    const isDay = published && index >= published.from && index < published.to;
    if (tokens.isWord(index) && !isNumber && !isDay && !words.weekdays.has(tokens.key(index))) others++;
  }
  // "25 April 2024 | Reading time: 2 minutes", "Published on Monday 4 May 2020 | valleyherald.example.org"
  const label = words.dateLabels.match(tokens, from, to);
  const start = label && words.weekdays.has(tokens.key(label.to)) ? label.to + 1 : (label?.to ?? from);
  const before = published && published.from - start <= 1 && /^[|·]$/.test(tokens.key(published.to));
  if (!(hour || before) || others > (before ? 10 : 4)) return undefined;
  // "Genève – mercredi 5 mai 2021 – 10h00"
  if (readDateline(tokens, words, { from, to })?.to === to) return undefined;
  return published ? { published } : { chrome: true };
}

/** In a script without spaces: the organisation that stands on a line with a date, before or after it. */
function isIssuer(
  tokens: Tokens,
  words: Compiled,
  at: number,
  from: number,
  to: number,
  dated: boolean,
): boolean {
  if (!tokens.isIdeograph(at) || (at > from && !dated)) return false;
  const end = words.rules.reader?.organizationAt?.(tokens, at, to);
  if (end === undefined) return false;
  let next = end;
  while (next < to && !/[\p{L}\p{N}]/u.test(tokens.key(next))) next++;
  return dated ? next === to : next < to && readDate(tokens, words, next, to)?.iso !== undefined;
}

/** "n° 6", "No. 045": not the French "n’". */
function isNumbering(tokens: Tokens, index: number): boolean {
  if (tokens.key(index + 1) === '.' && /^\p{Nd}/u.test(tokens.key(index + 2))) return true;
  return /^[°º]$/.test(tokens.key(index + 1)) || tokens.number(index + 1) !== undefined;
}

/** The end of a number in brackets: "(no. 5)", "（第五期）". */
function closing(tokens: Tokens, open: number, end: number): number | undefined {
  if (tokens.key(open) !== '(') return undefined;
  let numbered = tokens.key(open + 1) === '第';
  for (let index = open + 1; index < Math.min(end, open + 10); index++) {
    if (tokens.number(index) !== undefined) numbered = true;
    if (tokens.key(index) === ')') return numbered ? index : undefined;
  }
  return undefined;
}

/** In a script without spaces: whether a word goes on at a token, so that what was read before it is a part of one. */
function isInWord(tokens: Tokens, words: Compiled, index: number, end: number): boolean {
  const next = words.labels.match(tokens, index, end);
  if (next && (next.to === end || !tokens.glued(next.to))) return false;
  return (
    index < end &&
    tokens.glued(index) &&
    tokens.isIdeograph(index) &&
    tokens.isIdeograph(index - 1) &&
    tokens.key(index) !== '第'
  );
}

/** In such a script, past what a word of navigation names: "来源：…" up to the next space. */
function afterCredit(tokens: Tokens, at: number, end: number): number {
  if (tokens.key(at) !== ':' || at >= end || !tokens.isIdeograph(at - 1)) return at;
  let index = at + 1;
  if (index < end) index++;
  while (index < Math.min(end, at + 24) && tokens.glued(index)) {
    // "您的位置：首页>动态": steps, and no name.
    if (/^[>›»]$/.test(tokens.key(index))) return at;
    index++;
  }
  return index;
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
  if (tokens.isIdeograph(index)) return words.fillers.has(key);
  if (/^\p{N}/u.test(key)) return true;
  const number = (at: number) => at < to && tokens.number(at) !== undefined;
  // "No. 12/2021", "n° 6"
  if (words.abbreviations.has(key) || words.fillers.has(key) || key.length <= 2)
    return number(index + 1) || number(index + 2) || number(index + 3) || timed;
  if (words.months.has(key)) return number(index + 1);
  return (
    timed && ((key.length <= 4 && tokens.allCaps(index)) || key.length === 2 || words.functionWords.has(key))
  );
}

/** "Published: 3 May 2016", anywhere. */
export function readDateLine(tokens: Tokens, words: Compiled, line: Range): FrontLine | undefined {
  if (line.to - line.from > 20) return undefined;
  const closed = tokens.key(line.from) === '(' && tokens.key(line.to - 1) === ')';
  const part = closed ? { from: line.from + 1, to: line.to - 1 } : line;
  const labelled = words.dateLabels.match(tokens, part.from, part.to) !== undefined;
  // In a script without spaces also by itself, as below a signature.
  const alone =
    tokens.key(part.to - 1) === '日' && readDate(tokens, words, part.from, part.to)?.to === part.to;
  if (!labelled && !alone) return undefined;
  return readFrontLine(tokens, words, part) ?? publishedIn(tokens, words, part);
}

/** "Published in The Valley Post, August 7th, 2026": the word, where, and the date at the end. */
function publishedIn(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  const label = words.dateLabels.match(tokens, from, to);
  if (label?.value !== 'published' || !words.functionWords.has(tokens.key(label.to))) return undefined;
  for (let index = label.to + 2; index < to; index++) {
    if (tokens.key(index) !== ',' && tokens.key(index) !== '(' && !words.functionWords.has(tokens.key(index)))
      continue;
    const day = readDate(tokens, words, index + 1, to);
    const end = day && /^[.)]$/.test(tokens.key(day.to)) ? day.to + 1 : day?.to;
    if (day?.iso && end === to) return { published: day, named: true };
  }
  return undefined;
}

/**
 * "(Thursday, July 16, 2026) – The road …", "Thursday, 16 July 2026 — The road …": the day of the text, in brackets or before a
 * sign, before its first sentence; `to`: where that begins.
 */
export function openingDay(tokens: Tokens, words: Compiled, { from, to }: Range): FoundDate | undefined {
  const bracket = tokens.key(from) === '(';
  const day = readDate(tokens, words, bracket ? from + 1 : from, to);
  if (!day?.iso) return undefined;
  if (!bracket) {
    // "26 December 2004 – She was selling fish": without the day of the week it may be one that is told of.
    if (!words.weekdays.has(tokens.key(from))) return undefined;
    const next = isEnd(tokens, day.to, to) ? day.to + 1 : to;
    return next < to && tokens.capital(next) ? { ...day, to: next } : undefined;
  }
  if (tokens.key(day.to) !== ')') return undefined;
  const next = day.to + 1 + Number(/^[-–—:]$/.test(tokens.key(day.to + 1)));
  return next < to && tokens.capital(next) && next > day.to + 1 ? { ...day, to: next } : undefined;
}

/**
 * The day at the end of a short line, or in front of it, beside a sign: "Embassy of Japan, 14 March 2025", "By Ann Lee |
 * March 14, 2025", "Redacción | 14 de marzo de 2025 | 8:40 a. m.". None where another day or the word for a change
 * stands on it.
 */
export function dayAtEdge(tokens: Tokens, words: Compiled, { from, to }: Range): FoundDate | undefined {
  if (to - from > 40) return undefined;
  const { start, end } = tokens.span(from, to);
  if (end - start > 100) return undefined;
  let day: FoundDate | undefined;
  for (let index = from; index < to; index++) {
    if (words.dateLabels.match(tokens, index, to)?.value === 'updated') return undefined;
    // "Next meeting: Lodwar, 3 June 2024"
    if (!day && tokens.key(index) === ':') return undefined;
    const found = readDate(tokens, words, index, to);
    if (!found) continue;
    if (day || !found.iso || found.doubtful) return undefined;
    day = { ...found, from: index };
    index = found.to - 1;
  }
  if (!day) return undefined;
  const isSign = (at: number) =>
    /^[,|/·•*_–—.-]$/.test(tokens.key(at)) ||
    tokens.linesBefore(at + 1) > 0 ||
    // "DIARIO DEL VALLE 27-01-2020"
    (at < from + 6 && /^[./-]$/.test(tokens.key(day.from + 1)) && isAllCaps(tokens, { from, to: at + 1 }));
  const past = skipHour(tokens, words, day.to, to);
  let last = past;
  while (last < to && /^[.*_)]$/.test(tokens.key(last))) last++;
  const led = Number(
    words.determiners.has(tokens.key(day.from - 1)) ||
      words.listLeads.has(tokens.key(day.from - 1)) ||
      words.prepositions.has(tokens.key(day.from - 1)),
  );
  const signed = led > 0 && words.bylines.match(tokens, from, to) !== undefined;
  if (last === to) return day.from === from || signed || isSign(day.from - 1 - led) ? day : undefined;
  return day.from === from && isSign(day.to) && tokens.key(day.to) !== '.' ? day : undefined;
}

function isDateSign(tokens: Tokens, index: number): boolean {
  return tokens.key(index) === ':';
}
