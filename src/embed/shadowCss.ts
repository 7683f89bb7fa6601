import { articleCardCss } from '../components/ArticleCard/ArticleCard.styles.js';
import articleListCss from '../components/ArticleList/ArticleList.css?inline';
import liveRegionCss from './liveRegion.css?inline';
import hostCss from './shadowHost.css?inline';

/** The style sheet of every shadow root: the components' CSS, nested under their class names. */
export const shadowCss = `${hostCss}${liveRegionCss}.nc-articles{${articleListCss}}.nc-card{${articleCardCss}}`;
