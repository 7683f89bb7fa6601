import { isGoal, isTarget } from '../../../model/sdg.js';
import { limitMarks } from '../../../model/text.js';

/** A word, a Chinese character, a number or a mark of a label. */
export interface LabelToken {
  /** In lower case, without accents, with digits 0 to 9. */
  readonly key: string;
  /** Whether it begins with a letter. */
  readonly isWord: boolean;
  readonly isHan: boolean;
  /** Whether it begins with a small letter. */
  readonly isSmall: boolean;
  /** Whether there is a space before it. */
  readonly isSpaced: boolean;
}

// "1,000" is one token, but "3,4" is three; "10.7.1" and "4.b" are codes.
const tokenPattern =
  /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}])+|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.(?:\d+|[a-z](?![\p{L}\p{M}\d])))*|\S/giu;

/** Splits a label into tokens. */
export function tokensOf(label: string): LabelToken[] {
  const text = withLatinDigits(limitMarks(label).normalize('NFKC')).replaceAll('\u2010', '-');
  return Array.from(text.matchAll(tokenPattern), ({ 0: token, index }) => ({
    key: limitMarks(token)
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
    isWord: /^\p{L}/u.test(token),
    isHan: /^\p{sc=Han}/u.test(token),
    isSmall: /^\p{Ll}/u.test(token),
    isSpaced: index === 0 || /\s/.test(text.charAt(index - 1)),
  }));
}

/** The words among tokens, joined by spaces. */
export function wordsOf(tokens: readonly LabelToken[]): string {
  return tokens
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key)
    .join(' ');
}

/** Arabic-Indic digits as 0 to 9. */
function withLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * The code of a goal or target, existing or not: "05" is `5`, "4.B" is `4.b`, and the indicator "10.7.1" belongs to the target
 * `10.7`. Undefined for other numbers.
 */
export function codeOf(text = ''): string | undefined {
  const [, goal, suffix] = /^0?(\d{1,2})(?:\.(\d{1,2}|[a-z])(?:\.\d{1,2})?)?$/i.exec(text) ?? [];
  if (goal === undefined) return undefined;
  return suffix === undefined ? `${Number(goal)}` : `${Number(goal)}.${suffix.toLowerCase()}`;
}

/** Whether a code has the form of a goal's, not of a target's. */
export function isGoalCode(code: string): boolean {
  return /^\d+$/.test(code);
}

/** Whether there is a goal or target with this code. */
export function codeExists(code: string): boolean {
  return isGoalCode(code) ? isGoal(Number(code)) : isTarget(code);
}
