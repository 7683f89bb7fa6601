import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Locale } from '../../src/exports/index.js';
import type { Article } from '../../src/exports/model.js';
import { rangesInCard, visibleRange } from './cardRanges.js';
import { type Found, kindOf } from './foundValues.js';

interface CardHighlights {
  /** Contains the card. */
  container: RefObject<HTMLElement | null>;
  article: Article | undefined;
  locale: Locale | undefined;
  found: readonly Found[];
  /** Path of the value that is pointed at. */
  active: string | undefined;
  /** Name of the kind that is filtered by, lit while nothing is pointed at. */
  filter: string;
}

/**
 * Highlights values in the card by ranges, which leave its markup alone, and finds the value under the pointer. Without the CSS
 * Custom Highlight API only the text and the list of values light up.
 */
export function useCardHighlights({ container, article, locale, found, active, filter }: CardHighlights) {
  const ranges = useRef(new Map<string, Range>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another locale changes the card's text.
  useEffect(() => {
    const card = container.current?.querySelector('article');
    ranges.current = card && article ? rangesInCard(card, article, found) : new Map();
  }, [container, article, locale, found]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the ranges follow the article and what was found in it.
  useEffect(() => {
    const lit = [...ranges.current].filter(([path]) =>
      active ? `${path}.`.startsWith(`${active}.`) : kindOf(path).name === filter,
    );
    CSS.highlights?.set('bench-lit', new Highlight(...lit.map(([, range]) => visibleRange(range))));
    return () => void CSS.highlights?.delete('bench-lit');
  }, [active, filter, article, locale, found]);

  return {
    rangeFor: (path: string) => {
      const range = ranges.current.get(path);
      return range && visibleRange(range);
    },
    /** The value whose words are under the pointer. */
    pathAt: ({ clientX: x, clientY: y }: PointerEvent) =>
      [...ranges.current].find(([, range]) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
      )?.[0],
  };
}
