import { articleCardCss } from '../components/ArticleCard/ArticleCard.styles.js';
import { articleListCss } from '../components/ArticleList/ArticleList.styles.js';

/**
 * Separates the styles of a card from the page's. The page positions and sizes the element, like any other. Inside, a `div` starts
 * from the initial values of CSS, and text from the reader's own size. Custom properties are inherited, and so are visibility,
 * pointer events and the colour scheme.
 */
export const hostCss = `
:host(:not([hidden])) { display: block; }
:host > div {
  all: initial;
  display: block;
  color-scheme: inherit;
  visibility: inherit;
  pointer-events: inherit;
  -webkit-text-size-adjust: inherit;
}
`;

/** The style sheet of every shadow root: the components' own CSS under their own classes, by CSS nesting. */
export const shadowCss = `${hostCss}.nc-articles{${articleListCss}}.nc-card{${articleCardCss}}`;
