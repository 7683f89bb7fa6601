import type { AdapterResult } from '../adapters/internal/result.js';
import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';
import { parseArticle } from '../model/parseArticle.js';

/**
 * An article or a list of them in the model's own form, as JSON text; nothing else is recognized. Paths of issues are those in
 * the text: `sdgs[2].goal`, in a list `[4].sdgs[2].goal`.
 */
export function parseArticleFile(text: string): AdapterResult {
  const json = readJson(text);
  if (!json.ok) {
    const message = `received a text that is no JSON: ${json.message}`;
    return { articles: [], issues: [{ path: '', code: 'value', severity: 'error', message }] };
  }
  if (!Array.isArray(json.value)) return parseOne(json.value, '');
  const results = json.value.map((value, index) => parseOne(value, `[${index}]`));
  return {
    articles: results.flatMap(({ articles }) => articles),
    issues: results.flatMap(({ issues }) => issues),
  };
}

function parseOne(value: unknown, place: string): { articles: readonly Article[]; issues: readonly Issue[] } {
  const result = parseArticle(value);
  const issues = result.issues.map((issue) => ({
    ...issue,
    path: place && issue.path ? `${place}.${issue.path}` : place || issue.path,
  }));
  return { articles: result.ok ? [result.article] : [], issues };
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'unknown' };
  }
}
