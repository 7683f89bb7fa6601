import type { Scope } from '../../model/article.js';
import { endOfStory, isEndMark, isLink, notesBelow } from './closing.js';
import type { Compiled } from './compiled.js';
import { hasContactData, leaveOutContacts, startsContact } from './contact.js';
import { type FoundDateline, readDateline } from './dateline.js';
import type { FoundDate } from './dates.js';
import { type FrontLine, readDateLine, readFrontLine } from './frontLines.js';
import { isGoalLine } from './goals.js';
import { bullets, endsSentence, isAllCaps, type Part, readParts, readSentences } from './layout.js';
import { isOrganization, readMenuLine } from './letterhead.js';
import { isCaption, isNotice, readParagraph } from './paragraphs.js';
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
  readonly paragraphs: readonly Paragraph[];
  readonly goalLines: readonly Range[];
  /** Notes below the story that tell of it. */
  readonly notes: readonly Paragraph[];
  /** Lines outside the story that may name its publisher: the letterhead, contacts. */
  readonly outside: readonly Range[];
}

/** A paragraph, an item of a list without its sign, or a heading without its marks. */
export interface Paragraph extends Range {
  readonly item?: true;
  readonly heading?: true;
}

/** Longer lines, and sentences longer than the second, are no headlines. */
const maxHeadline = 300;
const maxSentence = 160;

