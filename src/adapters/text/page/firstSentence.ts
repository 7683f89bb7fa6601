import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { readDateline } from './dateline.js';
import { endsSentence, readSentences } from './layout.js';
import { maxHeadline } from './lines.js';

/** Signs that no headline has with a full stop behind them, and signs of a paragraph of one sentence, in a script without spaces. */
const minLine = 60;
const minParagraph = 120;
/** The longest title, and the longest that is made of the first clauses of a longer sentence. */
const unspaced = { title: 120, clauses: 60 };
const spaced = { title: maxHeadline, clauses: 200 };

/**
 * The first sentence of a paragraph, behind its dateline, for a text without a headline that begins with its story.
 *
 * @param alone no other line can be the headline. Otherwise only in a script without spaces, where a paragraph has no
 * more characters than headlines of other scripts have.
 */
export function firstSentence(
  tokens: Tokens,
  words: Compiled,
  part: Range,
  alone: boolean,
): Range | undefined {
  const ideographs = [0, 1, 2, 3, 4].some((at) => tokens.isIdeograph(part.from + at));
  const { start, end } = tokens.span(part.from, part.to);
  if (!alone && (!ideographs || end - start < minLine)) return undefined;
  const from = readDateline(tokens, words, part)?.to ?? part.from;
  const sentences = readSentences(tokens, words, { from, to: part.to });
  const first = sentences[0];
  const isEnd = endsSentence(tokens, part);
  const isStory =
    (isEnd ? sentences.length > 1 : sentences.length > 2) || (isEnd && end - start > minParagraph);
  if (!first || !(alone ? isEnd || sentences.length > 1 : isStory)) return undefined;
  const to = /^[。.]$/.test(tokens.key(first.to - 1)) ? first.to - 1 : first.to;
  const sizeTo = (index: number) =>
    tokens.span(first.from, index).end - tokens.span(first.from, first.to).start;
  if (to <= first.from) return undefined;
  const most = ideographs ? unspaced : spaced;
  if (sizeTo(to) <= most.title) return { from: first.from, to };
  // Its first clauses, if it is too long.
  let cut: number | undefined;
  for (let index = first.from + 1; index < to && sizeTo(index) <= most.clauses; index++)
    if (/^[,،]$/.test(tokens.key(index))) cut = index;
  return cut === undefined ? undefined : { from: first.from, to: cut };
}
