import { limitMarks } from '../../model/text.js';
import { hashText } from './model/features.js';

/** Kinds of tokens. `upper` has two or more letters, all capitals; `han` is a single Chinese character. */
export type TokenKind = 'lower' | 'capitalized' | 'upper' | 'number' | 'han' | 'arabic' | 'mark';

/** A word, a number, a Chinese character or a mark. Offsets are UTF-16 code units of the source. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** {@link foldWord} of the text: spelling variants share a key. */
  readonly key: string;
  readonly kind: TokenKind;
  /** Whether white space precedes it. */
  readonly spaced: boolean;
  /** Hash of the key; all numbers share one. */
  readonly hash: number;
  /** Hash of the kind; for a mark, of the mark itself; short words in lower case have their own. */
  readonly shape: number;
}

/** Tokens from `from` up to, but not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces removed Markdown marks, so that offsets do not change. It is never part of a token, and `withoutFiller` removes it
 * from values.
 */
export const filler = '\u2060';

// Words may contain hyphens and apostrophes; French articles ("l’") and the English "’s" are separate tokens.
const pattern =
  /\p{sc=Han}|[\p{sc=Arabic}\p{M}ـ]+|(?:[ldnsjmctLDNSJMCT]|[Qq]u)['’](?=\p{L})|\p{L}(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])*(?:[-‑'’](?!s(?![\p{L}\p{M}\p{N}]))\p{L}(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])*|\.\p{Lu}(?!\p{Ll}))*|['’]s(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[^\s\u2060]/gu;
const compoundPattern = /^(\p{Lu}.*)([-‑])(\p{Ll}{5,})$/u;
const numberHash = hashText('#');

/** Splits a part of a source into tokens. Linear. */
export function tokenize(source: string, start = 0, end = source.length): Token[] {
  const tokens: Token[] = [];
  let last = start;
  for (const match of source.slice(start, end).matchAll(pattern)) {
    const from = start + match.index;
    // "EU-funded" contains the name of an organisation: three tokens.
    const compound = match[0].length > 6 ? compoundPattern.exec(match[0]) : null;
    if (!compound) add(match[0], from);
    else {
      const [, name = '', hyphen = '', rest = ''] = compound;
      add(name, from);
      add(hyphen, from + name.length);
      add(rest, from + name.length + hyphen.length);
    }
  }
  return tokens;

  function add(text: string, from: number): void {
    const { key, kind, hash, shape } = spellingOf(text);
    const spaced = from > last && /\s/.test(source.slice(last, from));
    last = from + text.length;
    tokens.push({ start: from, end: last, text, key, kind, spaced, hash, shape });
  }
}

/** What follows from the letters of a token. */
type Spelling = Pick<Token, 'key' | 'kind' | 'hash' | 'shape'>;

/** Cached, because a dozen regular expressions for each word dominate the time of reading Chinese. */
const spellings = new Map<string, Spelling>();
const maxSpellings = 20_000;
/** Longer words are rarely repeated. */
const maxCached = 40;

function spellingOf(text: string): Spelling {
  let spelling = spellings.get(text);
  if (!spelling) {
    const key = foldWord(text);
    const kind = kindOf(text);
    spelling = {
      key,
      kind,
      hash: kind === 'number' ? numberHash : hashText(key),
      shape: shapeOf(text, kind),
    };
    if (spellings.size < maxSpellings && text.length <= maxCached) spellings.set(text, spelling);
  }
  return spelling;
}

/** Folds a word: lower case, no Arabic vowel signs, "ё" as "е", "أ" as "ا", straight apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return limitMarks(lower)
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replaceAll(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll(/[أإآ]/g, 'ا');
}

/** A value as it is shown: without fillers, and with single spaces. */
export function withoutFiller(text: string): string {
  return text.replaceAll(filler, '').replaceAll(/\s+/g, ' ').trim();
}

function kindOf(text: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^\p{sc=Han}/u.test(text)) return 'han';
  if (/^\p{sc=Arabic}/u.test(text) && /\p{L}/u.test(text)) return 'arabic';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capitalized';
}

const shortWord = hashText('short');
const kindHash = new Map<TokenKind, number>(
  (['lower', 'capitalized', 'upper', 'number', 'han', 'arabic'] as const).map((kind) => [
    kind,
    hashText(kind),
  ]),
);

function shapeOf(text: string, kind: TokenKind): number {
  if (kind === 'mark') return hashText(text);
  return kind === 'lower' && text.length < 4 ? shortWord : kindHash.get(kind)!;
}

const sentenceEnd = /^[.!?。！？؟…]$/;
const closer = /^["»”」』’)）]$/;

/** The sentences in a list of tokens. A full stop after one or two letters ("St.", "U.") does not end a sentence. */
export function sentencesOf(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'mark' || !sentenceEnd.test(token.text)) continue;
    let to = index + 1;
    while (to < tokens.length && closer.test(tokens[to]!.text) && !tokens[to]!.spaced) to++;
    const next = tokens[to];
    if (!next) break;
    const before = tokens[index - 1];
    const initial = token.text === '.' && before?.kind === 'capitalized' && before.text.length <= 2;
    const ends = /^[。！？]$/.test(token.text) || (next.spaced && next.kind !== 'lower');
    if (!ends || initial) continue;
    sentences.push({ from, to });
    from = to;
    index = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
