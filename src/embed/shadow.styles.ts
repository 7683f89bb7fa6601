import { articleCardCss } from '../components/ArticleCard/ArticleCard.styles.js';
import { articleListCss } from '../components/ArticleList/ArticleList.styles.js';
import { hostCss } from './host.styles.js';

/** The style sheet of every shadow root: the components' own CSS under their own classes, by CSS nesting. */
export const shadowCss = `${hostCss}.nc-articles{${articleListCss}}.nc-card{${articleCardCss}}`;
