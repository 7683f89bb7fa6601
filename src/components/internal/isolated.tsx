// Letters of scripts written from right to left, their presentation forms, Adlam and Rohingya.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a|\ud803/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]/u;
const neutralEdge = /^[^\p{L}\p{N}]|[^\p{L}\p{N}\p{M}]$/u;

/**
 * A name in other text. Where the direction of that text is known, as in a card, a `<bdi>` is needed only for names that could be
 * displayed in the wrong place: with letters of the other direction, or with a mark at an end in right-to-left text.
 */
export function isolated(name: string, direction: 'ltr' | 'rtl' | undefined) {
  if (!direction) return <bdi>{name}</bdi>;
  const isForeign = direction === 'rtl' ? leftToRight.test(name) : rightToLeft.test(name);
  return isForeign || (direction === 'rtl' && neutralEdge.test(name)) ? <bdi>{name}</bdi> : name;
}
