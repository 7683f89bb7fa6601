import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import hostCss from '../shadowHost.css?inline';
import type { Drawing } from './drawStatic.js';
import { withOwnClasses } from './ownClasses.js';
import { packCss } from './packCss.js';
import { usedCss } from './usedCss.js';

/** A static element: its tag, its attributes, and the text for those who are shown nothing else. */
export interface StaticElement {
  readonly tag: 'news-card' | 'news-card-list';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text: ReactNode;
}

/**
 * A drawing in a declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode): the
 * page's style ends at its border, and the card's own as well. The script, where there is one, takes it over as it stands.
 */
export function staticElement({ html, css }: Drawing, { tag, attributes, text }: StaticElement): string {
  const sheet = attributes['color-scheme'] ? css : withoutSchemes(css);
  const own = withOwnClasses({ html, css: usedCss(sheet, html) }, () => '');
  const style = packCss(`${hostCss}${forShadow(own.css)}`);
  const light = renderToStaticMarkup(createElement(tag, attributes, text));
  const template = `<template shadowrootmode="open"><style>${style}</style><div>${own.html}</div></template>`;
  // Before the text: the parser then has the card first.
  return light.replace('>', () => `>${template}`);
}

/** Without the rules for a pinned scheme, which could not see an attribute outside of the shadow root. */
function withoutSchemes(css: string): string {
  return css.replace(/(?<![^{}])[^{}]+\{[^{}]*\}/g, (rule) =>
    /(?<!:not\()\[data-color-scheme/.test(rule) ? '' : rule,
  );
}

/**
 * Without what a card says against the page around it, which is not around it here: one class less in each selector, so that
 * they weigh among each other what they did, and no values that are the first ones anyway.
 */
function forShadow(css: string): string {
  return css
    .replace(/(?<=^|[{},\n])\.nc-card /g, '')
    .replaceAll('.nc-card.nc-card ', '.nc-card ')
    .replace(/\.nc-card\{[^{}]*\}/g, (rule) =>
      rule.replace(
        /(?<=[;{])(?:letter-spacing:0|text-align:start|text-indent:0|text-transform:none|white-space:normal|word-spacing:0);/g,
        '',
      ),
    );
}
