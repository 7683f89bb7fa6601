import type { Article } from './article.js';
import { checkArticle } from './checkArticle.js';
import { type VisibleArticle, visibleArticle } from './visibleArticle.js';

/**
 * The part of an article that may be shown: all of it or, if withdrawn, only the fields that a withdrawn article keeps. Every output
 * uses it.
 */
export function checkedVisibleArticle(article: Article): VisibleArticle {
  return visibleArticle(checkArticle(article, 'visibleArticle'));
}
