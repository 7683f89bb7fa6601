import type { Article } from '../../model/article.js';

/**
 * Replaces the module of the model in the scripts for elements: `readArticles` has compared embargoes with the clock, so a story that still
 * has one is not shown.
 */
export function releasedArticle(article: Article): Article | undefined {
  return article.embargoUntil == null ? article : undefined;
}
