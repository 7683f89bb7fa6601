import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';

interface Pointed {
  path: string;
  /** Where it was pointed at. */
  side: 'text' | 'card' | 'list';
}

/** The value that a pointer or the focus is on, anywhere in the element with these handlers. */
export function usePointing() {
  const [pointed, setPointed] = useState<Pointed>();
  const textPane = useRef<HTMLElement>(null);
  const point = (path: string | undefined, side: Pointed['side']) => {
    if (path !== pointed?.path || side !== pointed?.side) setPointed(path ? { path, side } : undefined);
  };
  const pointAtTarget = ({ target }: PointerEvent | FocusEvent) => {
    const { path } = (target as Element).closest<HTMLElement>('[data-path]')?.dataset ?? {};
    // The card finds its values by itself: they have no elements of their own.
    if (!path && (target as Element).closest('.bench-card')) return;
    point(path, textPane.current?.contains(target as Element) ? 'text' : 'list');
  };
  return {
    active: pointed?.path,
    pointed,
    point,
    textPane,
    handlers: {
      onPointerOver: pointAtTarget,
      onPointerLeave: () => setPointed(undefined),
      onFocus: pointAtTarget,
      onBlur: () => setPointed(undefined),
      // A link between the two sides moves the focus, but not the page's address.
      onClick: (event: MouseEvent) => {
        const href = (event.target as Element).closest('a[data-path]')?.getAttribute('href');
        if (!href) return;
        event.preventDefault();
        document.getElementById(href.slice(1))?.focus();
      },
    },
  };
}

export type Pointing = ReturnType<typeof usePointing>;

/** Scrolls a pane, and nothing around it, until something in it can be seen. */
export function reveal(pane: Element | null | undefined, inside: Element | Range | null | undefined): void {
  if (!pane || !inside || pane.scrollHeight <= pane.clientHeight) return;
  const { top, bottom } = inside.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  // Room for what sticks to the top of a pane.
  if (top >= frame.top + 96 && bottom <= frame.bottom) return;
  pane.scrollBy({ top: top - frame.top - frame.height / 3 });
}
