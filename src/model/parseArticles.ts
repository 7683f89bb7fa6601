import type { Article } from './article.js';
import { type Issue, isArray } from './issue.js';
import { parseArticle } from './parseArticle.js';

/** The valid articles in order, and the issues of all entries. */
export interface ParsedArticles {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[2].headline`; a single article is `articles[0]`. */
  readonly issues: readonly Issue[];
}

/** Maximum number of list entries to read. */
const maxEntries = 10_000;

/**
 * Parses an article or a list of articles, up to `limit` valid ones. Omits invalid articles, with an issue. Never throws.
 */
export function parseArticles(input: unknown, limit?: number): ParsedArticles {
  return parseEach(entriesOf(input), (index) => `articles[${index}]`, limit ?? maxEntries);
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

/** The entries of a list, or a list of the value itself; empty for a throwing proxy. */
function entriesOf(input: unknown): unknown[] {
  if (!isArray(input)) return [input];
  try {
    return Array.from({ length: Math.min(maxEntries, input.length) }, (_, index) => input[index]);
  } catch {
    return [];
  }
}
