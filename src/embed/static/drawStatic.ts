import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

/** Markup of a component and the style sheet of its roots, as text. */
export interface Drawing {
  readonly html: string;
  readonly css: string;
}

/** Draws a component of ours once and for all. */
export function drawStatic(component: ReactElement): Drawing {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToStaticMarkup(sheet.collectStyles(component));
    return { html, css: plainCss(sheet.getStyleTags()) };
  } finally {
    sheet.seal();
  }
}

/** The style sheet alone, without the tag and the marks by which styled-components would find its rules again. */
function plainCss(styleTags: string): string {
  return styleTags
    .replace(/<\/?style[^<>]*>/g, '')
    .replace(/^data-styled\..*$/gm, '')
    .replaceAll('/*!sc*/', '')
    .replace(/\n+/g, '\n')
    .trim();
}
