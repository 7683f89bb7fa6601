// Control characters that represent white space become one space; the others, the two bidi overrides (which only ever serve to show a
// text in another order than it has) and noncharacters such as U+FFFE (which XML forbids) vanish. Joiners and marks
// stay: scripts need them.
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufeff\p{Noncharacter_Code_Point}]/gu;
// All but white space, invisible format characters, and letters and signs that leave no ink.
const shows = /[^\p{Z}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
const marks = /\p{M}+/gu;
const manyMarks = /\p{M}{15}/uy;
/** More than any script puts on a letter; Unicode's stream-safe format (UAX 15, section 13) has the same limit. */
const maxMarks = 30;
const loneSurrogates = /\p{Surrogate}/gu;
// Letters that are in the form already, whatever is beside them: Latin, Cyrillic, Arabic, Chinese and Japanese without
// marks, and usual signs. None of them composes with another nor is another's double (Unicode's NFC_Quick_Check).
const finished =
  /^[ -~\u00a0-\u02ff\u0400-\u0482\u048a-\u052f\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

/**
 * Text in the model's form: Unicode NFC, no control characters (line ends and tabs become a space), no
 * noncharacters, at most 30 marks on a letter, lone surrogates as U+FFFD. Idempotent; inner runs of spaces stay, since browsers fold them.
 */
export function cleanRun(text: string): string {
  if (finished.test(text)) return text;
  const visible = text.replace(loneSurrogates, '\ufffd').replace(spaces, ' ').replace(controls, '');
  const limited = limitMarks(visible);
  const composed = limited.normalize('NFC');
  // Some letters are a letter and a mark in NFC.
  return composed === limited ? limited : limitMarks(composed);
}

/** `normalize` sorts the marks on a letter in time that grows with the square of their number: what is over the limit goes. */
function limitMarks(text: string): string {
  // A run that is over the limit holds 15 marks from the first of these places in it.
  for (let at = 0; at < text.length; at += 16) {
    manyMarks.lastIndex = at;
    if (manyMarks.test(text)) {
      return text.replace(marks, (run) =>
        run.length > maxMarks ? [...run].slice(0, maxMarks).join('') : run,
      );
    }
  }
  return text;
}

/** {@link cleanRun}, trimmed: the form of every text of an article but a run inside a block. Empty if none of it shows. */
export function cleanText(text: string): string {
  const clean = cleanRun(text).trim();
  return shows.test(clean) ? clean : '';
}

/** The first `max` code units of a text, never half a surrogate pair. */
export function cut(text: string, max: number): string {
  const end = text.charCodeAt(max - 1) >> 10 === 0x36 ? max - 1 : max;
  return text.slice(0, end);
}
