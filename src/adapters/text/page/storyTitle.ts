import type { FoundDate } from '../dates.js';
import { isGoalLine } from '../goals/lines.js';
import { pressServiceOf } from '../publisher/office.js';
import type { Range } from '../tokens.js';
import { hasContactData, startsContact } from './contact.js';
import { firstSentence } from './firstSentence.js';
import { isGreetingAbove, isInMenu } from './frontParts.js';
import { dayWithWeekday, isBelowMenu } from './frontRepeats.js';
import { chooseHeadline } from './headline.js';
import type { Part } from './layout.js';
import { namesMedium } from './letterhead.js';
import { isHashtags } from './lineSigns.js';
import { hasText, isMailHeader, isSame, readTitle } from './lines.js';
import type { StoryFront } from './storyFront.js';

/** Where a story goes on below its headline. */
export interface Title {
  /** The part below the headline. */
  readonly index: number;
  /** The headline is the first sentence of a text without one. */
  readonly untitled: boolean;
}

/** Finds the headline of a text, and reads what stands above it. */
export function readHeadline(front: StoryFront): Title {
  const { tokens, words, parts } = front;
  const { best, isTitled, opening, rivals } = chooseHeadline(tokens, words, parts);
  const first = parts[opening];
  const sentence = !isTitled && first ? firstSentence(tokens, words, first, true) : undefined;
  const title = sentence ? undefined : best;
  const visit = readAbove(front, title?.at ?? opening, rivals, title?.title);
  front.headline = title ? readTitleLine(front, title.at, title.rows, title.title) : sentence;
  const isStray = isBelowMenu(tokens, words, parts, front.headline) && !front.found.section;
  if (visit && !front.found.published && !isStray) front.found.published = front.today = visit;
  return { index: title ? title.at + title.rows : opening, untitled: sentence !== undefined };
}

/** The headline, with what its own line tells beside it taken: the kind of text, the day. */
function readTitleLine(front: StoryFront, at: number, rows: number, title: Range): Range {
  const { tokens, words, parts } = front;
  const line = parts[at]!;
  const { section } = readTitle(tokens, words, line);
  if (rows === 1) front.readFront(line);
  if (section) front.found.section ??= section;
  return withoutSite(front, title, at + rows);
}

/** Reads the lines above the headline. The day on the first, if it has that of the week too: of the text, or of the visit to its page. */
function readAbove(
  front: StoryFront,
  end: number,
  rivals: ReadonlySet<number>,
  title: Range | undefined,
): FoundDate | undefined {
  const { tokens, words, parts } = front;
  const visit = end > 0 ? dayWithWeekday(tokens, words, parts[0]!) : undefined;
  let contacts = false;
  for (let index = 0; index < end; index++) {
    const part = parts[index]!;
    if (part.block) contacts = false;
    contacts ||= startsContact(tokens, words, part);
    const isNamed = pressServiceOf(tokens, words, part) || namesMedium(tokens, words, part);
    if (!isNamed && (contacts || isNothing(front, part, index))) continue;
    if (isNamed) front.addMasthead(part);
    else if (isGoalLine(tokens, words, part)) front.goalLines.push(part);
    else if (!(index === 0 && visit) && !isKnown(front, part, index) && !rivals.has(index))
      front.addMasthead(behindTitle(front, part, title));
  }
  return visit;
}

/** "A well for three villages | Rivers Trust", as browsers call a page, above the title: what is behind that. */
function behindTitle({ tokens }: StoryFront, line: Range, title: Range | undefined): Range {
  const end = title ? line.from + title.to - title.from : line.to;
  if (!title || end >= line.to - 1 || !/^[|–—-]$/.test(tokens.key(end))) return line;
  return isSame(tokens, { from: line.from, to: end }, title) ? { from: end + 1, to: line.to } : line;
}

/** A line that tells nothing of the story. */
function isNothing(front: StoryFront, part: Part, index: number): boolean {
  const { tokens, words } = front;
  return (
    !hasText(tokens, part) ||
    front.isOfSite(index) ||
    hasContactData(tokens, words, part) ||
    isMailHeader(tokens, words, part)
  );
}

/** A line of a known kind, of which the front takes what it tells. */
function isKnown(front: StoryFront, part: Part, index: number): boolean {
  const { tokens, words, parts } = front;
  return (
    front.readFront(part) ||
    front.readMenu(part) ||
    isHashtags(tokens, part) ||
    isInMenu(tokens, words, parts, index) ||
    front.isDatedByline(part) ||
    isGreetingAbove(tokens, words, parts, index) ||
    front.isLetterhead(index)
  );
}

/** "… – Site", above the same without the site's name. */
function withoutSite({ tokens, parts }: StoryFront, title: Range, index: number): Range {
  const again = parts.slice(index, index + 3).find((part) => {
    const to = title.from + part.to - part.from;
    const tail = to < title.to - 1 && /^[|–—-]$/.test(tokens.key(to)) && !tokens.glued(to);
    return tail && isSame(tokens, part, { from: title.from, to });
  });
  return again ? { from: title.from, to: title.from + again.to - again.from } : title;
}
