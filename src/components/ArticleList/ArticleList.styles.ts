import { styledRoot } from '../internal/styledRoot.js';
import list from './ArticleList.css?inline';
import placeholders from './placeholders.css?inline';

export const articleListCss: string = list + placeholders;

export const ArticleListRoot = styledRoot('div', 'nc-articles', articleListCss);
