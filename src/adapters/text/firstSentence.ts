import type { Compiled } from './compiled.js';
import { readDateline } from './dateline.js';
import { endsSentence, readSentences } from './layout.js';
import type { Range, Tokens } from './tokens.js';

/** Signs that no headline has with a full stop behind them, and signs of a paragraph of one sentence. */
const minLine = 60;
const minParagraph = 120;
const maxTitle = 120;
const maxClause = 60;

/**
 * The first sentence of a paragraph, behind its dateline, for a text without a headline that begins with its story. Only
 * in a script without spaces, where a paragraph has no more characters than headlines of other scripts have.
 *
 * @param alone no other line can be the headline
 */
export function firstSentence(
  tokens: Tokens,
  words: Compiled,
  part: Range,
  alone: boolean,
): Range | undefined {
  if (![0, 1, 2, 3, 4].some((at) => tokens.isIdeograph(part.from + at))) return undefined;
  const { start, end } = tokens.span(part.from, part.to);
  if (!alone && end - start < minLine) return undefined;
  const from = readDateline(tokens, words, part)?.to ?? part.from;
  const sentences = readSentences(tokens, words, { from, to: part.to });
  const first = sentences[0];
  const isEnd = endsSentence(tokens, part);
  const isStory =
    (isEnd ? sentences.length > 1 : sentences.length > 2) || (isEnd && end - start > minParagraph);
  if (!first || !(alone ? isEnd : isStory)) return undefined;
  const to = /^[。.]$/.test(tokens.key(first.to - 1)) ? first.to - 1 : first.to;
  const sizeTo = (index: number) =>
    tokens.span(first.from, index).end - tokens.span(first.from, first.to).start;
  if (to <= first.from) return undefined;
  if (sizeTo(to) <= maxTitle) return { from: first.from, to };
  // Its first clauses, if it is too long.
  let cut: number | undefined;
  for (let index = first.from + 1; index < to && sizeTo(index) <= maxClause; index++)
    if (tokens.key(index) === ',') cut = index;
  return cut === undefined ? undefined : { from: first.from, to: cut };
}