/** Sorts the lines of a text: what stands above the headline, the headline, paragraphs, dates, goals, contacts. */
export function readStory(tokens: Tokens, words: Compiled): Story {
  const parts = readParts(tokens).filter((part) => hasText(tokens, part) || isEndMark(tokens, words, part));
  const goalLines: Range[] = [];
  const outside: Range[] = [];
  const found: FrontLine = {};
  let headline: Range | undefined;
  let dateline: FoundDateline | undefined;

  let index = 0;
  for (let contacts = false; index < parts.length && !headline; index++) {
    const part = parts[index]!;
    if (part.block) contacts = false;
    contacts ||= startsContact(tokens, words, part);
    if (!hasText(tokens, part)) continue;
    if (contacts || hasContactData(tokens, words, part) || isMailHeader(tokens, words, part)) continue;
    if (isGoalLine(tokens, words, part)) goalLines.push(part);
    else if (
      readFront(part) ||
      readMenu(part) ||
      isInMenu(index) ||
      isByline(tokens, words, part) ||
      isLetterhead(index)
    )
      continue;
    else if (!isHeadline(tokens, words, part)) break;
    else headline = part;
  }
  if (headline) headline = withoutLead(tokens, words, withoutMarks(tokens, headline));

  const isGoals = (part: Part) => isGoalLine(tokens, words, part);
  const dates = new Map<Part, FrontLine>();
  const end = endOfStory(tokens, words, parts, index);
  const body = leaveOutContacts(tokens, words, parts.slice(index, end), (part) => {
    const line = readDateLine(tokens, words, part);
    if (line) dates.set(part, line);
    return line !== undefined || isGoals(part);
  });
  const kept = new Set(body);
  for (const part of parts.slice(index)) {
    if (kept.has(part)) continue;
    const line = readDateLine(tokens, words, part);
    if (line) take(line);
    else if (isGoals(part)) goalLines.push(part);
    else outside.push(part);
  }
  const paragraphs: Paragraph[] = [];
  let standfirst: Range | undefined;
  body.forEach((part, at) => {
    const line = dates.get(part);
    if (isGoals(part)) goalLines.push(part);
    else if (line) take(line);
    else if (paragraphs.length === 0 && (readFront(part) || isByline(tokens, words, part))) return;
    else if (isStandfirst(at, body) || isSubtitle(part)) standfirst = part;
    else if (isAside(tokens, words, part)) outside.push(part);
    else if (!isChrome(tokens, words, part)) paragraphs.push(readParagraph(tokens, words, body, at));
  });

  const at = dateline ? -1 : paragraphs.slice(0, 2).findIndex((part) => readDateline(tokens, words, part));
  const lead = paragraphs[at];
  if (lead) {
    dateline = readDateline(tokens, words, lead);
    if (dateline && dateline.to < lead.to) paragraphs[at] = { from: dateline.to, to: lead.to };
    else if (dateline) paragraphs.splice(at, 1);
    if (at === 1 && !standfirst && isShort(tokens, paragraphs[0])) standfirst = paragraphs.shift();
  }
  const below = notesBelow(tokens, words, parts.slice(end));
  const published = found.published ?? (dateline?.date?.iso ? dateline.date : undefined);
  return {
    ...found,
    ...(published && { published }),
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(dateline && { dateline }),
    paragraphs,
    goalLines,
    notes: below.map((_, at) => readParagraph(tokens, words, below, at)),
    outside,
  };

  /** A line below the headline that is no sentence, above a paragraph that is one. */
  function isStandfirst(at: number, body: readonly Part[]): boolean {
    const [part, next] = [body[at]!, body[at + 1]];
    if (paragraphs.length || standfirst || !next?.block || isAside(tokens, words, part)) return false;
    if (endsSentence(tokens, part) || isShort(tokens, part) !== true || bullets.test(tokens.key(part.from)))
      return false;
    return tokens.key(part.from) !== '#' && endsSentence(tokens, next) && !endsInColon(tokens, next);
  }

  /** "——…" directly below the headline. */
  function isSubtitle(part: Part): boolean {
    const dashed = /^[—―─]$/.test(tokens.key(part.from)) && /^[—―─]$/.test(tokens.key(part.from + 1));
    return dashed && paragraphs.length === 0 && !standfirst && !part.block && !endsSentence(tokens, part);
  }

  /** A line of steps or links, of which one at least is known: "Home / Stories / Climate and nature". */
  function readMenu(part: Range): boolean {
    const menu = readMenuLine(tokens, words, part);
    if (menu?.section) found.section ??= menu.section;
    if (menu?.writer) outside.push(menu.writer);
    return menu !== undefined;
  }

  /** A few words on a line in one block with navigation words above it, and more lines of the block below. */
  function isInMenu(at: number): boolean {
    const [before, part, next] = [parts[at - 1], parts[at]!, parts[at + 1]];
    if (!before || part.block || !next || next.block || part.to - part.from > 6 || endsSentence(tokens, part))
      return false;
    return isChrome(tokens, words, before) || isChrome(tokens, words, next);
  }

  /** The name of a known body on a line by itself, or a few words that end in a section's name ("Delegation news"). */
  function isLetterhead(at: number): boolean {
    const { from, to } = parts[at]!;
    if (at + 1 >= parts.length) return false;
    const body = words.bodies.match(tokens, from, to);
    // "Programme alimentaire mondial | Haïti"
    const behind = body && /^[|,–—-]$/.test(tokens.key(body.to)) ? body.to + 1 : body?.to;
    const country = behind !== undefined && words.mentions.whole(tokens, behind, to)?.type === 'country';
    const tag = !tokens.allCaps(from) && words.mentions.whole(tokens, from, to)?.type === 'country';
    if (body?.to === to || country || tag || isHeadedPaper(at)) {
      outside.push({ from, to });
      return true;
    }
    if (words.rules.reader?.isOrganization(tokens, { from, to })) return true;
    const label = words.labels.whole(tokens, to - 1, to);
    if (label?.type !== 'section' || to - from > 3) return false;
    const isTitle = (part: Part) =>
      part.block && isHeadline(tokens, words, part) && !endsSentence(tokens, part);
    if (!parts.slice(at + 1, at + 4).some(isTitle)) return false;
    found.section = { from, to };
    return true;
  }

  /**
   * Whether the line names who writes: in capitals, or nothing but an organisation, and followed by a section, a menu
   * or (for an organisation) a date, then by a line that can be the headline. So is what stands directly below it.
   */
  function isHeadedPaper(at: number): boolean {
    const part = parts[at]!;
    if (part.to - part.from > 16 || endsSentence(tokens, part)) return false;
    const below = !part.block && outside.some(({ to }) => to === part.from);
    const capitals = isAllCaps(tokens, part);
    if (!below && !capitals && !isOrganization(tokens, words, part)) return false;
    let marked = false;
    for (const next of parts.slice(at + 1, at + 14)) {
      const line = readFrontLine(tokens, words, next);
      const menu = readMenuLine(tokens, words, next);
      const dated = line?.published !== undefined && !capitals;
      if (menu || (line && !line.rest && (line.section || line.scope || line.chrome || dated))) marked = true;
      else if (!line && marked && next.block && isHeadline(tokens, words, next))
        return !endsSentence(tokens, next);
      else if (tokens.span(next.from, next.to).end - tokens.span(next.from, next.to).start > maxHeadline)
        return false;
    }
    return false;
  }

  /** A line above the story; true if it was one. */
  function readFront(part: Range): boolean {
    const line = readFrontLine(tokens, words, part);
    if (line && !(line.rest && headline)) {
      take(line);
      headline ??= line.rest;
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

/** "By our correspondent" on a line. */
function isByline(tokens: Tokens, words: Compiled, part: Range): boolean {
  return (
    part.to - part.from <= 8 &&
    words.bylines.match(tokens, part.from, part.to) !== undefined &&
    !endsSentence(tokens, part)
  );
}

/** No part of the story, though it stands in it: a label with a date, a caption, links, share buttons. */
function isAside(tokens: Tokens, words: Compiled, part: Part): boolean {
  return (
    isNotice(tokens, words, part) ||
    isLink(tokens, words, part) ||
    isCaption(tokens, words, part) ||
    readMenuLine(tokens, words, part) !== undefined ||
    readFrontLine(tokens, words, part)?.chrome === true
  );
}

/** "Subject: …" of a mail. */
function isMailHeader(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  return to - from > 2 && tokens.key(from + 1) === ':' && words.mailHeaders.has(tokens.key(from));
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

/** Without "Title:", and without a tag in lenticular brackets: "【项目动态】". */
function withoutLead(tokens: Tokens, words: Compiled, { from, to }: Range): Range {
  const lead = words.headlineLeads.match(tokens, from, to);
  if (lead && tokens.key(lead.to) === ':' && to - lead.to > 3) return { from: lead.to + 1, to };
  if (tokens.key(from) !== '【') return { from, to };
  let close = from + 1;
  while (close < Math.min(to, from + 12) && tokens.key(close) !== '】') close++;
  return tokens.key(close) === '】' && to - close > 4 ? { from: close + 1, to } : { from, to };
}

function hasText(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (/[\p{L}\p{N}]/u.test(tokens.key(index))) return true;
  return false;
}

function endsInColon(tokens: Tokens, { to }: Range): boolean {
  return /^[:：]$/.test(tokens.key(to - 1));
}

function isShort(tokens: Tokens, range: Range | undefined): boolean {
  if (!range) return false;
  const { start, end } = tokens.span(range.from, range.to);
  return end - start <= maxHeadline;
}
