import type { Article } from './article.js';
import { isArticle } from './isArticle.js';
import { isArray, showValue } from './issue.js';

/** Returns an article; for another value throws a `TypeError` that says what the function received, and what to pass instead. */
export function checkArticle(value: unknown, caller: string): Article {
  if (isArticle(value)) return value;
  throw new TypeError(`${caller}: ${explainArticle(value)}`);
}

/** Returns a list of articles; for another value throws like {@link checkArticle}. */
export function checkArticles<A extends Article>(values: readonly A[], caller: string): readonly A[] {
  const [message] = explainArticles(values);
  if (message === undefined) return values;
  throw new TypeError(`${caller}: ${message}`);
}

/** What is wrong with each entry of a list of articles, or with the value if it is not a list. */
export function explainArticles(values: unknown): string[] {
  if (isArticle(values)) return ['received one article; expected a list: [article]'];
  if (!isArray(values)) return [explainArticle(values, 'a list of articles')];
  return values.flatMap((value, index) =>
    isArticle(value) ? [] : `articles[${index}]: ${explainArticle(value)}`,
  );
}

/** What was received in place of an article, and what to pass instead. */
export function explainArticle(value: unknown, expected = 'an article'): string {
  if (isArray(value)) return 'received a list; expected one article';
  const { ok, issues, articles, then } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof then === 'function') return `received a promise; expected ${expected}: await it first`;
  if (isArray(articles)) return `received a result with articles; expected ${expected}: use its "articles"`;
  if (ok === true) return `received the result of parseArticle; expected ${expected}: pass result.article`;
  if (isArray(issues)) {
    return `received the result of parseArticle, which found no article; expected ${expected}: see result.issues`;
  }
  const isData = showValue(value) === 'an object' || typeof value === 'string';
  const advice = isData ? ': pass the data through parseArticle first' : '';
  return `received ${showValue(value)}; expected ${expected}${advice}`;
}
