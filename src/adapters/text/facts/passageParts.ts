import { wordsOf } from '../../internal/lists.js';
import type { Meaning } from '../cues/meanings.js';
import { hashText } from '../model/features.js';
import type { Mention } from '../names/mentions.js';
import type { Passage } from '../names/passage.js';
import type { Grammar } from '../tables/types.js';
import { sentencesOf, type Token, type TokenKind, type TokenRange } from '../tokens.js';

/** A word or mark of a passage, or a whole name, including its acronym in brackets. */
export interface Part {
  /** The first token. */
  readonly token: number;
  /** The folded word; empty for a name. */
  readonly key: string;
  readonly kind: TokenKind | 'name';
  /** Hash of the word's stem, or of the kind of name. */
  readonly hash: number;
  readonly meaning?: Meaning | undefined;
  readonly mention?: Mention | undefined;
}

/** The words around a name: its sentence, and the list of names that it belongs to. */
export interface Context {
  readonly mention: Mention;
  readonly passage: Passage;
  readonly parts: readonly Part[];
  /** The index of the name in the parts. */
  readonly at: number;
  /** The sentence: parts from `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Indices of the first and last name of the list. */
  readonly first: number;
  readonly last: number;
}

export const nameHashes = {
  organization: hashText('§organization'),
  place: hashText('§place'),
} as const;

const numberHash = hashText('#');
/** Names of a list considered on each side. */
const maxList = 30;
/** Words between two names of a list: ", as well as the". */
const maxJoints = 4;

/** Removes endings and prefixed particles, which say little about a word's meaning. */
export function stemmer({ stemLength, prefixes = '' }: Grammar): (key: string) => string {
  if (!prefixes) return (key) => key.slice(0, stemLength);
  return (key) => {
    const bare = key.replace(/^[وف]?[بكل]?ال(?=..)/, '');
    return (bare.length > 4 ? bare.replace(/^[وف](?=...)/, '') : bare).slice(0, stemLength);
  };
}

/** The words of a passage before its names are known. */
export function wordParts({ tokens, meanings }: Passage, grammar: Grammar): Part[] {
  const stem = stemmer(grammar);
  return tokens.map((token, index) => wordPart(token, index, stem, meanings[index]));
}

/** The contexts of the names in a passage. */
export function contextsOf(passage: Passage, mentions: readonly Mention[], grammar: Grammar): Context[] {
  if (!mentions.length) return [];
  const { parts, places } = partsOf(passage, mentions, grammar);
  const sentences = sentenceBounds(parts, sentencesOf(passage.tokens));
  const joints = new Set(wordsOf(grammar.joints));
  return mentions.flatMap((mention) => {
    const at = places.get(mention);
    if (at === undefined) return [];
    const { from, to } = sentences[at] ?? { from: 0, to: parts.length };
    const first = listEnd(parts, at, -1, from, to, joints);
    const last = listEnd(parts, at, 1, from, to, joints);
    return [{ mention, passage, parts, at, from, to, first, last }];
  });
}

/** The bounds of each part's sentence, in parts. */
function sentenceBounds(parts: readonly Part[], sentences: readonly TokenRange[]): TokenRange[] {
  const bounds: TokenRange[] = [];
  let from = 0;
  for (const sentence of sentences) {
    let to = from;
    while (to < parts.length && parts[to]!.token < sentence.to) to++;
    const range = { from, to };
    for (let part = from; part < to; part++) bounds.push(range);
    from = to;
  }
  return bounds;
}

/** The last name of a list in one direction: names separated only by joints such as "," and "and". */
function listEnd(
  parts: readonly Part[],
  at: number,
  step: 1 | -1,
  from: number,
  to: number,
  joints: ReadonlySet<string>,
): number {
  const { type } = parts[at]!.mention!;
  let end = at;
  for (let count = 0; count < maxList; count++) {
    let next = end + step;
    while (next >= from && next < to && Math.abs(next - end) <= maxJoints && joints.has(parts[next]!.key))
      next += step;
    if (next < from || next >= to || next === end + step || parts[next]!.mention?.type !== type) break;
    end = next;
  }
  return end;
}

function partsOf(
  { tokens, meanings }: Passage,
  mentions: readonly Mention[],
  grammar: Grammar,
): { parts: Part[]; places: ReadonlyMap<Mention, number> } {
  const stem = stemmer(grammar);
  const starts = new Map(mentions.filter(({ isPart }) => !isPart).map((mention) => [mention.from, mention]));
  const parts: Part[] = [];
  const places = new Map<Mention, number>();
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]!;
    const mention = starts.get(index);
    if (!mention) {
      parts.push(wordPart(token, index, stem, meanings[index]));
      index++;
      continue;
    }
    if (mention.prefix) {
      const key = token.key.slice(0, mention.prefix);
      parts.push({ token: index, key, kind: 'arabic', hash: hashText(key) });
    }
    places.set(mention, parts.length);
    parts.push({ token: index, key: '', kind: 'name', hash: nameHashes[mention.type], mention });
    index = endOf(mention);
  }
  return { parts, places };
}

/** The token after a name with its acronym and parent: "Unit (CTU) / Directorate". */
function endOf({ to, short, parent }: Mention): number {
  return parent?.to ?? (short ? short.to + 1 : to);
}

function wordPart(
  token: Token,
  index: number,
  stem: (key: string) => string,
  meaning: Meaning | undefined,
): Part {
  const { key, kind } = token;
  let hash = token.hash;
  if (kind === 'number') hash = numberHash;
  else if (kind !== 'mark' && kind !== 'han') hash = hashText(stem(key));
  return { token: index, key, kind, hash, meaning };
}
