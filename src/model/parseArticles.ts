import type { Article } from './article.js';
import { type Issue, isArray } from './issue.js';
import { parseArticle } from './parseArticle.js';

/** The valid articles in order, and the issues of all. */
export interface ParsedArticles {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[2].headline`; an article that came alone is `articles[0]`. */
  readonly issues: readonly Issue[];
}

/** List entries that are read. */
const maxEntries = 10_000;

/**
 * Parses an article or a list of them, up to `limit` valid ones. An invalid article is omitted, with an issue. Never throws.
 */
export function parseArticles(input: unknown, limit = maxEntries): ParsedArticles {
  return parseEach(entriesOf(input), (index) => `articles[${index}]`, limit);
}

/** Parses values as articles, up to `limit` valid ones. `pathOf` gives the path of each value in its issues. */
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

/** A list's entries, or the value alone; empty for a proxy that throws. */
function entriesOf(input: unknown): unknown[] {
  if (!isArray(input)) return [input];
  try {
    return Array.from({ length: Math.min(maxEntries, input.length) }, (_, index) => input[index]);
  } catch {
    return [];
  }
}
