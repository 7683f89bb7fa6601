import { foldVariants } from './variants.js';

/** A run of tokens: `from` the first, `to` the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A run of UTF-16 code units of the input: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A word is letters with their marks, or digits, never both; in scripts without spaces each sign is one. All
// else is a token of one character; white space, controls and invisible format characters are none. The
// alternatives exclude each other, so the scan is one pass without backtracking.
const pattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\p{L}(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}])*|\p{Nd}+|[^\s\p{Cc}\p{Cf}]/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const apostrophes = /^[‘’ʼ`´]$/;
const zeros = [0x30, 0x660, 0x6f0, 0xff10];

/**
 * A text as tokens, read once. Everything after it walks token numbers, forward and in bounded windows, so the
 * time is linear whatever the text. Kept in flat arrays: a megabyte of brackets is a million tokens.
 */
export class Tokens {
  readonly count: number;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** Line breaks before each token: 0 none, 1 a new line, 2 a blank line; and 3 where no space at all. */
  private readonly breaks: Uint8Array;
  private readonly keys: (string | undefined)[] = [];

  /**
   * `parts` says where a word falls into several: the offsets in it at which words glued to it begin. With `angled` a
   * straight quotation mark has the key of the angled one that would stand in its place.
   */
  constructor(
    readonly text: string,
    parts?: (word: string) => readonly number[],
    private readonly angled = false,
  ) {
    const starts: number[] = [];
    const ends: number[] = [];
    const breaks: number[] = [];
    let last = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const gap = start > last ? text.slice(last, start) : '';
      starts.push(start);
      last = start + match[0].length;
      ends.push(last);
      const lines = gap.match(lineBreak)?.length ?? 0;
      breaks.push(lines === 0 && !/\s/.test(gap) ? 3 : Math.min(2, lines));
      for (const part of parts?.(match[0]) ?? []) {
        ends[ends.length - 1] = start + part;
        starts.push(start + part);
        ends.push(last);
        breaks.push(3);
      }
    }
    this.count = starts.length;
    this.starts = Int32Array.from(starts);
    this.ends = Int32Array.from(ends);
    this.breaks = Uint8Array.from(breaks);
  }

  /** As written. */
  word(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** Folded for comparison: lower case, composed, one kind of apostrophe. Empty outside the text. */
  key(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const known = this.keys[index];
    if (known !== undefined) return known;
    const word = this.word(index);
    const key = word === '"' && this.angled ? this.angledQuote(index) : fold(word);
    this.keys[index] = key;
    return key;
  }

  /** "«" before a word that it is glued to, with a space or an opening sign before it; else "»". */
  private angledQuote(index: number): string {
    const apart = !this.glued(index) || /^[([{/–—-]$/.test(this.word(index - 1));
    return apart && this.glued(index + 1) ? '«' : '»';
  }

  /** Stands directly after the token before it, without a space. */
  glued(index: number): boolean {
    return index > 0 && this.breaks[index] === 3;
  }

  /** Line breaks before a token: 2 stands for any number above one. */
  linesBefore(index: number): number {
    const breaks = this.breaks[index] ?? 0;
    return breaks === 3 ? 0 : breaks;
  }

  /** Starts with a capital. Scripts without case have none. */
  capital(index: number): boolean {
    if (index < 0 || index >= this.count) return false;
    const first = String.fromCodePoint(this.text.codePointAt(this.starts[index] ?? 0) ?? 0);
    return first !== first.toLowerCase();
  }

  /** Two letters or more, all capitals. */
  allCaps(index: number): boolean {
    const word = index < 0 || index >= this.count ? '' : this.word(index);
    return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
  }

  /** A word that starts small, in a script that has capitals. */
  small(index: number): boolean {
    return this.isWord(index) && !this.capital(index) && this.word(index) !== this.word(index).toUpperCase();
  }

  /** A sign of a script without spaces: a line may break before it. */
  isIdeograph(index: number): boolean {
    return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(this.key(index));
  }

  isWord(index: number): boolean {
    return /^\p{L}/u.test(this.key(index));
  }

  /** The value of a token of digits, in any of the usual scripts. */
  number(index: number): number | undefined {
    const key = this.key(index);
    if (!/^\p{Nd}{1,9}$/u.test(key)) return undefined;
    const digits = [...key].map((digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
      return zero === undefined ? Number.NaN : code - zero;
    });
    const value = Number(digits.join(''));
    return Number.isNaN(value) ? undefined : value;
  }

  /** What the tokens `[from, to)` cover in the text. */
  span(from: number, to: number): Span {
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? 0 };
  }

  /** The text of the tokens `[from, to)`. */
  slice(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return this.text.slice(start, end);
  }
}

/**
 * A word or a name in the form in which two writings of it compare equal; Russian ё, mostly written е, is one with it,
 * and the stretching sign of Arabic by itself is the dash for which it is typed.
 */
export function fold(text: string): string {
  if (/^\u0640+$/.test(text)) return '-';
  const small = (apostrophes.test(text) ? "'" : text === '｜' ? '|' : text).toLowerCase().normalize('NFC');
  return foldVariants(small).replaceAll('ё', 'е');
}
