import { articleCardCss } from '../components/ArticleCard/ArticleCard.styles.js';
import { articleListCss } from '../components/ArticleList/ArticleList.styles.js';
import { articleStoryCss } from '../components/ArticleStory/ArticleStory.styles.js';
import { rulesFor } from '../components/internal/rulesFor.js';
import liveRegionCss from './liveRegion.css?inline';
import hostCss from './shadowHost.css?inline';

/** The style sheet of every shadow root: the components' CSS under their class names. */
export const shadowCss = [
  hostCss,
  liveRegionCss,
  rulesFor('.nc-articles', articleListCss),
  rulesFor('.nc-card', articleCardCss),
  rulesFor('.nc-story', articleStoryCss),
].join('');
