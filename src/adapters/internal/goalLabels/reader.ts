import { goalNumbers, isGoal } from '../../../model/sdg.js';
import { beginsTitle, type PhraseKind, phraseLength } from './phrases.js';
import { codeOf, isGoalCode, type LabelToken } from './tokens.js';

/** Reads a label from left to right: the name of the goals, their numbers, a title. */
export class LabelReader {
  readonly #tokens: readonly LabelToken[];
  #at = 0;

  constructor(tokens: readonly LabelToken[]) {
    this.#tokens = tokens;
  }

  /** The codes that the label names, existing or not. */
  codes(): readonly string[] {
    this.#skipAll('lead');
    const isPlural = this.#skip('plural');
    const isStrong = isPlural || this.#skip('strong');
    if (!isStrong && !this.#skip('weak')) return [];
    this.#skipAll('gap');
    const codes = this.#list();
    if (codes.length > 1) return isStrong || this.#isOwned() ? codes : [];
    const isTitled = this.#isTitleOf(codes[0]);
    if (!isStrong) return isTitled || this.#isOwned() ? codes : [];
    const next = this.#tokens[this.#at];
    return isPlural && next?.isSmall && !isTitled ? [] : codes;
  }

  /** "3", "3, 4.b and 10", "3–5". Empty if one of the numbers counts something. */
  #list(): string[] {
    const codes: string[] = [];
    let isRange = false;
    for (;;) {
      const code = codeOf(this.#tokens[this.#at]?.key);
      if (code === undefined) return codes;
      const skipped = isRange ? between(codes.at(-1), code) : [];
      this.#at++;
      if (!skipped || this.#isCounted()) return [];
      codes.push(...skipped, code);
      const end = this.#at;
      isRange = this.#skipRange();
      const isMore = isRange || this.#skipAll('and');
      if (!isMore || codeOf(this.#tokens[this.#at]?.key) === undefined) {
        this.#at = end;
        return codes;
      }
    }
  }

  /** "5 million", "5-year", "5k": whether the number before is an amount. */
  #isCounted(): boolean {
    const [next, second] = this.#tokens.slice(this.#at, this.#at + 2);
    if (next?.isSpaced === false && next.isWord && !next.isHan && !this.#startsWith('and')) return true;
    const isHyphen = next?.isSpaced === false && next.key === '-' && second?.isSpaced === false;
    return this.#startsWith('units', isHyphen ? 1 : 0);
  }

  #isTitleOf(code: string | undefined): boolean {
    if (code === undefined) return false;
    let from = this.#at;
    while (/^[^\p{L}\d]/u.test(this.#tokens[from]?.key ?? '')) from++;
    return beginsTitle(Number.parseInt(code, 10), this.#tokens.slice(from));
  }

  /** "… of the SDGs". */
  #isOwned(): boolean {
    return this.#skip('of') && (this.#skip('plural') || this.#skip('strong'));
  }

  /** "3–5", "3 to 5". A dash between spaces is not part of a range, but comes before a title. */
  #skipRange(): boolean {
    const [mark, next] = this.#tokens.slice(this.#at, this.#at + 2);
    if (!mark || !/^[-–—]$/.test(mark.key)) return this.#skip('range');
    if (mark.isSpaced || next?.isSpaced !== false) return false;
    this.#at++;
    return true;
  }

  #skip(kind: PhraseKind): boolean {
    const length = phraseLength(kind, this.#tokens, this.#at);
    this.#at += length;
    return length > 0;
  }

  /** Skips consecutive phrases; returns whether at least one was skipped. */
  #skipAll(kind: PhraseKind): boolean {
    const from = this.#at;
    while (this.#skip(kind));
    return this.#at > from;
  }

  #startsWith(kind: PhraseKind, offset = 0): boolean {
    return phraseLength(kind, this.#tokens, this.#at + offset) > 0;
  }
}

/** The goals between the first and the last of a range; undefined if the numbers are not a range of goals. */
function between(first = '', last: string): string[] | undefined {
  const [from, to] = [Number(first), Number(last)];
  if (!isGoalCode(first) || !isGoalCode(last) || !isGoal(to) || from >= to) return undefined;
  return goalNumbers.filter((goal) => goal > from && goal < to).map(String);
}
