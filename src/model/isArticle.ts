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

/** The articles that this copy of the package validated. Nobody else can add one, and frozen as they are they stay valid. */
const validated = new WeakSet<object>();

/** Freezes a valid article with all its parts, so that it need not be validated again. */
export function asValidated(article: Article): Article {
  validated.add(freeze(article));
  return article;
}

/** Whether {@link asValidated} returned this object. One of another copy of the package is validated again. */
export function isValidated(value: unknown): value is Article {
  return validated.has(value as object);
}

/** Freezes a value with all its parts. Lists by index: `Object.values` of everything takes half as long again. */
function freeze<T extends object>(value: T): T {
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (typeof part === 'object' && part !== null) freeze(part);
  }
  return Object.freeze(value);
}

/** Whether a value has all lists of an article. Data that `parseArticle` has not read lacks some of them, and is not safe to show. */
export function isArticle(value: unknown): value is Article {
  return isValidated(value) || Object.keys(noLists).every((name) => Array.isArray(Object(value)[name]));
}
