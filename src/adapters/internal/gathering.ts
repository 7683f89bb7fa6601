import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';
import { parseArticle } from '../../model/parseArticle.js';
import type { AdapterResult } from './result.js';

/** Items of one input that are read; the rest is left out with an issue. */
export const maxItems = 10_000;

/** Issues kept about items that became no article: a million empty items say nothing a thousand do not. */
const maxRefusals = 1000;

/** What an adapter makes of one item of its source. */
export interface Draft {
  /** The input of `parseArticle`. */
  readonly fields: object;
  /** What the adapter itself has to say, with paths from the article. */
  readonly issues: readonly Issue[];
}

/**
 * Collects what becomes of a source's items. Paths of issues about an article start with its place in the list,
 * `articles[2].published`; an item that became none is named by its place in the source, `data[3].headline`.
 */
export class Gathering {
  readonly #articles: Article[] = [];
  readonly #issues: Issue[] = [];
  #refusals = 0;
  #silent = 0;

  /** Parses one item. `place` is where in the source it stands. */
  add({ fields, issues }: Draft, place: string): void {
    const result = parseArticle(fields);
    if (result.ok) {
      const at = `articles[${this.#articles.length}]`;
      this.#articles.push(result.article);
      for (const issue of [...issues, ...result.issues]) this.tell(issue, at);
      return;
    }
    // The other fields do not matter any more, and a list of nothing else is long enough.
    for (const issue of result.issues.filter(({ severity }) => severity === 'error'))
      this.refuse(issue, place);
  }

  /** An issue about an item that became no article, or about the whole input. */
  refuse(issue: Issue, place = ''): void {
    if (this.#refusals++ < maxRefusals) this.tell(issue, place);
    else this.#silent++;
  }

  /** An issue, with its path put behind that of the item. */
  tell(issue: Issue, place = ''): void {
    this.#issues.push({ ...issue, path: joinPath(place, issue.path) });
  }

  result(): AdapterResult {
    const rest = this.#silent;
    if (rest) {
      const message = `received ${rest} more items that became no article; expected each to have a headline`;
      this.#issues.push({ path: '', code: 'source', severity: 'warning', message });
    }
    return { articles: this.#articles, issues: this.#issues };
  }
}

function joinPath(place: string, path: string): string {
  return place && path && !path.startsWith('[') ? `${place}.${path}` : place + path;
}
