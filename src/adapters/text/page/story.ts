import type { Scope } from '../../../model/article.js';
import type { Compiled } from '../compiled.js';
import type { FoundDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { isLabel, notesBelow } from './closing.js';
import { type FoundDateline, readDateline } from './dateline.js';
import { frontDay } from './frontDay.js';
import { dayAtEdge, openingDay } from './frontLines.js';
import { endsSentence, type Part } from './layout.js';
import { hasText, isShort } from './lines.js';
import { readParagraph } from './paragraphs.js';
import { stemsIn } from './stems.js';
import { readBody } from './storyBody.js';
import { StoryFront } from './storyFront.js';
import { townOn } from './storyLines.js';
import { readStoryParts } from './storyParts.js';
import { readHeadline } from './storyTitle.js';

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
  /** Those of the notes that stand among the story's lines, or directly below: "Donors: …", what a page has beside it. */
  readonly asides: readonly Range[];
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
  const parts = readStoryParts(tokens, words);
  const front = new StoryFront(tokens, words, parts);
  const { index, untitled } = readHeadline(front);
  const body = readBody(front, index);
  const { above, leftAbove, left, end } = body;
  const below = [...left, ...body.below];
  readLeftAbove(front, leftAbove);
  const paragraphs = [...body.paragraphs];
  // "Donor: …", in a box of facts between headline and story.
  const facts = above.filter((part) => words.verbs && isLabel(tokens, words, part));
  const standfirst = readAbove(
    front,
    above.filter((part) => !facts.includes(part)),
    body.standfirst,
  );
  front.outside.push(...below.filter((part) => !isLabel(tokens, words, part)));
  const shifted = readLead(front, paragraphs, standfirst);
  const notes = [...facts, ...below, ...notesBelow(tokens, words, parts.slice(end))];
  const { found, dateline, headline, goalLines, mastheads, outside } = front;
  const filed = dateline?.date?.iso ? dateline.date : undefined;
  const stated = (found.published === front.today ? filed : undefined) ?? found.published ?? filed;
  const published =
    stated ??
    front.edge ??
    frontDay(tokens, words, parts, headline, paragraphs[0]?.from ?? tokens.count) ??
    closingDay(front, index);
  return {
    ...found,
    ...(published && { published }),
    ...(headline && { headline, untitled }),
    ...(shifted && { standfirst: shifted }),
    ...(dateline && { dateline }),
    paragraphs,
    goalLines,
    asides: left,
    notes: notes.map((_, at) => readParagraph(tokens, words, notes, at)),
    mastheads,
    outside,
  };
}

/** Reads the lines between headline and story: a dateline by itself, a standfirst, who writes. The standfirst. */
function readAbove(front: StoryFront, above: readonly Part[], known: Range | undefined): Range | undefined {
  const { tokens, words } = front;
  let standfirst = known;
  for (const part of above) {
    const last = part === above.at(-1);
    const place = front.dateline
      ? undefined
      : (readDateline(tokens, words, part) ?? (last ? townOn(tokens, words, part) : undefined));
    // Longer than a name.
    const isLong = part.to - part.from > (tokens.isIdeograph(part.from) ? 12 : 5);
    if (place && !hasText(tokens, { from: place.to, to: part.to })) front.dateline = place;
    else if (front.isHeadlineAgain(part) || front.readFront(part) || front.isDatedByline(part)) continue;
    else if (!standfirst && isLong) standfirst = part;
    else if (tokens.key(part.from) !== '#') front.addMasthead(part);
  }
  return standfirst;
}

/** A dateline by itself, among the lines that a page has between headline and story. */
function readLeftAbove(front: StoryFront, left: readonly Part[]): void {
  const { tokens, words } = front;
  for (const part of left) {
    const place = front.dateline
      ? undefined
      : (readDateline(tokens, words, part) ??
        (part === left.at(-1) ? townOn(tokens, words, part) : undefined));
    if (place && !hasText(tokens, { from: place.to, to: part.to })) front.dateline = place;
    else if (!front.readFront(part)) front.outside.push(part);
  }
}

/** Takes the dateline, or the day, off the paragraph with which the story opens. The standfirst, which may stand before that. */
function readLead(
  front: StoryFront,
  paragraphs: Paragraph[],
  standfirst: Range | undefined,
): Range | undefined {
  const { tokens, words, found } = front;
  let first = standfirst;
  // A summary in items may stand above it.
  const items = Math.max(
    0,
    paragraphs.slice(0, 8).findIndex((part) => !part.item),
  );
  // Short lines above an agency's dateline, of which nothing comes again: what a page says of its rules and its letters.
  const isFurniture = (to: number) => {
    const story = stemsIn(tokens, { from: paragraphs[to]!.from, to: paragraphs.at(-1)!.to });
    const isStrange = (part: Range) => ![...stemsIn(tokens, part)].some((stem) => story.has(stem));
    return paragraphs.slice(items, to).every((part) => part.to - part.from < 50 && isStrange(part));
  };
  const led = paragraphs.slice(items, items + 4).findIndex((part, before) => {
    const place = readDateline(tokens, words, part);
    return place && (before < 2 || (place.agency && place.date && isFurniture(items + before)));
  });
  // "Jordan | 5 August 2023", above a headline: the story says itself where it was written.
  const isBetter =
    front.dateline !== undefined &&
    front.dateline.to <= (front.headline?.from ?? 0) &&
    words.rules.reader !== undefined;
  const isAbove = (front.dateline && !isBetter) || led < 0;
  const at = isAbove ? -1 : items + led - (led > 1 ? paragraphs.splice(items, led).length : 0);
  const lead = paragraphs[at];
  if (lead) {
    if (front.dateline?.date?.iso) found.published ??= front.dateline.date;
    const dateline = readDateline(tokens, words, lead);
    front.dateline = dateline;
    if (dateline && dateline.to < lead.to) paragraphs[at] = { from: dateline.to, to: lead.to };
    else if (dateline) paragraphs.splice(at, 1);
    if (at === 1 && !first && isShort(tokens, paragraphs[0])) first = paragraphs.shift();
  }
  const opened = paragraphs[items];
  const day = opened && !front.dateline ? openingDay(tokens, words, opened) : undefined;
  if (opened && day) {
    found.published ??= day;
    paragraphs[items] = { ...opened, from: day.to };
  }
  return first;
}

/** "Pasto, 24 de junio de 2025", "Redacción | 18 de noviembre de 2025", among the last lines. */
function closingDay({ tokens, words, parts }: StoryFront, index: number): FoundDate | undefined {
  // A clause with small words behind its first one, and a full stop.
  const isSentence = (part: Part) => endsSentence(tokens, part) && part.to - part.from > 14;
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
