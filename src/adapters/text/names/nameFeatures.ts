import {
  addFeatures,
  type Columns,
  feature,
  hashText,
  numberColumns,
  readTemplates,
} from '../model/features.js';
import type { Token } from '../tokens.js';
import type { Passage } from './passage.js';

/** Features of every token. */
const always = readTemplates([
  ...['word', 'word-1', 'word+1', 'word-2', 'word+2'],
  ...['word-1 word', 'word word+1', 'word-2 word-1', 'word+1 word+2'],
  ...['shape', 'shape-1 shape shape+1', 'shape-2 shape-1 shape shape+1 shape+2'],
  ...['word-1 shape', 'shape word+1 shape+2', 'word-2 word-1 shape'],
  ...['meaning', 'meaning-1 shape', 'meaning+1 shape', 'meaning-2 shape-1 shape'],
  'meaning-1 meaning meaning+1 shape',
  ...['inside', 'inside shape', 'sinceCapital shape shape+1', 'language shape shape+1'],
  ...['zone shape', 'zone fromStart', 'zone fromStart shape', 'zone toEnd shape'],
  ...['zone firstWord', 'zone size'],
  ...['near dash', 'near shape word+1 shape+2', 'near word+1 shape+2 shape+3'],
]);
/** Features of Chinese characters: pairs and triples around the token. */
const ofCharacters = readTemplates([
  ...['word-1 word word+1', 'word-2 word-1 word', 'word word+1 word+2'],
  ...['word+1 word+2 word+3', 'word-3 word-2 word-1', 'word+3', 'word-3'],
  ...['word+2 word+3', 'word+3 word+4'],
]);
/** Features of words in other scripts: how the word and its neighbours begin and end. */
const ofLetters = readTemplates([
  ...['start1', 'start2', 'start3', 'start4', 'start6', 'end1', 'end2', 'end3', 'end4', 'length'],
  ...['tail2-1 shape-1', 'tail3-1', 'head5-1', 'head5-1 head5', 'tail2+1 shape+1', 'head3+1'],
]);

/** A block with at least this many tokens is treated as a paragraph, regardless of its label. */
const longBlock = 30;
/** For a block with fewer tokens, its first word and its size are features. */
const shortBlock = 12;
/** Number of tokens at the start of the story in which a dateline may be. */
const opening = 14;

/** The features of each token of a passage, one after the other: the token itself, its surroundings and its position. Linear. */
export function* nameFeatures(passage: Passage, language: string): Generator<number[]> {
  const { tokens, known } = passage;
  const count = tokens.length;
  const columns = numberColumns({ ...wordColumns(passage), ...placeColumns(passage, language) });
  const ofKnown = new Map<number, number[]>();
  for (const { from, to, kind } of known) {
    for (let index = from; index < to; index++) {
      const found = feature('known', hashText(kind), Number(index === from));
      ofKnown.set(index, [...(ofKnown.get(index) ?? []), found]);
    }
  }
  for (let index = 0; index < count; index++) {
    const { kind } = tokens[index]!;
    const features = [feature('bias')];
    addFeatures(always, columns, index, count, features);
    if (kind === 'han') addFeatures(ofCharacters, columns, index, count, features);
    else if (kind !== 'mark') addFeatures(ofLetters, columns, index, count, features);
    features.push(...(ofKnown.get(index) ?? []));
    yield features;
  }
}

/** The words, their shapes and meanings, their beginnings and endings. */
function wordColumns({ tokens, meanings }: Passage): Columns {
  const of = (read: (token: Token, index: number) => number | undefined) => tokens.map(read);
  const start = (size: number) => of(({ key }) => shorter(key, size, key.slice(0, size)));
  const end = (size: number) => of(({ key }) => shorter(key, size, key.slice(-size)));
  return {
    word: of(({ hash }) => hash),
    shape: of(({ shape }) => shape),
    meaning: of((_, index) => meanings[index]?.hashes[0] ?? 0),
    start1: start(1),
    start2: start(2),
    start3: start(3),
    start4: start(4),
    start6: start(6),
    end1: end(1),
    end2: end(2),
    end3: end(3),
    end4: end(4),
    length: of(({ key }) => Math.min(key.length, 5)),
    head3: of(({ key }) => hashText(key.slice(0, 3))),
    head5: of(({ key }) => hashText(key.slice(0, 5))),
    tail2: of(({ key }) => hashText(key.slice(-2))),
    tail3: of(({ key }) => hashText(key.slice(-3))),
  };
}

/** The hash of a part of a word, if the word is longer. */
function shorter(key: string, size: number, part: string): number | undefined {
  return key.length > size ? hashText(part) : undefined;
}

/** The position of a token: in quotes or brackets, its part of the page, its distance from the edges and from a dateline's dash. */
function placeColumns({ tokens, zone, label }: Passage, language: string): Columns {
  const count = tokens.length;
  // A long block reads like a paragraph wherever it is.
  const zoneHash = hashText(count < longBlock || zone === 'lead' ? zone : 'paragraph');
  const isShort = label !== 'paragraph' && count < shortBlock;
  const isOpening = zone === 'lead' || zone === 'front';
  const languageHash = hashText(language);
  let since = 9;
  return {
    zone: tokens.map(() => zoneHash),
    language: tokens.map(() => languageHash),
    inside: insideColumn(tokens),
    sinceCapital: tokens.map(({ kind }) => {
      since = kind === 'upper' || kind === 'capitalized' ? 0 : Math.min(4, since + 1);
      return since;
    }),
    fromStart: tokens.map((_, index) => Math.min(index, 8)),
    toEnd: tokens.map((_, index) => Math.min(count - index, 4)),
    firstWord: tokens.map(() => (isShort ? tokens[0]!.hash : undefined)),
    size: tokens.map(() => (isShort ? count : undefined)),
    near: tokens.map((_, index) => (isOpening && index < opening ? Math.min(index, 5) : undefined)),
    dash: tokens.map((_, index) => (isOpening && index < opening ? dashAfter(tokens, index) : undefined)),
  };
}

/** Whether each token is in brackets (1), in quotes (2), in both (3) or in neither (0). */
function insideColumn(tokens: readonly Token[]): number[] {
  let quoted = 0;
  let bracketed = 0;
  return tokens.map(({ text, kind }) => {
    if (kind !== 'mark') return quoted * 2 + bracketed;
    if (/^["']$/.test(text)) quoted ^= 1;
    else if (/^[«“„「『《]$/.test(text)) quoted = 1;
    else if (/^[»”」』》]$/.test(text)) quoted = 0;
    else if (/^[(（[]$/.test(text)) bracketed = 1;
    else if (/^[)）\]]$/.test(text)) bracketed = 0;
    return quoted * 2 + bracketed;
  });
}

/** Number of tokens to the next dash, at most 8. */
function dashAfter(tokens: readonly Token[], index: number): number {
  const dash = tokens.slice(index, index + 8).findIndex(({ text }) => /^[-–—―]$/.test(text));
  return dash < 0 ? 8 : dash;
}
