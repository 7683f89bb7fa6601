import type { ReactNode } from 'react';

/**
 * Two contents, of which one may be missing. React keeps a node for each text that has siblings, even empty ones, so two texts
 * become one.
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
