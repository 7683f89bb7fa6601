import { segmentsOf } from './segments.js';

/** A piece of text that stays on one line, with the punctuation that belongs to it. */
export interface Unit {
  readonly text: string;
  /** Whether a space follows, which is dropped at the end of a line. */
  readonly hasSpace: boolean;
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Never at the start of a line: closing punctuation, and dashes. */
const closing = /^[\p{Pe}\p{Pf}!?.,:;%…、。，．：；！？؟،؛·–—]/u;
// A pattern that ends with `$` is tried at every character, so these are given only the end of a text.
/** Never at the end of a line: opening punctuation. */
const opening = /[\p{Ps}\p{Pi}¿¡]$/u;
const hyphenated = /\p{L}[-/]$/u;
const letter = /^\p{L}/u;

/** Splits text where a line may break: at spaces, after hyphens, and between words of scripts without spaces. */
export function unitsOf(text: string, language: string): Unit[] {
  const units: { text: string; hasSpace: boolean }[] = [];
  for (const { segment } of segmentsOf(text, language)) {
    const last = units.at(-1);
    if (/^ +$/.test(segment)) {
      if (last) last.hasSpace = true;
    } else if (last && !canBreak(last, segment)) {
      last.text += last.hasSpace ? ` ${segment}` : segment;
      last.hasSpace = false;
    } else {
      units.push({ text: segment, hasSpace: false });
    }
  }
  return units;
}

function canBreak(last: Unit, next: string): boolean {
  const end = last.text.slice(-3);
  if (closing.test(next) || opening.test(end)) return false;
  if (last.hasSpace || (hyphenated.test(end) && letter.test(next))) return true;
  return han.test(last.text.slice(-1)) || han.test(next.charAt(0));
}
