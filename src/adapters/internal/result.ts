import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';

/** What every adapter returns. Bad data never throws: it becomes issues, and what is good becomes articles. */
export interface AdapterResult {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[0].sdgs[1].goal`; empty for the whole input. */
  readonly issues: readonly Issue[];
}
