import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';

/** What came of a page's data: articles that passed the gate, and what is to say of the others. */
export interface Loaded {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** Nothing, and why: for what fails before there is an article to name. */
export function failure(message: string, suggestion?: string): Loaded {
  const issue: Issue = { path: '', code: 'source', severity: 'error', message };
  return { articles: [], issues: [suggestion ? { ...issue, suggestion } : issue] };
}
