import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

/** A component as rendered by React on a page: its markup, and the `<style>` of styled-components. */
export function renderInReact(component: ReactElement): { html: string; style: string } {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToStaticMarkup(sheet.collectStyles(component));
    return { html, style: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}
