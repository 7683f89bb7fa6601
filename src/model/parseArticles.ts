import type { Article } from './article.js';
import { type Issue, isArray } from './issue.js';
import { parseArticle } from './parseArticle.js';

/** Articles that stand, in order, and what is to say of the others and of them. */
export interface ParsedArticles {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[2].headline`; an article that came alone is `articles[0]`. */
  readonly issues: readonly Issue[];
}

/** Entries that are read of a list. */
const most = 10_000;

/**
 * An article, or a list of them, through the gate, until as many stand as are wanted. One that does not stand costs
 * itself, with an issue. Never throws.
 */
export function parseArticles(input: unknown, limit = most): ParsedArticles {
  const articles: Article[] = [];
  const issues: Issue[] = [];
  for (const [index, each] of entriesOf(input).entries()) {
    if (articles.length >= limit) break;
    const result = parseArticle(each);
    if (result.ok) articles.push(result.article);
    for (const issue of result.issues) {
      issues.push({ ...issue, path: `articles[${index}]${issue.path && `.${issue.path}`}` });
    }
  }
  return { articles, issues };
}

/** A list's entries, or the value alone; none of a proxy that throws. */
function entriesOf(input: unknown): unknown[] {
  if (!isArray(input)) return [input];
  try {
    return Array.from({ length: Math.min(most, input.length) }, (_, index) => input[index]);
  } catch {
    return [];
  }
}
