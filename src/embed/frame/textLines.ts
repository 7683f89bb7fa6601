// Characters as wide as they are high: Chinese, Japanese and Korean, and their signs.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/**
 * About how many lines a text takes: its length in letters of usual width, half the size of the text (wide ones are twice that), and what
 * words that do not fit leave empty at the ends of lines.
 */
export function textLines(text: string, size: number, width: number): number {
  const letters = text.length + (text.match(wide)?.length ?? 0);
  const perLine = Math.max(1, width / (size * 0.5));
  if (letters <= perLine) return 1;
  return Math.ceil((letters * 1.05) / perLine);
}

/** In how many rows a list of short texts stands that lie beside each other and wrap. `edge` is what each has around it. */
export function rowsOf(texts: readonly string[], size: number, width: number, gap: number, edge = 0): number {
  let rows = 0;
  let left = 0;
  for (const text of texts) {
    const taken = Math.min(width, text.length * size * 0.53 + edge);
    if (taken > left) {
      rows += textLines(text, size * 1.06, width - edge);
      left = width;
    }
    left -= taken + gap;
  }
  return rows;
}
