import { isTarget } from '../../../model/sdg.js';
import { limitMarks } from '../../../model/text.js';
import { readerLanguageOf } from '../detectLanguage.js';
import { ar } from '../tables/goals/ar.js';
import { en } from '../tables/goals/en.js';
import { es } from '../tables/goals/es.js';
import { fr } from '../tables/goals/fr.js';
import type { GoalTable } from '../tables/goals/neutral.js';
import { type GoalPhrases, neutral, unknown } from '../tables/goals/neutral.js';
import { ru } from '../tables/goals/ru.js';
import { zh } from '../tables/goals/zh.js';
import type { ReaderLanguage } from '../tables/types.js';
import { filler } from '../tokens.js';

/** The tables by language. */
const goalTables: Readonly<Record<ReaderLanguage, GoalTable>> = { ar, en, es, fr, ru, zh };

/**
 * One letter for each kind of phrase, used in the grammar of goals. For a phrase with several kinds the first counts. Other
 * tags: `N` number, `C` code of a target; for other words `w` in lower case, `X` with a capital, `z` in a script without case.
 */
const kindTags =
  'T=titles S=strong A=target W=weak X=exempt B=deniedBy D=denials U=units O=ordinals c=cardinals J=and R=range i=titleLeads K=context K=owners g=gap t=tags l=links n=line w=others l=of w=endings';

/** Tags of marks: `.` end of a sentence, `J` comma or similar, `q` quotation mark, `R` dash (`d` after a space); `m` others. */
const markTags =
  '.. .! .? .。 .؟ J, J; J/ J| J· J• J、 J، J؛ J& J+ q" q\' q« q» q“ q” q„ q‘ q’ q「 q」 q『 q』 q《 q》 R- R‑ R– R— R― R− (( )) :: ##';

type Kind = keyof GoalPhrases;
export type GoalWords = ReturnType<typeof compile>;

/** A phrase from the table, a number, a word or a mark. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly spaced: boolean;
  /** Its kind, as one letter: see `kindTags`. */
  readonly tag: string;
  /** The goal that it may name. */
  readonly value: number;
  /** The part of a target's code after the goal. */
  readonly suffix?: string;
  /** Whether the separator is a dash: then the code may also be a range of goals. */
  readonly dashed?: boolean;
  readonly kinds?: ReadonlySet<Kind>;
}

type Found = Pick<Item, 'tag' | 'value' | 'suffix' | 'dashed' | 'kinds'> & { readonly to: number };

const piecePattern =
  /\p{sc=Han}|\p{Nd}+|\p{Lu}*(?:(?!\p{sc=Han})[\p{Ll}\p{Lo}\p{Lm}\p{M}])+|\p{Lu}+|[^\s\p{Cf}]/gu;
const tagOfMark = pairs(markTags);
const compiled = new Map<GoalTable, ReturnType<typeof compile>>();

/** The words about goals in a language; for a language without a table, the names of the goals in all languages. */
export function goalWords(language: string): GoalWords {
  const known = readerLanguageOf(language);
  const table = known ? goalTables[known] : unknown;
  const words = compiled.get(table) ?? compile(table);
  compiled.set(table, words);
  return words;
}

function compile(table: GoalTable) {
  const variants = pairs(table.variants);
  const signs = new Map<string, string>();
  const foldSign = (sign: string) => {
    const plain = limitMarks(sign)
      .normalize('NFKD')
      .replaceAll(/[\p{M}ـ]/gu, '');
    signs.set(sign, variants.get(plain.toLowerCase()) ?? plain.toLowerCase());
    return signs.get(sign);
  };
  const fold = (text: string) => {
    let folded = '';
    for (const sign of text) folded += signs.get(sign) ?? foldSign(sign);
    return folded;
  };
  const ands = new Set([neutral, table].flatMap((each) => each.phrases.and.split(' | ').map(fold)));
  const phrases = new Map<string, { tag: string; value: number; kinds: Set<Kind>; keys: string[] }[]>();
  const add = (kind: Kind, tag: string, value: number, text: string) => {
    const all = Array.from(text.matchAll(piecePattern), ([piece]) => fold(piece));
    const keys = kind === 'titles' ? all.filter((key) => !isSkipped(key, ands)) : all;
    const list = phrases.get(keys[0] ?? '') ?? [];
    const same = list.find((phrase) => phrase.keys.join(' ') === keys.join(' '));
    if (same) same.kinds.add(kind);
    else if (keys[0]) phrases.set(keys[0], [...list, { tag, value, kinds: new Set([kind]), keys }]);
  };
  for (const [kind, tag] of pairs(kindTags) as ReadonlyMap<Kind, string>) {
    for (const lists of new Set([neutral.phrases, table.phrases])) {
      const entries = lists[kind].trim().split(/[|\n]/);
      for (const [index, entry] of entries.entries())
        for (const spelling of entry.split(' / ')) add(kind, tag, index + 1, spelling);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const vocabulary = new Set([...phrases.values()].flat().flatMap(({ keys }) => keys));
  return { table, phrases, vocabulary, ands, letters: pairs(table.letters), fold };
}

/** Maps each word to its one-letter tag: "bб" tags "б" as "b", "K=owners" tags "owners" as "K". */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.slice(1).replace('=', ''), pair.slice(0, 1)]));
}

