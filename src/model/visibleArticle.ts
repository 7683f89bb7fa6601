import type { Article } from './article.js';

/**
 * What of an article may be shown: all of it, or, once it is withdrawn, only what it was and where it stood. Its words
 * and the facts it stated are then gone. Every output goes through here.
 */
export function visibleArticle(article: Article): Article {
  if (article.status?.type !== 'withdrawn') return article;
  return {
    ...article,
    summary: undefined,
    image: undefined,
    project: undefined,
    body: [],
    locations: [],
    participants: [],
    partners: [],
    funders: [],
    sdgs: [],
    topics: [],
  };
}
