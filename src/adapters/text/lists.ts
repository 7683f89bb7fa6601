import type { Compiled } from './compiled.js';
import { isSentenceEnd } from './layout.js';
import { type Chunk, readChunk } from './names.js';
import type { BodyKind } from './rules.js';
import type { Range, Tokens } from './tokens.js';

/** One organisation of a list. */
export interface Item {
  readonly name: Range;
  readonly acronym?: Range;
  readonly parent?: Range;
  /** The shared noun of the list, in the singular with its small word: "Ministry of". */
  readonly head?: Range & { readonly restored: string };
  /** A country stated after it: "…, Japan". */
  readonly country?: Range & { readonly code: string };
  readonly organization: boolean;
  /** No more than the words of a portfolio: "Trade". */
  readonly fields: boolean;
  readonly body?: BodyKind;
}

/** What stands between two chunks. */
interface Sign {
  readonly comma: boolean;
  readonly and: boolean;
  /** "as well as", a semicolon: never inside a name. */
  readonly strong: boolean;
  readonly slash: boolean;
  /** "the" or a repeated preposition follows. */
  readonly led: boolean;
}

interface Link {
  readonly chunk: Chunk;
  /** Before the chunk; none before the first. */
  readonly sign?: Sign;
}

/** Beyond this a list is no list. */
const maxList = 800;

/** Reads a list of organisations at a token: its items, and the token after it. */
export function readList(tokens: Tokens, words: Compiled, at: number, end: number): { items: Item[]; to: number } {
  const { links, to } = readLinks(tokens, words, at, end);
  return { items: resolve(tokens, words, withoutSubject(tokens, words, links, end)), to };
}

function readLinks(tokens: Tokens, words: Compiled, at: number, end: number): { links: Link[]; to: number } {
  const links: Link[] = [];
  const limit = tokens.span(at, at + 1).start + maxList;
  let index = skipLead(tokens, words, at, end);
  let to = index;
  let sign: Sign | undefined;
  for (;;) {
    let chunk = readChunk(tokens, words, index, end);
    if (!chunk || tokens.span(at, chunk.to).end > limit) return { links, to };
    // "Canada's Department of …": the owner says the country.
    if (chunk.owner && chunk.country && tokens.capital(chunk.to + 2)) {
      const owned = readChunk(tokens, words, chunk.to + 2, end);
      if (!owned) return { links, to };
      chunk = owned;
    }
    links.push({ chunk, ...(sign && { sign }) });
    to = chunk.after;
    const next = readSign(tokens, words, to, end);
    if (!next) return { links, to };
    sign = next.sign;
    index = next.to;
  }
}

function readSign(tokens: Tokens, words: Compiled, at: number, end: number): { sign: Sign; to: number } | undefined {
  let index = at;
  let [comma, and, strong, slash] = [false, false, false, false];
  for (let count = 0; index < end && count < 3; count++) {
    const key = tokens.key(index);
    const joiner = words.joiners.match(tokens, index, end);
    if (key === ',' && !and) comma = true;
    else if (key === ';') strong = true;
    else if (key === '/') slash = true;
    else if (words.and.has(key)) and = true;
    else if (joiner) {
      strong = true;
      index = joiner.to - 1;
    } else break;
    index++;
  }
  if (index === at || index >= end) return undefined;
  const to = skipLead(tokens, words, index, end);
  return { sign: { comma, and, strong, slash, led: to > index }, to };
}

/** Past "the", or a repeated "from the". */
function skipLead(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  for (let count = 0; count < 3 && index < end; count++) {
    const key = tokens.key(index);
    const lead = words.determiners.has(key) || words.peopleLinks.has(key) || (words.functionWords.has(key) && /^.{2,5}$/.test(key));
    if (!lead || (tokens.capital(index) && tokens.allCaps(index))) break;
    if (words.functionWords.has(key) && !words.determiners.has(key) && !words.peopleLinks.has(key) && !isRepeat(key)) break;
    index++;
  }
  return index;
}
