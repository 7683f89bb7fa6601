import type { Scope } from '../../model/article.js';
import type { Compiled } from './compiled.js';
import { hasContactData, leaveOutContacts, startsContact } from './contact.js';
import { type FoundDateline, readDateline } from './dateline.js';
import { type FoundDate, readDate } from './dates.js';
import { isGoalLine } from './goals.js';
import { endsSentence, type Part, readParts, readSentences } from './layout.js';
import type { Range, Tokens } from './tokens.js';

/** The parts of a press release, as tokens. */
export interface Story {
  readonly section?: Range;
  readonly scope?: Range & { readonly scope: Scope };
  readonly headline?: Range;
  readonly standfirst?: Range;
  readonly dateline?: FoundDateline;
  readonly published?: FoundDate;
  readonly updated?: FoundDate;
  readonly paragraphs: readonly Range[];
  readonly goalLines: readonly Range[];
}

interface FrontLine {
  section?: Range;
  scope?: Range & { readonly scope: Scope };
  published?: FoundDate;
  updated?: FoundDate;
  /** The headline, after "Press release:". */
  rest?: Range;
}

/** Longer lines, and sentences longer than the second, are no headlines. */
const maxHeadline = 300;
const maxSentence = 160;

/** Sorts the lines of a text: what stands above the headline, the headline, paragraphs, dates, goals, contacts. */
export function readStory(tokens: Tokens, words: Compiled): Story {
  const parts = readParts(tokens).filter((part) => hasText(tokens, part));
  const goalLines: Range[] = [];
  const found: FrontLine = {};
  let headline: Range | undefined;
  let dateline: FoundDateline | undefined;

  let index = 0;
  for (let contacts = false; index < parts.length && !headline; index++) {
    const part = parts[index]!;
    if (part.block) contacts = false;
    contacts ||= startsContact(tokens, words, part);
    if (contacts || hasContactData(tokens, words, part)) continue;
    if (isGoalLine(tokens, words, part)) goalLines.push(part);
    else if (readFront(part)) continue;
    else if (!isHeadline(tokens, words, part)) break;
    else headline = part;
  }
  if (headline) headline = withoutMarks(tokens, headline);

  const isGoals = (part: Part) => isGoalLine(tokens, words, part);
  const dates = new Map<Part, FrontLine>();
  const body = leaveOutContacts(tokens, words, parts.slice(index), (part) => {
    const line = readDateLine(tokens, words, part);
    if (line) dates.set(part, line);
    return line !== undefined || isGoals(part);
  });
  const paragraphs: Range[] = [];
  for (const part of body) {
    const line = dates.get(part);
    if (isGoals(part)) goalLines.push(part);
    else if (line) take(line);
    else if (!(paragraphs.length === 0 && readFront(part)) && !isChrome(tokens, words, part))
      paragraphs.push(part);
  }

  let standfirst: Range | undefined;
  const at = dateline ? -1 : paragraphs.slice(0, 2).findIndex((part) => readDateline(tokens, words, part));
  const lead = paragraphs[at];
  if (lead) {
    dateline = readDateline(tokens, words, lead);
    if (dateline) paragraphs[at] = { from: dateline.to, to: lead.to };
    if (at === 1 && isShort(tokens, paragraphs[0])) standfirst = paragraphs.shift();
  }
  const published = found.published ?? (dateline?.date?.iso ? dateline.date : undefined);
  return {
    ...found,
    ...(published && { published }),
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(dateline && { dateline }),
    paragraphs,
    goalLines,
  };

  /** A line above the story; true if it was one. */
  function readFront(part: Range): boolean {
    const line = readFrontLine(tokens, words, part);
    if (line) {
      take(line);
      if (line.rest) headline = line.rest;
      return true;
    }
    const place = part.to - part.from <= 16 ? readDateline(tokens, words, part) : undefined;
    if (place?.to !== part.to || !place.date) return false;
    dateline ??= place;
    return true;
  }

  function take({ section, scope, published, updated }: FrontLine): void {
    if (section) found.section = section;
    if (scope) found.scope = scope;
    if (published) found.published ??= published;
    if (updated) found.updated ??= updated;
  }
}

/** A line of nothing but names of sections, reach, navigation words and dates; or such, a sign, and the headline. */
function readFrontLine(tokens: Tokens, words: Compiled, { from, to }: Range): FrontLine | undefined {
  const line: FrontLine = {};
  let index = from;
  let labels = 0;
  let dated = false;
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
      labels++;
      index = label.to;
    } else if (isFiller(tokens, words, index, to, labels > 0, dated)) {
      index++;
    } else break;
  }
  if (index === to) return labels || dated ? line : undefined;
  const sign = tokens.key(index - 1);
  const splits = /^[:|–—-]$/.test(sign) && !tokens.glued(index);
  return line.section && splits && to - index >= 3 ? { ...line, rest: { from: index, to } } : undefined;
}

function isFiller(
  tokens: Tokens,
  words: Compiled,
  index: number,
  to: number,
  labelled: boolean,
  dated: boolean,
): boolean {
  const key = tokens.key(index);
  if (!/[\p{L}\p{N}]/u.test(key)) return true;
  if (!labelled && !dated) return false;
  if (/^\p{N}/u.test(key)) return labelled || dated;
  if (words.abbreviations.has(key) || words.fillers.has(key))
    return tokens.number(index + 1) !== undefined || dated;
  if (words.months.has(key)) return index + 1 < to && tokens.number(index + 1) !== undefined;
  return dated && key.length <= 4 && (tokens.allCaps(index) || key.length === 2);
}

/** "Published: 3 May 2016", anywhere. */
function readDateLine(tokens: Tokens, words: Compiled, part: Range): FrontLine | undefined {
  if (part.to - part.from > 20 || !words.dateLabels.match(tokens, part.from, part.to)) return undefined;
  return readFrontLine(tokens, words, part);
}

function isDateSign(tokens: Tokens, index: number): boolean {
  return tokens.key(index) === ':';
}

function isChrome(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let [first, last] = [from, to];
  while (first < last && !/[\p{L}\p{N}]/u.test(tokens.key(first))) first++;
  while (last > first && !/[\p{L}\p{N}]/u.test(tokens.key(last - 1))) last--;
  return words.labels.whole(tokens, first, last)?.type === 'chrome';
}

function isHeadline(tokens: Tokens, words: Compiled, part: Range): boolean {
  const { start, end } = tokens.span(part.from, part.to);
  if (end - start > maxHeadline) return false;
  if (readDateline(tokens, words, part) && endsSentence(tokens, part)) return false;
  if (tokens.key(part.to - 1) !== '.') return true;
  return end - start <= maxSentence && readSentences(tokens, words, part).length === 1;
}

/** Without the marks that Markdown puts round a heading. */
function withoutMarks(tokens: Tokens, { from, to }: Range): Range {
  let [first, last] = [from, to];
  while (first < last - 1 && /^[#*_]$/.test(tokens.key(first))) first++;
  while (last > first + 1 && /^[#*_]$/.test(tokens.key(last - 1))) last--;
  return { from: first, to: last };
}

function hasText(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (/[\p{L}\p{N}]/u.test(tokens.key(index))) return true;
  return false;
}

function isShort(tokens: Tokens, range: Range | undefined): boolean {
  if (!range) return false;
  const { start, end } = tokens.span(range.from, range.to);
  return end - start <= maxHeadline;
}
