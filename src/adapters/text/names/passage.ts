import type { Meaning, Meanings } from '../cues/meanings.js';
import type { Block } from '../lines/blocks.js';
import type { KnownName, KnownNames } from './knownNames.js';

/** A block with what the tables know of its words. */
export interface Passage extends Block {
  readonly known: readonly KnownName[];
  /** For each token the word it belongs to, if that word means something. */
  readonly meanings: readonly (Meaning | undefined)[];
}

export function toPassage(block: Block, knownNames: KnownNames, meanings: Meanings): Passage {
  return { ...block, known: knownNames.find(block.tokens), meanings: meanings.find(block.tokens) };
}
