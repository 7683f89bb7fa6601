import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { isEndMark, isRule, partsAtEnd } from './closing.js';
import { type Part, readParts } from './layout.js';
import { hasText } from './lines.js';

/** The lines of a text that are looked at, each with its words or a sign that a story ends. */
export function readStoryParts(tokens: Tokens, words: Compiled): Part[] {
  return readParts(tokens, ({ from, to }) => words.labels.whole(tokens, from, to) !== undefined)
    .filter((part) => hasText(tokens, part) || isEndMark(tokens, words, part) || isRule(tokens, part))
    .flatMap((part) => partsAtEnd(tokens, words, part));
}
