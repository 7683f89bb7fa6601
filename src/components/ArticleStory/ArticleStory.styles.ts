import { articleCss } from '../internal/article/articleCss.js';
import { styledRoot } from '../internal/styledRoot.js';
import story from './ArticleStory.css?inline';

/** All CSS of a whole story, in cascade order; embeds use it without styled-components. */
export const articleStoryCss: string = articleCss + story;

export const storyRoot = styledRoot('article', 'nc-story', articleStoryCss);
