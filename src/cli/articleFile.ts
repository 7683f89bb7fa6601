import type { AdapterResult } from '../adapters/internal/result.js';
import { parseJson } from '../model/json.js';
import { parseEach } from '../model/parseArticles.js';

/**
 * Parses JSON text that holds an article or a list of them in the model's own form; no other format is recognized. Paths of
 * issues are those in the text: `sdgs[2].goal`, in a list `[4].sdgs[2].goal`.
 */
export function parseArticleFile(text: string): AdapterResult {
  const json = parseJson(text);
  if (!json.ok) {
    const message = `received a text that is no JSON: ${json.message}`;
    return { articles: [], issues: [{ path: '', code: 'value', severity: 'error', message }] };
  }
  return Array.isArray(json.value)
    ? parseEach(json.value, (index) => `[${index}]`)
    : parseEach([json.value], () => '');
}
