// Chinese, Japanese and Korean, their punctuation, and emoji.
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Whether a character takes the width of two Latin letters. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** How many columns a text takes: a wide character two, a mark or an invisible character none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character) ? 2 : zeroWidth.test(character) ? 0 : 1;
  return columns;
}
