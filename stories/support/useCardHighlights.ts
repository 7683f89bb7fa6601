import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Article } from '../../src/exports/model.js';
import { rangesInCard, visibleRange } from './cardRanges.js';
import { type Found, kindOf, kinds } from './foundValues.js';

interface CardHighlights {
  /** Contains the card. */
  container: RefObject<HTMLElement | null>;
  article: Article | undefined;
  found: readonly Found[];
  /** The value that is pointed at. */
  active: string | undefined;
  /** Name of the kind that is filtered by. */
  filter: string;
}

const hues = new Set(kinds.map(({ hue }) => hue));

/**
 * Highlights values in the card by ranges, which leave its markup alone, and finds the value under the pointer. Without the CSS
 * Custom Highlight API only the text and the list of values light up.
 */
export function useCardHighlights({ container, article, found, active, filter }: CardHighlights) {
  const ranges = useRef(new Map<string, Range>());

  useLayoutEffect(() => {
    const card = container.current?.querySelector('article');
    ranges.current = card && article ? rangesInCard(card, article, found) : new Map();
  }, [container, article, found]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the ranges follow the article and what was found in it.
  useEffect(() => {
    if (!CSS.highlights) return;
    const lit = [...ranges.current].filter(([path]) => path === active || kindOf(path).name === filter);
    for (const hue of hues) {
      const ofHue = lit.filter(([path]) => kindOf(path).hue === hue);
      CSS.highlights.set(`bench-${hue}`, new Highlight(...ofHue.map(([, range]) => visibleRange(range))));
    }
    const range = active === undefined ? undefined : ranges.current.get(active);
    CSS.highlights.set('bench-active', range ? new Highlight(visibleRange(range)) : new Highlight());
  }, [active, filter, article, found]);

  useEffect(
    () => () => {
      for (const name of [...hues, 'active']) CSS.highlights?.delete(`bench-${name}`);
    },
    [],
  );

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
