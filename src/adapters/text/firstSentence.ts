import type { Compiled } from './compiled.js';
import { readDateline } from './dateline.js';
import { endsSentence, readSentences } from './layout.js';
import type { Range, Tokens } from './tokens.js';

/** Signs that no headline has with a full stop behind them, and signs of a paragraph of one sentence. */
const minLine = 60;
const minParagraph = 120;
const maxTitle = 200;

/**
 * The first sentence of a paragraph, behind its dateline, for a text without a headline that begins with its story. Only
 * in a script without spaces, where a paragraph has no more characters than headlines of other scripts have.
 */
export function firstSentence(tokens: Tokens, words: Compiled, part: Range): Range | undefined {
  if (![0, 1, 2, 3, 4].some((at) => tokens.isIdeograph(part.from + at))) return undefined;
  const { start, end } = tokens.span(part.from, part.to);
  if (end - start < minLine) return undefined;
  const from = readDateline(tokens, words, part)?.to ?? part.from;
  const sentences = readSentences(tokens, words, { from, to: part.to });
  const first = sentences[0];
  const isStory = endsSentence(tokens, part) ? sentences.length > 1 : sentences.length > 2;
  if (!first || !(isStory || (endsSentence(tokens, part) && end - start > minParagraph))) return undefined;
  const to = /^[。.]$/.test(tokens.key(first.to - 1)) ? first.to - 1 : first.to;
  const span = tokens.span(first.from, to);
  return to > first.from && span.end - span.start <= maxTitle ? { from: first.from, to } : undefined;
}
