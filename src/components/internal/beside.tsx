import type { ReactNode } from 'react';

/**
 * Puts one piece of content after another; either may be missing. Two strings are joined, because React makes a text node for each
 * of several siblings, even for an empty string.
 */
export function beside(first: ReactNode, second: ReactNode): ReactNode {
  if (!first || !second) return first || second;
  if (typeof first === 'string' && typeof second === 'string') return first + second;
  return (
    <>
      {first}
      {second}
    </>
  );
}
