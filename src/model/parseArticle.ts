import type { Article } from './article.js';
import { articleId } from './articleId.js';
import { applyArticleRules } from './articleRules.js';
import { asValidated, isValidated } from './isArticle.js';
import type { Issue } from './issue.js';
import { readSchema } from './readSchema.js';
import { ArticleSchema } from './schema.js';

/** The result of {@link parseArticle}. `issues` may hold warnings although `ok` is true. */
export type ParseResult =
  | { readonly ok: true; readonly article: Article; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses unknown data into an {@link Article}, or returns issues that explain why it is not valid.
 *
 * An invalid optional field is dropped; only a missing headline makes the article invalid. Cleans texts, repairs likely
 * mistakes (country codes, language tags, "10" for 10), cuts texts and lists at `limits`, and merges and sorts goals.
 * Never throws and never mutates its input, whatever that is: cycles, throwing getters, revoked proxies, `__proto__`
 * keys, megabytes.
 *
 * The article is frozen with all its parts: to correct one, parse a new object. Parsing it again returns the same object.
 */
export function parseArticle(input: unknown): ParseResult {
  if (isValidated(input)) return { ok: true, article: input, issues: [] };
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const draft = readSchema(ArticleSchema, input, report) as Article | undefined;
  if (draft) {
    const article = applyArticleRules(draft, input, report);
    return { ok: true, article: asValidated({ ...article, id: article.id || articleId(article) }), issues };
  }
  return {
    ok: false,
    issues: issues.map((issue) =>
      issue.path === '' || issue.path === 'headline' ? { ...issue, severity: 'error' } : issue,
    ),
  };
}
