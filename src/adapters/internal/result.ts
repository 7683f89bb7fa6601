import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';

/** The result of every adapter. Bad data never throws: invalid data becomes issues, valid data becomes articles. */
export interface AdapterResult {
  readonly articles: readonly Article[];
  /** Paths start at the list: `articles[0].sdgs[1].goal`; empty for the whole input. */
  readonly issues: readonly Issue[];
}
