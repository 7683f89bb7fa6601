import type { FoundDate } from '../dates.js';
import { isGoalLine } from '../goals/lines.js';
import { pressServiceOf } from '../publisher/office.js';
import type { Range } from '../tokens.js';
import { hasContactData, startsContact } from './contact.js';
import { firstSentence } from './firstSentence.js';
import { isGreetingAbove, isInMenu } from './frontParts.js';
import { dayWithWeekday, isBelowMenu, isTwice } from './frontRepeats.js';
import { headlineAmong, isHashtags } from './headline.js';
import { bullets, endsSentence, type Part } from './layout.js';
import { namesMedium } from './letterhead.js';
import { hasText, isHeadline, isMailHeader, isSame, readTitle } from './lines.js';
import type { StoryFront } from './storyFront.js';
import { titleAmong } from './titleLines.js';
import { firstRow, rowsBelow } from './wrappedTitle.js';

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
  const isOther = (part: Part) => front.isOther(part);
  const { visit, index: below } = readLines(front);
  let index = takeLikely(front, below, isOther);
  const { found } = front;
  if (visit && !found.published && (found.section || !isBelowMenu(tokens, words, parts, front.headline)))
    found.published = front.today = visit;

  if (front.headline && parts[index - 1]?.from === front.headline.from) {
    const title = titleAmong(tokens, words, parts, index - 1, isOther);
    front.headline = { from: parts[title.from]!.from, to: parts[title.to - 1]!.to };
    index = title.to;
  }
  // "Cold spell in the hills:" and, on the next row, what it is about.
  const rows = front.headline ? rowsBelow(tokens, words, parts, index, front.headline) : 0;
  if (front.headline && rows > 0) {
    front.headline = { from: front.headline.from, to: parts[index + rows - 1]!.to };
    index += rows;
  }
  const named = front.headline && !endsSentence(tokens, front.headline);
  const doubled = named ? undefined : doubledAbove(front, index);
  if (doubled !== undefined) {
    front.headline = parts[doubled];
    index = doubled + 1;
  }
  const opening = parts[front.headline ? index - 1 : index];
  const sentence =
    front.lastStep || !opening ? undefined : firstSentence(tokens, words, opening, !front.headline);
  const step =
    front.lastStep && (!front.headline || endsSentence(tokens, front.headline)) ? front.lastStep : undefined;
  if (sentence || step) {
    if (front.headline) index--;
    front.headline = sentence ?? step;
  }
  if (front.headline) trim(front, front.headline, index);
  return { index, untitled: sentence !== undefined };
}

/** A short title that a page has twice, if nothing else above the story is one: `isTwice` takes it for an item of a menu. */
function doubledAbove({ tokens, words, parts }: StoryFront, end: number): number | undefined {
  for (let at = Math.min(end, parts.length) - 1; at >= Math.max(0, end - 10); at--) {
    const { from, to } = parts[at]!;
    const known = words.labels.whole(tokens, from, to) !== undefined;
    if (to - from > 2 && !known && isTwice(tokens, parts, at)) return at;
  }
  return undefined;
}

/** Reads the lines above the first that may be a headline, and takes that. */
function readLines(front: StoryFront): { readonly index: number; readonly visit?: FoundDate | undefined } {
  const { tokens, words, parts } = front;
  /** Day of the week and date on the first line: of the text, or of the visit to its page. */
  let visit: FoundDate | undefined;
  let index = 0;
  for (let contacts = false; index < parts.length && !front.headline; index++) {
    const part = parts[index]!;
    if (part.block) contacts = false;
    if (pressServiceOf(tokens, words, part) || namesMedium(tokens, words, part)) {
      front.addMasthead(part);
      continue;
    }
    contacts ||= startsContact(tokens, words, part);
    if (!hasText(tokens, part) || front.isOfSite(index)) continue;
    if (contacts || hasContactData(tokens, words, part) || isMailHeader(tokens, words, part)) continue;
    if (isGoalLine(tokens, words, part)) {
      front.goalLines.push(part);
      continue;
    }
    if (index === 0) visit = dayWithWeekday(tokens, words, part);
    if (
      (index === 0 && visit) ||
      front.readFront(part) ||
      front.readMenu(part) ||
      isHashtags(tokens, part) ||
      isInMenu(tokens, words, parts, index) ||
      front.isDatedByline(part) ||
      isGreetingAbove(tokens, words, parts, index) ||
      front.isLetterhead(index)
    )
      continue;
    if (!isHeadline(tokens, words, part)) break;
    front.headline = part;
  }
  return { index, visit };
}

/** Takes the line that is most like a headline, if the first that may be one is far less so; the place below it. */
function takeLikely(front: StoryFront, below: number, isOther: (part: Part) => boolean): number {
  const { tokens, words, parts } = front;
  const likely = headlineAmong(tokens, words, parts, front.headline, isOther);
  if (likely === undefined) return below;
  const first = firstRow(tokens, words, parts, likely);
  // What was taken for it, and what stands between, is above the headline after all.
  const taken = parts.findIndex(({ from }) => from === front.headline?.from);
  front.headline = undefined;
  for (let at = Math.max(0, taken); at < first; at++) {
    const part = parts[at]!;
    if (front.isOfSite(at)) continue;
    if (isGoalLine(tokens, words, part)) front.goalLines.push(part);
    else if (!front.readFront(part) && !front.readMenu(part) && !front.isDatedByline(part))
      front.addMasthead(part);
  }
  front.headline = parts[first];
  return first + 1;
}

/** Without what stands around a title on its line: the sign of an item, the site's name, marks, the kind of text. */
function trim(front: StoryFront, line: Range, index: number): void {
  const { tokens, words } = front;
  // "- Four valleys agree": the last of a list of steps.
  const isItem = bullets.test(tokens.key(line.from)) && !tokens.glued(line.from + 1);
  const whole = isItem ? { from: line.from + 1, to: line.to } : line;
  const { title, section } = readTitle(tokens, words, withoutSite(front, whole, index));
  front.headline = title;
  if (section) front.found.section ??= section;
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
