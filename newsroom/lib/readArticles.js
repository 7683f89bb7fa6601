import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromAny } from 'news-cards/adapters';

/**
 * Reads every file of a folder: articles as JSON, feeds, press releases, pages. An article with an error stops the build, as do a file
 * without an article and two articles with one id; if `isLenient`, they are left out and named.
 */
export async function readArticles(folder, isLenient) {
  const found = new Map();
  const problems = [];
  for (const path of await filesIn(folder)) {
    const { articles, issues } = await read(await readFile(path, 'utf8'));
    const errors = issues.filter(isError);
    problems.push(...errors.map((issue) => `${path}: ${issue.path && `${issue.path}: `}${issue.message}`));
    if (articles.length === 0 && errors.length === 0) problems.push(`${path}: there is no article in it`);
    for (const article of articles) {
      const first = found.get(article.id);
      if (first) problems.push(`${path}: the article "${article.id}" is also in ${first.path}`);
      // Of two stories with one id, a withdrawn one counts.
      if (!first || article.status?.type === 'withdrawn') found.set(article.id, { article, path });
    }
  }
  report(problems, isLenient);
  return [...found.values()];
}

const isError = ({ severity }) => severity === 'error';

/** The articles of a text without those that have an error: it may be a withdrawal that was not understood. */
async function read(text) {
  const { articles, issues, format } = await fromAny(text);
  const wrong = issues.filter(isError).map(({ path }) => path);
  // In a list of the model's own articles, paths count those that are not valid, so each is read alone.
  const list =
    wrong.length && articles.length && format === 'article' && JSON.parse(text.replace('\ufeff', ''));
  if (Array.isArray(list)) {
    const results = await Promise.all(list.map((one) => fromAny(one, { format })));
    return { articles: results.flatMap((one) => (one.issues.some(isError) ? [] : one.articles)), issues };
  }
  const isWrong = (index) => wrong.some((path) => !path || path.startsWith(`articles[${index}]`));
  return { articles: articles.filter((_, index) => !isWrong(index)), issues };
}

/** Stops the build, or says what is left out. */
export function report(problems, isLenient) {
  if (problems.length === 0) return;
  const text = problems.slice(0, 50).join('\n');
  if (!isLenient) throw new Error(`${text}\nWith "npm run build -- --lenient" these are left out.`);
  console.warn(`Left out:\n${text}`);
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
