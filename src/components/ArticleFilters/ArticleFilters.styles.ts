import { goalColorCss } from '../../theme/goalColors.js';
import { styledRoot } from '../internal/styledRoot.js';
import css from './ArticleFilters.css?inline';

export const articleFiltersCss: string = goalColorCss('& ') + css;

export const ArticleFiltersRoot = styledRoot('div', 'nc-filters', articleFiltersCss);
