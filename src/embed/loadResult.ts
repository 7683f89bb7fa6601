import type { Article } from '../model/article.js';
import { failure, type Issue, type IssueText } from '../model/issue.js';

/** Loaded and parsed articles, and the issues of the data. */
export interface LoadResult {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** A result without articles, for failures before any article was read. */
export function loadFailure(text: IssueText, suggestion?: string): LoadResult {
  return { articles: [], issues: [failure('', 'source', text, suggestion)] };
}
