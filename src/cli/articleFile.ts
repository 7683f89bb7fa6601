import type { AdapterResult } from '../adapters/internal/result.js';
import { failure, phrase } from '../model/issue.js';
import { parseJson } from '../model/json.js';
import { parseEach } from '../model/parseArticles.js';

/**
 * Parses JSON text that contains an article or a list of articles in the model's own format; no other format is recognized. Issue
 * paths start at the top of the text: `sdgs[2].goal`, or `[4].sdgs[2].goal` in a list.
 *
 * @param advice - Suggestion for text that does not look like JSON.
 */
export function parseArticleFile(text: string, advice = convertIt): AdapterResult {
  const json = parseJson(text);
  if (!json.ok) {
    const message = { received: phrase('text that is not JSON: {0}', json.message) };
    const suggestion = /^\s*[{[]/.test(text) ? undefined : advice;
    return { articles: [], issues: [failure('', 'value', message, suggestion)] };
  }
  return Array.isArray(json.value)
    ? parseEach(json.value, (index) => `[${index}]`)
    : parseEach([json.value], () => '');
}

const convertIt = 'news-cards import converts press releases, feeds and pages';
