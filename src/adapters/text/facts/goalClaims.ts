import { isTarget } from '../../../model/sdg.js';
import type { Block } from '../lines/blocks.js';
import type { Mention } from './goalMentions.js';
import type { GoalWords, Item } from './goalWords.js';

/** A block as items and tags, with its context. */
export interface GoalLine {
  readonly block: Block;
  readonly items: readonly Item[];
  readonly tags: string;
  readonly source: string;
  readonly words: GoalWords;
  /** Whether the text mentions the SDGs anywhere. */
  readonly context: boolean;
  /** Whether the line before introduces goals. */
  readonly isLed: boolean;
}

/** Whether the text claims the goals of a mention. */
export function isClaimed(line: GoalLine, mention: Mention): boolean {
  if (isDenied(mention)) return false;
  if (line.block.label === 'other' && !line.isLed && !isGoalLine(line, mention)) return false;
  return isSure(line, mention) || isLikely(line, mention);
}

/** Whether a block only introduces goals. */
export function leadsToGoals({ block, tags, context }: GoalLine): boolean {
  const isOpen = tags.endsWith(':');
  if (block.label === 'paragraph' && !isOpen) return false;
  return (tags.includes('S') || (context && tags.includes('W'))) && (isOpen || otherWords(tags) < 3);
}

/** "not SDG 5", "SDG 14, often named with plastics, is not covered". */
function isDenied({ before, after }: Mention): boolean {
  if (/(?:D[glRmJdqiWKt:]{0,12}|B[glRqi]{0,12})$/.test(before)) return true;
  return /^[)q]{0,2}(?:J[^J.]{1,14}J[^.J]{0,4})?B/.test(after);
}

/** Whether a mention outside the story is in a sentence, a list of keywords or a line of goals, not in a link or a menu. */
function isGoalLine({ block, tags, source }: GoalLine, { before, after, entries }: Mention): boolean {
  const ending = source.slice(Math.max(block.start, block.end - 9), block.end);
  if (/[.!?。！？؟]["»”」』)）\s\u2060]*$/.test(ending)) return true;
  if (/^[mqJRd#]{0,9}t/.test(tags)) return true;
  const start = before.slice(before.lastIndexOf('.') + 1);
  const isListed = start.endsWith('#') || (block.zone !== 'end' && /[Jdm]$/.test(start));
  if (!isListed && otherWords(start) > 2) return false;
  return /^[gRqi)]{0,3}(?:$|[Jd(.mK#])/.test(after) || (start === '' && entries.some(({ titled }) => titled));
}

/** Counts the words that are not expected in a line of goals. */
function otherWords(tags: string): number {
  return tags.replaceAll(/[^wXzNUDO]/g, '').length;
}

/** Whether the mention can only mean the SDGs. */
function isSure({ items, isLed }: GoalLine, { from, tags, before, after, entries }: Mention): boolean {
  if (isLed || entries.some(({ head, titled }) => head === 'S' || titled)) return true;
  // "#Goal5", "Goal 5 of the SDGs".
  if (before.endsWith('#') || tags.includes('S') || /^[gRmqil(]{0,5}[SK]/.test(after)) return true;
  const hasTarget = entries.some(({ head, goal, suffix }) => head === 'A' && isTarget(`${goal}.${suffix}`));
  return hasTarget && /^A[NC]|[NCO].*[NCO]/.test(tags) && !items[from - 1]?.kinds?.has('others');
}

/** Whether "Goal 5" alone probably means the SDG: in a text about the SDGs, capitalized, and not part of another phrase. */
function isLikely({ items, source, words, context }: GoalLine, mention: Mention): boolean {
  const { from, to, after, entries } = mention;
  const isOthers = [from - 2, from - 1, to].some((at) => items[at]?.kinds?.has('others'));
  if (isOthers || items[to]?.kinds?.has('of') || !(context || entries.length > 1)) return false;
  if (/^[:Rd]/.test(after)) return false;
  const isSmall = /^\p{Ll}/u.test(source.slice(items[from]!.start, items[from]!.end));
  return !words.table.capitals || !(isSmall || (entries.length < 2 && /^[wn]/.test(after)));
}
