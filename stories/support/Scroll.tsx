import type { ReactNode } from 'react';

/** A box that scrolls: with a name, and within reach of the keyboard. */
export function Scroll({
  name,
  className = 'bench-scroll',
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={className} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
