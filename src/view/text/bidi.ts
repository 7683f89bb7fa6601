export type Direction = 'ltr' | 'rtl';

// Right-to-left scripts: the main blocks, Arabic and Hebrew presentation forms, Adlam and Rohingya.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a|\ud803/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]/u;
const neutralEdge = /^[^\p{L}\p{N}]|[^\p{L}\p{N}\p{M}]$/u;

/** The direction of a letter. */
export function letterDirection(letter: string): Direction {
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Whether a text could be displayed in the wrong place among text of a direction: one with letters or digits of the other direction,
 * or with punctuation at an end in right-to-left text.
 */
export function needsIsolation(text: string, direction: Direction): boolean {
  if (direction === 'ltr') return rightToLeft.test(text);
  return leftToRight.test(text) || neutralEdge.test(text);
}
