import type { Article } from './article.js';
import { cutInput, type Issue, isArray, phrase } from './issue.js';
import { maxArticles } from './limits.js';
import { parseArticle } from './parseArticle.js';

/** The valid articles in order, and the issues of all entries. */
export interface ParsedArticles {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[2].headline`; a single article is `articles[0]`. */
  readonly issues: readonly Issue[];
}

/**
 * Parses an article or a list of articles, up to `maxCount` valid ones. Omits invalid articles, and entries over 10,000, with an
 * issue. Never throws.
 */
export function parseArticles(input: unknown, maxCount?: number): ParsedArticles {
  const limit = maxCount ?? maxArticles;
  const { entries, length } = entriesOf(input);
  const { articles, issues } = parseEach(entries, (index) => `articles[${index}]`, limit);
  const isComplete = length <= maxArticles || (limit < maxArticles && articles.length === limit);
  if (isComplete) return { articles, issues };
  const message = {
    received: phrase('{0} entries', length),
    outcome: phrase('the first {0} were read', maxArticles),
  };
  return { articles, issues: [cutInput(message), ...issues] };
}

/** Parses values as articles, up to `limit` valid ones. `pathOf` returns the path of a value for its issues. */
export function parseEach(
  values: readonly unknown[],
  pathOf: (index: number) => string,
  limit = Number.POSITIVE_INFINITY,
): ParsedArticles {
  const articles: Article[] = [];
  const issues: Issue[] = [];
  for (const [index, value] of values.entries()) {
    if (articles.length >= limit) break;
    const result = parseArticle(value);
    if (result.ok) articles.push(result.article);
    for (const issue of result.issues) {
      issues.push({ ...issue, path: [pathOf(index), issue.path].filter(Boolean).join('.') });
    }
  }
  return { articles, issues };
}

/** The first entries of a list, or a list of the value itself, and the length of the list; empty for a throwing proxy. */
function entriesOf(input: unknown): { readonly entries: unknown[]; readonly length: number } {
  if (!isArray(input)) return { entries: [input], length: 1 };
  try {
    const { length } = input;
    return {
      entries: Array.from({ length: Math.min(maxArticles, length) }, (_, index) => input[index]),
      length,
    };
  } catch {
    return { entries: [], length: 0 };
  }
}
