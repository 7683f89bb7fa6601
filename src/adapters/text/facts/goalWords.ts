import { isTarget } from '../../../model/sdg.js';
import { ar } from '../tables/goals/ar.js';
import { en } from '../tables/goals/en.js';
import { es } from '../tables/goals/es.js';
import { fr } from '../tables/goals/fr.js';
import { type GoalPhrases, type GoalTable, neutral } from '../tables/goals/neutral.js';
import { ru } from '../tables/goals/ru.js';
import { zh } from '../tables/goals/zh.js';
import { foldWord, type Token, tokenize } from '../tokens.js';

export type Kind = keyof GoalPhrases | 'titles';

/** A word, mark or number of a block, finer than a token. A number has its value and, in the code of a target, a suffix. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: 'lower' | 'word' | 'mark' | 'number';
  readonly spaced: boolean;
  readonly value: number;
  readonly suffix?: string | undefined;
  /** Whether a dash stands before the suffix: then it may be a span of goals. */
  readonly dashed?: boolean;
}

interface Phrase {
  readonly kind: Kind;
  readonly keys: readonly string[];
  readonly value: number;
}

/** The table of a language, ready to be looked up. */
export interface GoalWords {
  readonly table: GoalTable;
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly vocabulary: ReadonlySet<string>;
  /** Words that join the parts of a title. */
  readonly ands: ReadonlySet<string>;
  readonly fold: (text: string) => string;
}

const tables: Readonly<Record<string, GoalTable>> = { ar, en, es, fr, ru, zh };
const compiled = new Map<GoalTable, GoalWords>();
/** Where a token is split: before digits, at hyphens, between Chinese characters, inside "EqualityGoal". */
const boundary =
  /(?<=\p{L})(?=\p{N})|(?=[-‑])|(?<=[-‑])|(?<=\p{sc=Han})|(?<=.)(?=\p{sc=Han})|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words about goals of a language; without a table, the names of the goals in all of them. */
export function goalWords(language: string): GoalWords {
  const table = tables[language.split('-')[0]!.toLowerCase()] ?? neutral;
  const words = compiled.get(table) ?? compile(table);
  compiled.set(table, words);
  return words;
}

function compile(table: GoalTable): GoalWords {
  const variants = pairs(table.variants);
  const fold = (text: string) => foldVariants(foldWord(text), variants);
  const keysOf = (text: string) => tokenize(text).flatMap((token) => token.text.split(boundary).map(fold));
  const ands = new Set(`${neutral.phrases.and} | ${table.phrases.and}`.split(' | ').map(fold));
  const phrases = new Map<string, Phrase[]>();
  const add = (kind: Kind, keys: readonly string[], value: number) => {
    if (!keys[0]) return;
    const list = phrases.get(keys[0]) ?? [];
    phrases.set(keys[0], list);
    list.push({ kind, keys, value });
  };
  for (const { phrases: lists } of table === neutral ? [neutral] : [neutral, table]) {
    for (const [kind, list] of Object.entries(lists) as [Kind, string][]) {
      list.split(' | ').forEach((entry, index) => {
        for (const spelling of entry.split('/')) add(kind, keysOf(spelling), index + 1);
      });
    }
  }
  table.titles.forEach((titles, index) => {
    for (const title of titles.split(' | ')) {
      const keys = keysOf(title).filter((key) => isWord(key) && !ands.has(key));
      add(
        'titles',
        keys.map((key) => withoutAnd(key, table)),
        index + 1,
      );
    }
  });
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const vocabulary = new Set([...phrases.values()].flat().flatMap(({ keys }) => keys));
  return { table, phrases, vocabulary, ands, fold };
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]));
}

