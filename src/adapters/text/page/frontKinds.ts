import type { Compiled } from '../compiled.js';
import { isGoalLine } from '../goals/lines.js';
import type { Tokens } from '../tokens.js';
import { dayOfByline } from './bylineDays.js';
import { isLink, isRelated } from './closing.js';
import { hasContactData } from './contact.js';
import { readDateline } from './dateline.js';
import { readFrontLine } from './frontLines.js';
import { isCountryAndTheme, isGreetingAbove, isTopicAndCountry } from './frontParts.js';
import { endsInTitle, isCaptionAbove, isMenuItem, isTwice } from './frontRepeats.js';
import { endsSentence, type Part } from './layout.js';
import { readMenuLine } from './letterhead.js';
import { hasText, isByline, isChrome, isMailHeader, withoutMarks } from './lines.js';
import { isCaption } from './paragraphs.js';

/** What a line above a story is, as far as its words tell; `line` is one that may be a headline. */
export type FrontKind =
  | 'byline'
  | 'caption'
  | 'chrome'
  | 'contact'
  | 'dateline'
  | 'day'
  | 'goals'
  | 'line'
  | 'menu'
  | 'paragraph'
  | 'rule'
  | 'section'
  | 'topic';

/** Letters of a paragraph of one sentence, and more than a headline may have. */
const [sentence, longest] = [110, 300];

/** The kind of the line at a place. */
export function kindOf(tokens: Tokens, words: Compiled, parts: readonly Part[], at: number): FrontKind {
  const part = parts[at]!;
  if (!hasText(tokens, part)) return 'rule';
  const line = readFrontLine(tokens, words, part);
  if (line && !line.rest)
    return line.section ? 'section' : (line.published ?? line.updated) ? 'day' : 'chrome';
  if (isByline(tokens, words, part) || dayOfByline(tokens, words, part)) return 'byline';
  if (isCaption(tokens, words, part) || isCaptionAbove(tokens, words, parts, at)) return 'caption';
  if (isPlaceAlone(tokens, words, part)) return 'dateline';
  if (
    readMenuLine(tokens, words, part) ||
    isMenuItem(tokens, parts, at) ||
    isTwice(tokens, parts, at) ||
    endsInTitle(tokens, parts, at)
  )
    return 'menu';
  if (isChrome(tokens, words, part) || isRelated(tokens, words, part) || isLink(tokens, words, part))
    return 'chrome';
  if (isGreetingAbove(tokens, words, parts, at)) return 'chrome';
  const isSubject =
    isMailHeader(tokens, words, part) && words.headlineLeads.match(tokens, part.from, part.to) === undefined;
  if (hasContactData(tokens, words, part) || isSubject) return 'contact';
  if (isGoalLine(tokens, words, part)) return 'goals';
  if (isCountryAndTheme(tokens, words, parts, part) || isTopicAndCountry(tokens, words, parts, at))
    return 'topic';
  return isParagraph(tokens, part) ? 'paragraph' : 'line';
}

/** A dateline and nothing else, between the marks of Markdown or without. */
export function isPlaceAlone(tokens: Tokens, words: Compiled, part: Part): boolean {
  const line = withoutMarks(tokens, part);
  return line.to - line.from <= 16 && readDateline(tokens, words, line)?.to === line.to;
}

/** A sentence of some length, or more than a headline may have. */
export function isParagraph(tokens: Tokens, part: Part, least = sentence): boolean {
  const length = lengthOf(tokens, part);
  return length > longest || (length > least && endsSentence(tokens, part));
}

/** Letters of a line. A sign of a script without spaces says as much as two or three. */
export function lengthOf(tokens: Tokens, { from, to }: Part | { from: number; to: number }): number {
  const { start, end } = tokens.span(from, to);
  return (end - start) * (isUnspaced(tokens, from) ? 2.5 : 1);
}

/** Whether a line is in a script without spaces. */
export function isUnspaced(tokens: Tokens, from: number): boolean {
  return tokens.isIdeograph(from) || tokens.isIdeograph(from + 1);
}
