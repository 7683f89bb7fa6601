import { selvedgeCss } from '../../theme/goalColors.js';
import base from '../internal/article/base.css?inline';
import { focalPointCss } from '../internal/article/focalPoint.js';
import credit from '../internal/credit.css?inline';
import { styledRoot } from '../internal/styledRoot.js';
import story from './ArticleStory.css?inline';

/** All CSS of a whole story, in cascade order; embeds use it without styled-components. */
export const articleStoryCss: string = base + credit + focalPointCss() + selvedgeCss('&::after') + story;

export const storyRoot = styledRoot('article', 'nc-story', articleStoryCss);
