import type { Article } from '../../model/article.js';
import { type Issue, type Mismatch, phrase, warning } from '../../model/issue.js';
import { parseArticle } from '../../model/parseArticle.js';
import type { AdapterResult } from './result.js';

/** Issues kept about rejected items; the others are only counted. */
const maxRejections = 1000;

/** An item of the source, not yet validated. */
export interface Draft {
  /** The input of `parseArticle`. */
  readonly fields: object;
  /** The adapter's own issues, with paths relative to the article. */
  readonly issues: readonly Issue[];
}

/**
 * Collects articles and issues. Paths of issues about an article start with its place in the list, `articles[2].published`;
 * those about a rejected item with its place in the source, `data[3].headline`.
 */
export class ResultBuilder {
  readonly #articles: Article[] = [];
  readonly #issues: Issue[] = [];
  #rejections = 0;
  #unreported = 0;

  /** Validates one item. `place` is its path in the source. */
  add({ fields, issues }: Draft, place: string): void {
    const result = parseArticle(fields);
    if (result.ok) {
      const at = `articles[${this.#articles.length}]`;
      this.#articles.push(result.article);
      for (const issue of [...issues, ...result.issues]) this.report(issue, at);
      return;
    }
    // Warnings about the other fields do not matter any more.
    for (const issue of result.issues.filter(({ severity }) => severity === 'error'))
      this.reject(issue, place);
  }

  /** Reports why an item, or the whole input, was rejected. */
  reject(issue: Issue, place = ''): void {
    if (this.#rejections++ < maxRejections) this.report(issue, place);
    else this.#unreported++;
  }

  /** Reports an issue; its path is relative to `place`. */
  report(issue: Issue, place = ''): void {
    this.#issues.push({ ...issue, path: joinPath(place, issue.path) });
  }

  result(): AdapterResult {
    const rest = this.#unreported;
    if (rest) {
      const message: Mismatch = {
        received: phrase('{0} more items that became no article', rest),
        expected: 'each to have a headline',
      };
      this.#issues.push(warning('', 'source', message));
    }
    return { articles: this.#articles, issues: this.#issues };
  }
}

function joinPath(place: string, path: string): string {
  return place && path && !path.startsWith('[') ? `${place}.${path}` : place + path;
}
