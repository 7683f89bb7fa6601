import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A component as rendered by React on a page: its style sheets, which React writes first, and its markup. */
export function renderInReact(component: ReactElement): { html: string; style: string } {
  const [, style = '', html = ''] =
    /^((?:<style[^<]*<\/style>)*)(.*)$/s.exec(renderToStaticMarkup(component)) ?? [];
  return { html, style };
}
