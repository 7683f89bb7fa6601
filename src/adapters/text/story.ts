import type { Scope } from '../../model/article.js';
import { type Line, sortLines } from './bodyLines.js';
import { dayOfByline } from './bylineDays.js';
import { endOfStory, isEndMark, isLabel, isRelated, isRule, notesBelow, partsAtEnd } from './closing.js';
import type { Compiled } from './compiled.js';
import { hasContactData, leaveOutContacts, startsContact } from './contact.js';
import { type FoundDateline, readDateline } from './dateline.js';
import type { FoundDate } from './dates.js';
import { firstSentence } from './firstSentence.js';
import { dayAtEdge, type FrontLine, openingDay, readDateLine, readFrontLine } from './frontLines.js';
import {
  isAboveMenu,
  isCountryAndTheme,
  isGreetingAbove,
  isHeadedPaper,
  isInMenu,
  isTopicAndCountry,
} from './frontParts.js';
import {
  dayWithWeekday,
  endsInTitle,
  isBelowMenu,
  isCaptionAbove,
  isFiling,
  isMenuItem,
  isTwice,
} from './frontRepeats.js';

import { isGoalLine } from './goalLines.js';
import { headlineAmong, isHashtags, isOccasion } from './headline.js';
import { bullets, endsSentence, isAllCaps, type Part, readParts } from './layout.js';
import { namesMedium, readMenuLine } from './letterhead.js';
import {
  endsInColon,
  hasText,
  isAside,
  isAuthor,
  isByline,
  isChrome,
  isHeadline,
  isMailHeader,
  isSame,
  isShort,
  readTitle,
  withoutMarks,
} from './lines.js';
import { isCaption, readParagraph } from './paragraphs.js';
import { pressServiceOf } from './publisherOffice.js';
import { nameOfSite } from './siteName.js';
import { isBareDay, isTeaser, townOn } from './storyLines.js';
import { titleAmong } from './titleLines.js';

import type { Range, Tokens } from './tokens.js';
import { firstRow, rowsBelow } from './wrappedTitle.js';

/** The parts of a press release, as tokens. */
export interface Story {
  readonly section?: Range;
  readonly scope?: Range & { readonly scope: Scope };
  readonly headline?: Range;
  /** The headline is the first sentence of a text without one. */
  readonly untitled?: boolean;
  readonly standfirst?: Range;
  readonly dateline?: FoundDateline;
  readonly published?: FoundDate;
  readonly updated?: FoundDate;
  readonly paragraphs: readonly Paragraph[];
  readonly goalLines: readonly Range[];
  /** Notes below the story that tell of it. */
  readonly notes: readonly Paragraph[];
  /** Lines that name who writes: a letterhead, a line below the headline. */
  readonly mastheads: readonly Range[];
  /** Lines outside the story that may name its publisher: the letterhead, contacts. */
  readonly outside: readonly Range[];
}

/** A paragraph, an item of a list without its sign, or a heading without its marks. */
export interface Paragraph extends Range {
  readonly item?: true;
  readonly heading?: true;
}

