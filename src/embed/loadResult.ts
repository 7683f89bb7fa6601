import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';

/** Articles that were loaded and parsed, and what was wrong with the data. */
export interface LoadResult {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** No article, and why: for what fails before there is an article to name. */
export function loadFailure(message: string, suggestion?: string): LoadResult {
  const issue: Issue = { path: '', code: 'source', severity: 'error', message };
  return { articles: [], issues: [suggestion ? { ...issue, suggestion } : issue] };
}
