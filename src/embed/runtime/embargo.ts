import type { Article } from '../../model/article.js';

/**
 * Replaces `model/embargo.ts` in the scripts for elements, to keep them small. There, `readArticles` has already removed each embargo that
 * has ended, so a story that still has one must not be shown.
 */
export function releasedArticle(article: Article): Article | undefined {
  return article.embargoUntil == null ? article : undefined;
}
