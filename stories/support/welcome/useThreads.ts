import { type RefObject, useEffect, useState } from 'react';
import type { OrganizationRole } from '../../../src/model/roles.js';
import { lineOf, type Part } from './spans.js';

/** A line from the edge of the sheet to the edge of the card, in pixels of their common frame. */
export interface Thread {
  readonly part: Part;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Measures where marked words and lines of the card are, again whenever a size changes; none where sheet and card are stacked. */
export function useThreads(frame: RefObject<HTMLElement | null>, roles: readonly OrganizationRole[]) {
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  useEffect(() => {
    const element = frame.current!;
    const sheet = element.querySelector('.welcome-sheet')!;
    const card = element.querySelector('article')!;
    const observer = new ResizeObserver(() => setThreads(measure(element, sheet, card, roles)));
    for (const each of [element, sheet, card]) observer.observe(each);
    return () => observer.disconnect();
  }, [frame, roles]);
  return threads;
}

function measure(
  frame: Element,
  sheet: Element,
  card: Element,
  roles: readonly OrganizationRole[],
): readonly Thread[] {
  const { left, top } = frame.getBoundingClientRect();
  const start = sheet.getBoundingClientRect().right - left;
  const end = card.getBoundingClientRect().left - left;
  if (end <= start) return [];
  const threads = new Map<string, Thread>();
  for (const mark of sheet.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = mark.dataset.part as Part;
    const line = lineOf(card, part, roles);
    const words = [...mark.getClientRects()].at(-1);
    if (!line || !words) continue;
    const from = Math.round(middle(words) - top);
    const to = Math.round(middle(line.getBoundingClientRect()) - top);
    // Words of one line that lead to the same place share a thread.
    threads.set(`${part} ${from}`, { part, from: [start, from], to: [end, to] });
  }
  return [...threads.values()];
}

const middle = ({ top, height }: DOMRect) => top + height / 2;
