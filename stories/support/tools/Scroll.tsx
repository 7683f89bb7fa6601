import type { ComponentPropsWithRef } from 'react';

/** A box that scrolls: with a name, and within reach of the keyboard. */
export function Scroll({ name, ...rest }: ComponentPropsWithRef<'section'> & { name: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
  return <section aria-label={name} tabIndex={0} {...rest} />;
}
