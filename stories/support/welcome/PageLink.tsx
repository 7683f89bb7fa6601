import type { MouseEvent, ReactNode } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

interface PageLinkProps {
  /** Id of a story or of a page of documentation. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link to another page of this Storybook. Inside of its frame it changes the page without loading all again. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const query = `?path=/${to.endsWith('--docs') ? 'docs' : 'story'}/${to}`;
  const navigate = (event: MouseEvent) => {
    const opensElsewhere =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (opensElsewhere || window.parent === window) return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, query);
  };
  return (
    <a className={className} href={`./${query}`} target="_top" onClick={navigate}>
      {children}
    </a>
  );
}
