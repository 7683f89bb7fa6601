import { articleCss } from '../internal/article/articleCss.js';
import { styledRoot } from '../internal/styledRoot.js';
import card from './ArticleCard.css?inline';

/** All CSS of a card, in cascade order; embeds use it without styled-components. */
export const articleCardCss: string = articleCss + card;

export const cardRoot = styledRoot('article', 'nc-card', articleCardCss);
