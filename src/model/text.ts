import type { Run } from './article.js';

// Control characters that represent white space become a space. Others are removed, and so are the two bidi overrides, which can
// disguise text, and noncharacters such as U+FFFE, which XML forbids. Joiners and combining marks are kept, because scripts
// need them.
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this pattern removes control characters
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufeff\p{Noncharacter_Code_Point}]/gu;
// Any visible character: not white space, format characters, combining marks or blank letters and symbols.
const visible = /[^\p{Z}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
/** Embeddings, isolates and their ends. Overrides are removed anyway. */
const bidiControls = /[\u202a-\u202c\u2066-\u2069]/g;
// Among the marks are letters that become marks by compatibility (NFKC, NFKD): in Thai, Lao and half-width Japanese.
const marks = /[\p{M}\u0e33\u0eb3\uff9e\uff9f]+/gu;
// Stryker disable next-line Regex: one that finds more is only slower
const manyMarks = /[\p{M}\u0e33\u0eb3\uff9e\uff9f]{15}/uy;
/** More than any script uses on a letter; equal to the limit of Unicode's stream-safe format (UAX 15, section 13). */
const maxMarks = 30;
const loneSurrogates = /\p{Surrogate}/gu;
// Text that is already in NFC, regardless of context: Latin, Cyrillic, Arabic, Chinese and Japanese without combining marks,
// and common symbols. None of them composes with another (Unicode's NFC_Quick_Check).
const alreadyClean =
  // Stryker disable next-line Regex: one that finds less is only slower
  /^[ -~\u00a0-\u02ff\u0400-\u0482\u048a-\u052f\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

/**
 * Normalizes text: Unicode NFC, no control characters (line ends and tabs become a space), no noncharacters, at most
 * 30 marks on a letter, lone surrogates as U+FFFD. Idempotent. Keeps repeated spaces, which browsers collapse.
 */
export function cleanRun(text: string): string {
  // Stryker disable next-line ConditionalExpression: cleaning again changes nothing
  if (alreadyClean.test(text)) return text;
  const visible = text.replace(loneSurrogates, '\ufffd').replace(spaces, ' ').replace(controls, '');
  const limited = limitMarks(visible);
  const composed = limited.normalize('NFC');
  // NFC decomposes some letters into a letter and a mark.
  // Stryker disable next-line ConditionalExpression: limiting again changes nothing
  return composed === limited ? limited : limitMarks(composed);
}

/** Limits marks per letter, before every `normalize`, which sorts them in time that grows with the square of their number. */
export function limitMarks(text: string): string {
  // A run over the limit contains 15 marks in a row from at least one multiple of 16.
  // Stryker disable next-line EqualityOperator: nothing is after the end
  for (let at = 0; at < text.length; at += 16) {
    manyMarks.lastIndex = at;
    // Stryker disable next-line ConditionalExpression: few marks stay as they are
    if (manyMarks.test(text)) {
      return text.replace(marks, (run) =>
        // Stryker disable next-line ConditionalExpression, EqualityOperator: few marks stay as they are
        run.length > maxMarks ? [...run].slice(0, maxMarks).join('') : run,
      );
    }
  }
  return text;
}

/**
 * {@link cleanRun}, trimmed, and without bidi controls that would move the text around it; used for every text except runs inside a
 * block, which end with it. Empty if no character is visible.
 */
export function cleanText(text: string): string {
  const clean = cleanRun(text).trim();
  // Marks that the controls parted now follow one another.
  const whole = isBalanced(clean) ? clean : cleanRun(clean.replace(bidiControls, '')).trim();
  return visible.test(whole) ? whole : '';
}

/** Whether a text closes each embedding and isolate that it opens, in order, and no other. */
function isBalanced(text: string): boolean {
  const ends: string[] = [];
  for (const [control] of text.matchAll(bidiControls)) {
    if (control < '\u202c') ends.push('\u202c');
    else if (control > '\u202c' && control < '\u2069') ends.push('\u2069');
    else if (ends.pop() !== control) return false;
  }
  return ends.length === 0;
}

/** The first `max` code units of a text, without splitting a surrogate pair. */
export function cut(text: string, max: number): string {
  const end = text.charCodeAt(max - 1) >> 10 === 0x36 ? max - 1 : max;
  return text.slice(0, end);
}

/** The text of a paragraph, without its links. */
export function textOfRuns(runs: readonly Pick<Run, 'text'>[]): string {
  return runs.map(({ text }) => text).join('');
}
