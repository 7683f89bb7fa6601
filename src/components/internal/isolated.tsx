// Right-to-left scripts: the main blocks, Arabic and Hebrew presentation forms, Adlam and Rohingya.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a|\ud803/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]/u;
const neutralEdge = /^[^\p{L}\p{N}]|[^\p{L}\p{N}\p{M}]$/u;

/**
 * Isolates a name from the text around it. Where the direction of that text is known, as in a card, `<bdi>` is needed only for names
 * that could be displayed in the wrong place: those with letters of the other direction, or with punctuation at an end in
 * right-to-left text.
 */
export function isolated(name: string, direction: 'ltr' | 'rtl' | undefined) {
  if (!direction) return <bdi>{name}</bdi>;
  const isForeign = direction === 'rtl' ? leftToRight.test(name) : rightToLeft.test(name);
  return isForeign || (direction === 'rtl' && neutralEdge.test(name)) ? <bdi>{name}</bdi> : name;
}
