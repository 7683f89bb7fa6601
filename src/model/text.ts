// Controls that stand for white space become one; the others, and the two bidi overrides (which only ever
// serve to show a text in another order than it has), vanish. Joiners and marks stay: scripts need them.
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufeff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * Text in the model's form: Unicode NFC, no control characters (line ends and tabs become a space), lone
 * surrogates as U+FFFD. Idempotent; inner runs of spaces stay, since browsers fold them.
 */
export function cleanRun(text: string): string {
  return text.replace(loneSurrogates, '\ufffd').replace(spaces, ' ').replace(controls, '').normalize('NFC');
}

/** {@link cleanRun}, trimmed: the form of every text of an article but a run inside a block. */
export function cleanText(text: string): string {
  return cleanRun(text).trim();
}

/** The first `max` code units of a text, never half a surrogate pair. */
export function cut(text: string, max: number): string {
  const end = text.charCodeAt(max - 1) >> 10 === 0x36 ? max - 1 : max;
  return text.slice(0, end);
}
