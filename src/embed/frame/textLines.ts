import { isWide } from '../../view/text/width.js';

/**
 * Estimates how many lines a text takes: its length at half an em per character (full-width ones take one em), plus the space left
 * empty where words do not fit at line ends.
 */
export function textLines(text: string, size: number, width: number): number {
  let letters = 0;
  for (const character of text) letters += isWide(character) ? 2 : 1;
  const perLine = Math.max(1, width / (size * 0.5));
  if (letters <= perLine) return 1;
  return Math.ceil((letters * 1.05) / perLine);
}

/** Estimates how many rows a list of short, wrapping texts takes. `edge` is the padding of each text. */
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
