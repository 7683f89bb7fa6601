import { selvedgeCss } from '../../theme/goalColors.js';
import base from '../internal/article/base.css?inline';
import { focalPointCss } from '../internal/article/focalPoint.js';
import credit from '../internal/credit.css?inline';
import { styledRoot } from '../internal/styledRoot.js';
import card from './ArticleCard.css?inline';

/** All CSS of a card, in cascade order; embeds use it without styled-components. */
export const articleCardCss: string =
  base +
  credit +
  focalPointCss() +
  selvedgeCss('&::after') +
  '&[data-goals]::after{position:absolute;inset:auto 0 0}' +
  card;

export const cardRoot = styledRoot('article', 'nc-card', articleCardCss);