/** Sorts the lines of a text: what stands above the headline, the headline, paragraphs, dates, goals, contacts. */
export function readStory(tokens: Tokens, words: Compiled): Story {
  const parts = readParts(tokens, ({ from, to }) => words.labels.whole(tokens, from, to) !== undefined)
    .filter((part) => hasText(tokens, part) || isEndMark(tokens, words, part) || isRule(tokens, part))
    .flatMap((part) => partsAtEnd(tokens, words, part));
  const goalLines: Range[] = [];
  const mastheads: Range[] = [];
  const outside: Range[] = [];
  const found: FrontLine = {};
  let headline: Range | undefined;
  /** The last step of the way through a site, which may be the headline. */
  let lastStep: Range | undefined;
  let dateline: FoundDateline | undefined;
  /** A bare day above the headline. */
  let today: FoundDate | undefined;
  /** On a line that names who wrote, where no other line says the day. */
  let edge: FoundDate | undefined;
  /** Day of the week and date on the first line: of the text, or of the visit to its page. */
  let visit: FoundDate | undefined;

  let index = 0;
  for (let contacts = false; index < parts.length && !headline; index++) {
    const part = parts[index]!;
    if (part.block) contacts = false;
    if (pressServiceOf(tokens, words, part) || namesMedium(tokens, words, part)) {
      addMasthead(part);
      continue;
    }
    contacts ||= startsContact(tokens, words, part);
    if (!hasText(tokens, part) || isOfSite(index)) continue;
    if (contacts || hasContactData(tokens, words, part) || isMailHeader(tokens, words, part)) continue;
    if (isGoalLine(tokens, words, part)) goalLines.push(part);
    else if (
      readVisit(index) ||
      readFront(part) ||
      readMenu(part) ||
      isHashtags(tokens, part) ||
      isInMenu(tokens, words, parts, index) ||
      isDatedByline(part) ||
      isGreetingAbove(tokens, words, parts, index) ||
      isLetterhead(index)
    )
      continue;
    else if (!isHeadline(tokens, words, part)) break;
    else headline = part;
  }
  const likely = headlineAmong(tokens, words, parts, headline, isOther);
  const among = likely === undefined ? undefined : firstRow(tokens, words, parts, likely);
  if (among !== undefined) {
    // What was taken for it, and what stands between, is above the headline after all.
    const taken = parts.findIndex(({ from }) => from === headline?.from);
    headline = undefined;
    for (let at = Math.max(0, taken); at < among; at++) {
      const part = parts[at]!;
      if (isOfSite(at)) continue;
      if (isGoalLine(tokens, words, part)) goalLines.push(part);
      else if (!readFront(part) && !readMenu(part) && !isDatedByline(part)) addMasthead(part);
    }
    headline = parts[among];
    index = among + 1;
  }
  if (visit && !found.published && (found.section || !isBelowMenu(tokens, words, parts, headline)))
    found.published = today = visit;
  const taken = headline && parts[index - 1]?.from === headline.from ? index - 1 : undefined;
  if (taken !== undefined) {
    const title = titleAmong(tokens, words, parts, taken, isOther);
    headline = { from: parts[title.from]!.from, to: parts[title.to - 1]!.to };
    index = title.to;
  }
  // "Cold spell in the hills:" and, on the next row, what it is about.
  const rows = headline ? rowsBelow(tokens, words, parts, index, headline) : 0;
  if (headline && rows > 0) {
    headline = { from: headline.from, to: parts[index + rows - 1]!.to };
    index += rows;
  }
  const opening = parts[headline ? index - 1 : index];
  const title = lastStep || !opening ? undefined : firstSentence(tokens, words, opening, !headline);
  if (title) {
    if (headline) index--;
    headline = title;
  }
  const untitled = title !== undefined;
  if (lastStep && (!headline || endsSentence(tokens, headline))) {
    if (headline) index--;
    headline = lastStep;
  }
  // "- Four valleys agree": the last of a list of steps; "… – Site", above the same without the site's name.
  if (headline && bullets.test(tokens.key(headline.from)) && !tokens.glued(headline.from + 1))
    headline = { from: headline.from + 1, to: headline.to };
  headline &&= withoutSite(headline);
  if (headline) {
    const { title, section } = readTitle(tokens, words, headline);
    headline = title;
    if (section) found.section ??= section;
  }

  const isGoals = (part: Part) => isGoalLine(tokens, words, part);
  const dates = new Map<Part, FrontLine>();
  const end = endOfStory(tokens, words, parts, index);
  const body = leaveOutContacts(tokens, words, parts.slice(index, end), (part) => {
    const line = readDateLine(tokens, words, part);
    if (line) dates.set(part, line);
    return line !== undefined || isGoals(part);
  });
  const kept = new Set(body);
  let related = false;
  for (const part of parts.slice(index)) {
    if (kept.has(part)) continue;
    related ||= isRelated(tokens, words, part);
    if (related && isTeaser(tokens, words, part)) continue;
    const line = readDateLine(tokens, words, part);
    if (line) take(line);
    if (line?.named) outside.push(part);
    else if (line) continue;
    else if (isGoals(part)) goalLines.push(part);
    else outside.push(part);
  }
  const lines: Line[] = [];
  let standfirst: Range | undefined;
  body.forEach((part, at) => {
    const line = dates.get(part);
    if (!hasText(tokens, part)) return;
    if (isGoals(part)) goalLines.push(part);
    else if (line) {
      take(line);
      if (line.named) outside.push(part);
    } else if (lines.length === 0 && isHeadlineAgain(part)) return;
    else if (lines.length === 1 && isDatedLabel(part) && readFront(part)) return;
    else if (lines.length === 0 && (readFront(part) || isDatedByline(part))) return;
    else if (lines.length === 0 && !standfirst && (isAuthor(tokens, words, part) || isDatedAuthor(part)))
      addMasthead(part);
    else if (isStandfirst(at, body) || isSubtitle(part)) standfirst = part;
    else if (isAside(tokens, words, part)) {
      outside.push(part);
      // "Tags: SDG 2, SDG 5"
      const tagged = tokens.key(part.to - 2) === '#';
      if (tagged || !words.related.match(tokens, part.from, part.to)) goalLines.push(part);
    } else if (!isChrome(tokens, words, part) && !(lines.length === 0 && isFiling(tokens, parts, part)))
      lines.push({ part, paragraph: readParagraph(tokens, words, body, at) });
  });

  const { above, story, below } = sortLines(tokens, words, lines);
  const paragraphs = [...story];
  for (const part of above) {
    const place = dateline
      ? undefined
      : (readDateline(tokens, words, part) ??
        (part === above.at(-1) ? townOn(tokens, words, part) : undefined));
    const alone = place && !hasText(tokens, { from: place.to, to: part.to });
    if (alone) dateline = place;
    else if (isHeadlineAgain(part) || readFront(part) || isDatedByline(part)) continue;
    else if (!standfirst && isLong(part)) standfirst = part;
    else if (tokens.key(part.from) !== '#') addMasthead(part);
  }
  outside.push(...below.filter((part) => !isLabel(tokens, words, part)));

  // A summary in items may stand above it.
  const items = Math.max(
    0,
    paragraphs.slice(0, 8).findIndex((part) => !part.item),
  );
  const led = paragraphs.slice(items, items + 4).findIndex((part, before) => {
    const place = readDateline(tokens, words, part);
    return place && (before < 2 || (place.agency && place.date && isFurniture(items, items + before)));
  });
  // "Jordan | 5 August 2023", above a headline: the story says itself where it was written.
  const isBetter =
    dateline !== undefined && dateline.to <= (headline?.from ?? 0) && words.rules.reader !== undefined;
  const isAbove = (dateline && !isBetter) || led < 0;
  const at = isAbove ? -1 : items + led - (led > 1 ? paragraphs.splice(items, led).length : 0);
  const lead = paragraphs[at];
  if (lead) {
    if (dateline?.date?.iso) found.published ??= dateline.date;
    dateline = readDateline(tokens, words, lead);
    if (dateline && dateline.to < lead.to) paragraphs[at] = { from: dateline.to, to: lead.to };
    else if (dateline) paragraphs.splice(at, 1);
    if (at === 1 && !standfirst && isShort(tokens, paragraphs[0])) standfirst = paragraphs.shift();
  }
  const opened = paragraphs[items];
  const day = opened && !dateline ? openingDay(tokens, words, opened) : undefined;
  if (opened && day) {
    found.published ??= day;
    paragraphs[items] = { ...opened, from: day.to };
  }
  const notes = [...below, ...notesBelow(tokens, words, parts.slice(end))];
  const filed = dateline?.date?.iso ? dateline.date : undefined;
  const stated = (found.published === today ? filed : undefined) ?? found.published ?? filed;
  const published = stated ?? edge ?? closingDay();
  return {
    ...found,
    ...(published && { published }),
    ...(headline && { headline, untitled }),
    ...(standfirst && { standfirst }),
    ...(dateline && { dateline }),
    paragraphs,
    goalLines,
    notes: notes.map((_, at) => readParagraph(tokens, words, notes, at)),
    mastheads,
    outside,
  };
  /** What the site puts above a headline: the way to it, its menu, a picture. */
  function isOfSite(at: number): boolean {
    return (
      isTwice(tokens, parts, at) ||
      endsInTitle(tokens, parts, at) ||
      isMenuItem(tokens, parts, at) ||
      isCaptionAbove(tokens, words, parts, at)
    );
  }

  function readVisit(at: number): boolean {
    if (at === 0) visit = dayWithWeekday(tokens, words, parts[at]!);
    return at === 0 && visit !== undefined;
  }

  /** Short lines above an agency's dateline, with which a story begins: what a page says of its rules and its letters. */
  function isFurniture(from: number, to: number): boolean {
    return paragraphs.slice(from, to).every((part) => part.to - part.from < 50);
  }

  /** What stands above a story beside its headline. */
  function isOther(part: Part): boolean {
    return (
      isOfSite(parts.indexOf(part)) ||
      isGoalLine(tokens, words, part) ||
      hasContactData(tokens, words, part) ||
      (isMailHeader(tokens, words, part) && !words.headlineLeads.match(tokens, part.from, part.to)) ||
      isByline(tokens, words, part) ||
      isCaption(tokens, words, part) ||
      isGreetingAbove(tokens, words, parts, parts.indexOf(part)) ||
      isChrome(tokens, words, part) ||
      isCountryAndTheme(tokens, words, parts, part) ||
      isTopicAndCountry(tokens, words, parts, parts.indexOf(part)) ||
      readMenuLine(tokens, words, part) !== undefined ||
      readFrontLine(tokens, words, part) !== undefined ||
      isDateline(part)
    );
  }

  /** A dateline alone, between the marks of Markdown or without. */
  function isDateline(part: Part): boolean {
    const line = withoutMarks(tokens, part);
    return line.to - line.from <= 16 && readDateline(tokens, words, line)?.to === line.to;
  }

  function isHeadlineAgain(part: Part): boolean {
    return headline !== undefined && isSame(tokens, readTitle(tokens, words, part).title, headline);
  }

  function withoutSite(title: Range): Range {
    const again = parts.slice(index, index + 3).find((part) => {
      const to = title.from + part.to - part.from;
      const tail = to < title.to - 1 && /^[|–—-]$/.test(tokens.key(to)) && !tokens.glued(to);
      return tail && isSame(tokens, part, { from: title.from, to });
    });
    return again ? { from: title.from, to: title.from + again.to - again.from } : title;
  }

  /** "By our staff writer | March 9, 2026" */
  function isDatedByline(part: Part): boolean {
    const day = dayOfByline(tokens, words, part);
    if (!day && !isByline(tokens, words, part)) return false;
    edge ??= day ?? dayAtEdge(tokens, words, part);
    return true;
  }

  /** "Pasto, 24 de junio de 2025", "Redacción | 18 de noviembre de 2025", among the last lines. */
  function closingDay(): FoundDate | undefined {
    const least = Math.max(index + 2, parts.length - 6);
    for (let at = parts.length - 1; at >= least; at--) {
      const part = parts[at]!;
      const place = part.to - part.from <= 20 ? readDateline(tokens, words, part) : undefined;
      if (place?.to === part.to && place.date?.iso) return place.date;
      const day = dayAtEdge(tokens, words, part);
      if (day && !isSentence(part)) return day;
    }
    return undefined;
  }

  /** "Embassy of Japan in Mali, 14 March 2025": a name and the day, directly above the story. */
  function isDatedAuthor(part: Part): boolean {
    const day = part.to - part.from <= 20 ? dayAtEdge(tokens, words, part) : undefined;
    if (!day) return false;
    // A script without capitals: a body that is known as such by its words.
    const name = { from: part.from, to: Math.max(part.from + 1, day.from - 1) };
    const short = tokens.isIdeograph(name.from) && name.to - name.from < 10;
    if (words.rules.reader) return short || words.rules.reader.isOrganization(tokens, name);
    if (!tokens.capital(part.from)) return false;
    // "La rédaction, 3 juin 2024", "Conseil régional des Savanes, le 3 juin 2024"
    if (day.from - part.from < 5 || words.heads.has(tokens.key(part.from))) return true;
    for (let at = part.from; at < part.to; at++) {
      const key = tokens.key(at);
      const small =
        words.of.has(key) || words.prepositions.has(key) || words.determiners.has(key) || words.and.has(key);
      const inDay = at >= day.from - 1 && at < day.to;
      if (tokens.small(at) && !small && !inDay && !words.weekdays.has(key) && !words.sentence?.cases)
        return false;
    }
    return true;
  }

  /** A clause with small words behind its first one, and a full stop. */
  function isSentence(part: Part): boolean {
    return endsSentence(tokens, part) && part.to - part.from > 14;
  }

  function addMasthead(line: Range): void {
    edge ??= dayAtEdge(tokens, words, line);
    if (words.desks.whole(tokens, line.from, line.to) || isOccasion(tokens, words, line)) return;
    mastheads.push(nameOfSite(tokens, words, line));
    outside.push(line);
  }

  /** A line below the headline that is no sentence, above a paragraph that is one. */
  function isStandfirst(at: number, body: readonly Part[]): boolean {
    const [part, next] = [body[at]!, body[at + 1]];
    if (lines.length || standfirst || !next?.block || isAside(tokens, words, part)) return false;
    if (townOn(tokens, words, part) || isDateline(part)) return false;
    if (isChrome(tokens, words, part) || isFiling(tokens, parts, part)) return false;
    if (endsSentence(tokens, part) || isShort(tokens, part) !== true || bullets.test(tokens.key(part.from)))
      return false;
    return tokens.key(part.from) !== '#' && endsSentence(tokens, next) && !endsInColon(tokens, next);
  }

  /** Longer than a name. */
  function isLong(part: Part): boolean {
    return part.to - part.from > (tokens.isIdeograph(part.from) ? 12 : 5);
  }

  /** "——…" directly below the headline. */
  function isSubtitle(part: Part): boolean {
    const dashed = /^[—―─]$/.test(tokens.key(part.from)) && /^[—―─]$/.test(tokens.key(part.from + 1));
    return dashed && lines.length === 0 && !standfirst && !part.block && !endsSentence(tokens, part);
  }

  /** A line of steps or links, of which one at least is known: "Home / Stories / Climate and nature". */
  function readMenu(part: Range): boolean {
    const menu = readMenuLine(tokens, words, part);
    if (menu?.section) found.section ??= menu.section;
    if (menu?.title) lastStep ??= menu.title;
    if (menu?.writer) addMasthead(menu.writer);
    return menu !== undefined;
  }

  /** The name of a known body on a line by itself, or a few words that end in a section's name ("Delegation news"). */
  function isLetterhead(at: number): boolean {
    const { from, to } = parts[at]!;
    if (at + 1 >= parts.length) return false;
    const body = words.bodies.match(tokens, from, to);
    // "Programme alimentaire mondial | Haïti"
    // "FAO in Haiti"
    const apart =
      body && (/^[|,–—-]$/.test(tokens.key(body.to)) || words.prepositions.has(tokens.key(body.to)));
    // "UNHCR / HCR Cameroun": the same in two languages.
    const second =
      body && tokens.key(body.to) === '/' ? words.bodies.match(tokens, body.to + 1, to) : undefined;
    const behind = second?.to ?? (apart ? body.to + 1 : body?.to);
    const country = behind !== undefined && words.mentions.whole(tokens, behind, to)?.type === 'country';
    const tag =
      (!tokens.allCaps(from) && words.mentions.whole(tokens, from, to)?.type === 'country') ||
      isCountryAndTheme(tokens, words, parts, parts[at]!) ||
      isTopicAndCountry(tokens, words, parts, at);
    if (tag) {
      outside.push({ from, to });
      return true;
    }
    if (
      body?.to === to ||
      country ||
      isHeadedPaper(tokens, words, parts, at, outside) ||
      isAboveMenu(tokens, words, parts, at)
    ) {
      addMasthead({ from, to });
      return true;
    }
    if (words.rules.reader?.isOrganization(tokens, { from, to })) return true;
    const label = words.labels.whole(tokens, to - 1, to);
    if (label?.type !== 'section' || to - from > 3) return false;
    // "RIVAGES INFO", above what the paper says of itself.
    if (at === 0 && to - from > 1 && isAllCaps(tokens, parts[at]!) && !parts[at + 1]!.block) {
      addMasthead({ from, to });
      return true;
    }
    const isTitle = (part: Part) =>
      part.block && isHeadline(tokens, words, part) && !endsSentence(tokens, part);
    if (!parts.slice(at + 1, at + 4).some(isTitle)) return false;
    found.section = { from, to };
    return true;
  }

  /** "Press release | 4 August 2026", below a sentence that stands under the headline. */
  function isDatedLabel(part: Part): boolean {
    const line = part.to - part.from <= 16 ? readFrontLine(tokens, words, part) : undefined;
    return line?.section !== undefined && line.published !== undefined && !line.rest && !found.published;
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
    const led = words.datelineLeads.match(tokens, part.from, part.to) !== undefined;
    if (
      place?.to !== part.to ||
      !(
        place.date ||
        place.agency ||
        place.filed ||
        led ||
        place.places.length === 2 ||
        (headline && place.places.length > 2)
      )
    )
      return false;
    dateline ??= place;
    if (place.section) found.section ??= place.section;
    return true;
  }

  function take({ section, scope, published, updated }: FrontLine): void {
    if (section) found.section = section;
    if (scope) found.scope = scope;
    // Above the headline a bare day may be that on which the page was looked at.
    const isToday = headline && found.published && found.published === today && published;
    if (published && !headline && !found.published && isBareDay(tokens, words, published)) today = published;
    if (published && isToday) found.published = published;
    else if (published) found.published ??= published;
    if (updated) found.updated ??= updated;
  }
}
