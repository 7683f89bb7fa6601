import type { Meaning, Meanings } from '../cues/meanings.js';
import type { Block } from '../lines/blocks.js';
import type { TokenRange } from '../tokens.js';
import type { KnownName, KnownNames } from './knownNames.js';

/** A block with the known names and meanings of its words. */
export interface Passage extends Block {
  readonly known: readonly KnownName[];
  /** The meaning of the word that each token belongs to, if it has one. */
  readonly meanings: readonly (Meaning | undefined)[];
}

export function toPassage(block: Block, knownNames: KnownNames, meanings: Meanings): Passage {
  return { ...block, known: knownNames.find(block.tokens), meanings: meanings.find(block.tokens) };
}

/** The known names inside a range of tokens. Relies on their order by first token. */
export function knownWithin({ known }: Passage, { from, to }: TokenRange): KnownName[] {
  const found: KnownName[] = [];
  for (let index = firstFrom(known, from); index < known.length && known[index]!.from < to; index++) {
    if (known[index]!.to <= to) found.push(known[index]!);
  }
  return found;
}

/** The index of the first range that begins at or after a token; ranges are in order. */
export function firstFrom(ranges: readonly TokenRange[], token: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
