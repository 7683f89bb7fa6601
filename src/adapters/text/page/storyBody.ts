import type { Compiled } from '../compiled.js';
import { isGoalLine } from '../goals/lines.js';
import type { Range, Tokens } from '../tokens.js';
import { type Line, sortLines } from './bodyLines.js';
import { endOfStory, isRelated } from './closing.js';
import { leaveOutContacts } from './contact.js';
import { isPlaceAlone } from './frontKinds.js';
import { dayAtEdge, type FrontLine, readDateLine, readFrontLine } from './frontLines.js';
import { isFiling } from './frontRepeats.js';
import { bullets, endsSentence, type Part } from './layout.js';
import { judgeStory } from './likelyStory.js';
import { endsInColon, hasText, isAside, isAuthor, isChrome, isShort } from './lines.js';
import { readParagraph } from './paragraphs.js';
import type { Paragraph } from './story.js';
import type { StoryFront } from './storyFront.js';
import { isTeaser, townOn } from './storyLines.js';

/** What stands below a headline, sorted. */
export interface StoryBody {
  /** Lines between the headline and the story. */
  readonly above: readonly Part[];
  /** Those among them that are likely the page's: a picture's caption, a button. */
  readonly leftAbove: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
  /** Lines among the paragraphs or below them that are likely the page's. */
  readonly left: readonly Part[];
  /** Lines below the story: notes, links. */
  readonly below: readonly Part[];
  readonly standfirst?: Range | undefined;
  /** The part with which the story has ended. */
  readonly end: number;
}

/** Sorts the parts from `index` on: the story's paragraphs, and what else the front takes of the lines among and below them. */
export function readBody(front: StoryFront, index: number): StoryBody {
  const { tokens, words, parts, goalLines, outside } = front;
  const isGoals = (part: Part) => isGoalLine(tokens, words, part);
  const dates = new Map<Part, FrontLine>();
  const end = endOfStory(tokens, words, parts, index);
  const body = leaveOutContacts(tokens, words, parts.slice(index, end), (part) => {
    const line = readDateLine(tokens, words, part);
    if (line) dates.set(part, line);
    return line !== undefined || isGoals(part);
  });
  readOutside(front, index, new Set(body));

  const judged = judgeStory(tokens, words, parts, index);
  const lines: Line[] = [];
  const left: Part[] = [];
  const leftAbove: Part[] = [];
  let standfirst: Range | undefined;
  body.forEach((part, at) => {
    const line = dates.get(part);
    if (!hasText(tokens, part)) return;
    if (isGoals(part)) goalLines.push(part);
    else if (line) {
      front.take(line);
      if (line.named) outside.push(part);
    } else if (lines.length === 0 && front.isHeadlineAgain(part)) return;
    else if (lines.length === 1 && isDatedLabel(part) && front.readFront(part)) return;
    else if (isDayBelow(part, body[at + 1], lines) && front.readFront(part)) standfirst = lines.pop()?.part;
    else if (lines.length === 0 && (front.readFront(part) || front.isDatedByline(part))) return;
    else if (lines.length === 0 && !standfirst && isWriter(part)) front.addMasthead(part);
    else if (lines.length === 0 && !standfirst && (isStandfirst(part, body[at + 1]) || isSubtitle(part)))
      standfirst = part;
    else if (judged(part) === false) leaveOut(part);
    else if (isAside(tokens, words, part) && !judged(part)) {
      outside.push(part);
      // "Tags: SDG 2, SDG 5"
      const tagged = tokens.key(part.to - 2) === '#';
      if (tagged || !words.related.match(tokens, part.from, part.to)) goalLines.push(part);
    } else if (
      judged(part) ||
      !(isChrome(tokens, words, part) || (lines.length === 0 && isFiling(tokens, parts, part)))
    )
      lines.push({ part, paragraph: readParagraph(tokens, words, body, at) });
  });
  const { above, story, below } = sortLines(tokens, words, lines);
  return { above, leftAbove, paragraphs: story, left, below, standfirst, end };

  /** What looks like no part of the story; a sentence above it leads to it. */
  function leaveOut(part: Part): void {
    if (lines.length > 0) left.push(part);
    else if (!standfirst && endsSentence(tokens, part) && isShort(tokens, part)) standfirst = part;
    else leftAbove.push(part);
  }

  function isWriter(part: Part): boolean {
    return isAuthor(tokens, words, part) || isDatedAuthor(tokens, words, part);
  }

  /** A line below the headline that is no sentence, above a paragraph that is one. */
  function isStandfirst(part: Part, next: Part | undefined): boolean {
    if (!next?.block || isAside(tokens, words, part)) return false;
    if (townOn(tokens, words, part) || isPlaceAlone(tokens, words, part)) return false;
    if (isChrome(tokens, words, part) || isFiling(tokens, parts, part)) return false;
    if (endsSentence(tokens, part) || !isShort(tokens, part) || bullets.test(tokens.key(part.from)))
      return false;
    return tokens.key(part.from) !== '#' && endsSentence(tokens, next) && !endsInColon(tokens, next);
  }

  /** "——…" directly below the headline. */
  function isSubtitle(part: Part): boolean {
    const dashed = /^[—―─]$/.test(tokens.key(part.from)) && /^[—―─]$/.test(tokens.key(part.from + 1));
    return dashed && !part.block && !endsSentence(tokens, part);
  }

  /** "20 February 2025" alone or below "Feature", under one sentence or subtitle: that one stands above the story too. */
  function isDayBelow(part: Part, next: Part | undefined, above: readonly Line[]): boolean {
    if (above.length !== 1 || standfirst || front.found.published || part.to - part.from > 8) return false;
    if (!above[0]!.part.block || above[0]!.paragraph.item) return false;
    const isAlone = (one: Part | undefined, field: 'published' | 'section') => {
      const line = one && tokens.key(one.from) !== '#' ? readFrontLine(tokens, words, one) : undefined;
      return line?.[field] !== undefined && Object.keys(line).length === 1;
    };
    return isAlone(part, 'published') || (isAlone(part, 'section') && isAlone(next, 'published'));
  }

  /** "Press release | 4 August 2026", below a sentence that stands under the headline. */
  function isDatedLabel(part: Part): boolean {
    const line = part.to - part.from <= 16 ? readFrontLine(tokens, words, part) : undefined;
    // "18 de noviembre de 2025", of which nothing else stands on the line.
    const bare = words.clauses !== undefined && part.block && part.to - part.from <= 8;
    return (
      (line?.section !== undefined || bare) &&
      line?.published !== undefined &&
      !line.rest &&
      !front.found.published
    );
  }
}

/** Reads the parts below the headline that are not kept as the story's: days, goals, and what may name the publisher. */
function readOutside(front: StoryFront, index: number, kept: ReadonlySet<Part>): void {
  const { tokens, words, parts } = front;
  let related = false;
  for (const part of parts.slice(index)) {
    if (kept.has(part)) continue;
    related ||= isRelated(tokens, words, part);
    // "#SDG6 #Water" stays the page's own.
    const goals = isGoalLine(tokens, words, part);
    if (related && !goals && isTeaser(tokens, words, part)) continue;
    const line = readDateLine(tokens, words, part);
    if (line) front.take(line);
    if (line?.named) front.outside.push(part);
    else if (line) continue;
    else if (goals) front.goalLines.push(part);
    else front.outside.push(part);
  }
}

/** "Embassy of Japan in Mali, 14 March 2025": a name and the day, directly above the story. */
function isDatedAuthor(tokens: Tokens, words: Compiled, part: Part): boolean {
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
