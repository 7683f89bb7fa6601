import type { PropsWithChildren } from 'react';

/** Text that makes sense only in Storybook; `build/docs` leaves it out of the Markdown guide. */
export function InStorybook({ children }: PropsWithChildren) {
  return children;
}
