import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';

/** Loaded and parsed articles, and the issues of the data. */
export interface LoadResult {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** A result without articles, for failures before any article was read. */
export function loadFailure(message: string, suggestion?: string): LoadResult {
  const issue: Issue = { path: '', code: 'source', severity: 'error', message };
  return { articles: [], issues: [suggestion ? { ...issue, suggestion } : issue] };
}
