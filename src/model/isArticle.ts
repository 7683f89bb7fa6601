import type { Article } from './article.js';

/** The lists that every article has, empty. */
export const noLists = {
  body: [],
  authors: [],
  locations: [],
  participants: [],
  partners: [],
  funders: [],
  sdgs: [],
  topics: [],
} as const satisfies Partial<Article>;

/** Whether a value has all lists of an article. Data that `parseArticle` has not read lacks some of them, and is not safe to show. */
export function isArticle(value: unknown): value is Article {
  return Object.keys(noLists).every((name) => Array.isArray(Object(value)[name]));
}