function isWord(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

/** In titles an "and" that is written before a word without a space does not count either. */
function withoutAnd(key: string, { prefixes }: GoalTable): string {
  return prefixes && key.length > 3 && key[0] === prefixes[0] ? key.slice(1) : key;
}

function foldVariants(key: string, variants: ReadonlyMap<string, string>): string {
  if (/^[\0-\x7f]*$/.test(key)) return key;
  const plain = key.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return variants.size > 1 ? Array.from(plain, (letter) => variants.get(letter) ?? letter).join('') : plain;
}

/** The phrase of a kind that begins at a piece, and the piece behind it. Inside a title marks and "and" do not count. */
export function findPhrase(words: GoalWords, pieces: readonly Piece[], at: number, kind: Kind) {
  for (const phrase of words.phrases.get(pieces[at]?.key ?? '') ?? []) {
    if (phrase.kind !== kind) continue;
    let to = at;
    const matches = phrase.keys.every((key) => {
      if (kind === 'titles')
        while (pieces[to] && pieces[to]!.key !== key && isSkipped(pieces[to]!, words)) to++;
      return pieces[to++]?.key === key;
    });
    if (matches) return { to, value: phrase.value };
  }
  return undefined;
}

function isSkipped({ key, kind }: Piece, { ands }: GoalWords): boolean {
  return ands.has(key) || (kind === 'mark' && !/^[().:|]$/.test(key));
}

/** The pieces of a block: "SDG10", "4,5" and an Arabic word with its "and" are split, "10.b" is one. */
export function piecesOf(tokens: readonly Token[], words: GoalWords): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    let at = token.start;
    if (/^\p{Cf}+$/u.test(token.text)) continue;
    for (const text of token.text.split(boundary).flatMap((part) => [...withoutPrefix(part, words)])) {
      const spaced = token.spaced && at === token.start;
      if (/^\p{N}/u.test(text)) pieces.push(...numbersOf(text, at, spaced));
      else
        pieces.push({
          start: at,
          end: at + text.length,
          key: words.fold(text),
          kind: kindOf(text),
          spaced,
          value: Number.NaN,
        });
      at += text.length;
      mergeTarget(pieces, words.table);
    }
  }
  return pieces;
}

/** Splits off an "and" or a preposition that is written before a known word without a space. */
function withoutPrefix(text: string, { table, vocabulary, fold }: GoalWords): string[] {
  for (let cut = 0; cut < Math.min(3, text.length - 1); cut++) {
    if (vocabulary.has(fold(text.slice(cut)))) return [...text.slice(0, cut), text.slice(cut)];
    if (!table.prefixes.includes(text[cut]!)) break;
  }
  return [text];
}

/** Elided articles ("l’") count as marks. */
function kindOf(text: string): Piece['kind'] {
  if (!isWord(text) || /['’]$/.test(text)) return 'mark';
  return /^\p{Ll}/u.test(text) ? 'lower' : 'word';
}

/** "4,5,8" is three numbers; "1,000" and "3.1.1" are numbers of something else. */
function numbersOf(text: string, start: number, spaced: boolean): Piece[] {
  const plain = text.normalize('NFKC').replaceAll(/\p{Nd}/gu, digit);
  const isOne = /,\d{3}(?!\d)|[^\d.,]/.test(plain);
  let at = start;
  return (isOne ? [plain] : plain.split(',')).map((part) => {
    const [goal, suffix, more] = part.split('.');
    const value = isOne || more !== undefined ? Number.POSITIVE_INFINITY : Number(goal);
    const piece: Piece = {
      start: at,
      end: at + part.length,
      key: part,
      kind: 'number',
      spaced: spaced && at === start,
      value,
      suffix,
    };
    at += part.length + 1;
    return piece;
  });
}

/** The blocks of digits in Unicode begin at a multiple of sixteen, those of Arabic at one or in the middle between two. */
function digit(sign: string): string {
  const code = sign.codePointAt(0)!;
  for (const zero of [0x660, 0x6f0]) if (code >= zero && code < zero + 10) return `${code - zero}`;
  return sign;
}

/** "10.b", "14-ب", "10 (ب)", "8٫7", "8-7": makes one piece of the last ones if they are the code of a target. */
function mergeTarget(pieces: Piece[], table: GoalTable): void {
  const closed = pieces.at(-1)?.key === ')';
  const [number, sign, letter] = pieces.slice(closed ? -4 : -3);
  if (number?.kind !== 'number' || number.suffix !== undefined || !sign || !letter) return;
  const suffix =
    letter.kind === 'number' && !closed ? `${letter.value}` : pairs(table.letters).get(letter.key);
  const isBracket = closed && sign.key === '(';
  const isDash = table.dashed && /^[-–]$/.test(sign.key);
  const isGlued = !closed && !sign.spaced && !letter.spaced && (/^[.٫]$/.test(sign.key) || isDash);
  if (!suffix || !(isBracket || isGlued)) return;
  if ((isBracket || letter.kind === 'number') && !isTarget(`${number.value}.${suffix}`)) return;
  pieces.length -= closed ? 4 : 3;
  pieces.push({ ...number, end: letter.end, suffix, dashed: isDash && letter.kind === 'number' });
}
