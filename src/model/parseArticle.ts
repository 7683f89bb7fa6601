import type { Article } from './article.js';
import { articleId } from './articleId.js';
import type { Issue } from './issue.js';
import { readSchema } from './readSchema.js';
import { ArticleSchema } from './schema.js';

/** What {@link parseArticle} returns. `issues` may hold warnings although `ok` is true. */
export type ParseResult =
  | { readonly ok: true; readonly article: Article; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The only way into the model: unknown data becomes an {@link Article}, or issues that say what is wrong.
 *
 * A bad optional field costs that field, not the article; only a missing headline costs the article. Texts are
 * cleaned, near misses repaired (country codes, language tags, "10" for 10), texts and lists cut at `limits`, goals merged and
 * sorted. Never throws and never changes its input, whatever that is: cycles, getters that throw, revoked
 * proxies, `__proto__` keys, megabytes. Idempotent: an article that came out goes in and comes out the same.
 */
export function parseArticle(input: unknown): ParseResult {
  const issues: Issue[] = [];
  const draft = readSchema(ArticleSchema, input, (issue) => issues.push(issue)) as Article | undefined;
  if (draft) return { ok: true, article: { ...draft, id: draft.id || articleId(draft) }, issues };
  return {
    ok: false,
    issues: issues.map((issue) =>
      issue.path === '' || issue.path === 'headline' ? { ...issue, severity: 'error' } : issue,
    ),
  };
}