/** Whether to ignore a mark or "and" inside a title. */
function isSkipped(key: string, ands: ReadonlySet<string>): boolean {
  return ands.has(key) || /^[^\p{L}\p{N}():.|]$/u.test(key);
}

/** Splits a part of a source into items: the longest phrases from left to right, and single words and marks between. */
export function itemsOf(source: string, start: number, end: number, words: GoalWords): Item[] {
  const pieces = piecesOf(source, start, end, words);
  const items: Item[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    const found = phraseAt(pieces, at, words) ?? numberAt(pieces, at, words);
    at = found?.to ?? at + 1;
    items.push(found ? { ...piece, ...found, end: pieces[at - 1]!.end } : piece);
  }
  return items;
}

/** Splits text into words, digits and marks. An "and" or a preposition joined to a known word becomes a separate piece. */
function piecesOf(source: string, start: number, end: number, words: GoalWords): Item[] {
  const pieces: Item[] = [];
  let last = start;
  for (const { 0: text, index } of source.slice(start, end).matchAll(piecePattern)) {
    const cut = prefixLength(text, words);
    for (const part of [...text.slice(0, cut), text.slice(cut)]) {
      const from = Math.max(last, start + index);
      const spaced = from > last && source.slice(last, from).replaceAll(filler, '') !== '';
      const key = words.fold(part);
      last = from + part.length;
      pieces.push({ start: from, end: last, key, spaced, tag: tagOf(part, key, spaced), value: 0 });
    }
  }
  return pieces;
}

function prefixLength(text: string, { fold, table, vocabulary }: GoalWords): number {
  const isKnown = (cut: number) => vocabulary.has(fold(text.slice(cut)));
  const isPrefix = (at: number) => at < text.length - 1 && table.prefixes.includes(text[at]!);
  if (!isPrefix(0) || isKnown(0)) return 0;
  if (isKnown(1)) return 1;
  return isPrefix(1) && isKnown(2) ? 2 : 0;
}

function tagOf(text: string, key: string, spaced: boolean): string {
  if (/^\p{Ll}/u.test(text)) return 'w';
  if (/^[\p{L}\p{N}]/u.test(text)) return /^\p{Lu}/u.test(text) ? 'X' : 'z';
  return spaced && tagOfMark.get(key) === 'R' ? 'd' : (tagOfMark.get(key) ?? 'm');
}

function phraseAt(pieces: readonly Item[], at: number, { phrases, ands }: GoalWords): Found | undefined {
  for (const { keys, ...phrase } of phrases.get(pieces[at]!.key) ?? []) {
    let to = at;
    const isHere = keys.every((key) => {
      while (phrase.tag === 'T' && pieces[to] && pieces[to]!.key !== key && isSkipped(pieces[to]!.key, ands))
        to++;
      return pieces[to++]?.key === key;
    });
    if (isHere) return { ...phrase, to };
  }
  return undefined;
}

/** "10", "10.b", "14-ب", "10 (ب)", "16-й", "第10". Other numbers, such as amounts, count as words. */
function numberAt(pieces: readonly Item[], at: number, words: GoalWords): Found | undefined {
  const { table, letters, phrases } = words;
  const sign = pieces[at]!.key === table.ordinalSign ? 1 : 0;
  const value = numberOf(pieces[at + sign]);
  if (value === undefined || sign) return value === undefined ? undefined : { tag: 'O', value, to: at + 2 };
  const [mark, next, close] = pieces.slice(at + 1, at + 4);
  const glued = mark && next && !mark.spaced && !next.spaced ? mark.key : '';
  const isThousand = /^\d{3}$/.test((/^[.,]$/.test(glued) ? next : mark)?.key ?? '');
  if (value > 99 || isThousand) return { tag: 'X', value, to: at + 1 };
  const suffix = letters.get(next?.key ?? '') ?? numberOf(next);
  const isBracket = mark?.key === '(' && close?.key === ')' && typeof suffix === 'string';
  const isDash = table.dashed && /^[-–]$/.test(glued);
  const isCode = isTarget(`${value}.${suffix}`) ? isBracket || isDash || /^[.٫]$/.test(glued) : glued === '.';
  if (suffix !== undefined && isCode) {
    const dashed = isDash && typeof suffix === 'number';
    return { tag: 'C', value, suffix: `${suffix}`, dashed, to: isBracket ? at + 4 : at + 3 };
  }
  const ending = /^[-‑]$/.test(glued) ? next : mark;
  const isOrdinal =
    ending && !ending.spaced && phrases.get(ending.key)?.some(({ kinds }) => kinds.has('endings'));
  if (!isOrdinal) return { tag: 'N', value, to: at + 1 };
  return { tag: 'O', value, to: ending === next ? at + 3 : at + 2 };
}

function numberOf(piece: Item | undefined): number | undefined {
  if (!piece || !/^[\d٠-٩۰-۹]+$/.test(piece.key)) return undefined;
  return Number(piece.key.replaceAll(/[٠-٩۰-۹]/g, (sign) => `${sign.charCodeAt(0) % 16}`));
}
