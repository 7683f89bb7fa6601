import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromAny } from 'news-cards/adapters';

/**
 * Reads every file of a folder: articles as JSON, feeds, press releases, pages. A file without a valid article stops the build, as do
 * two articles with one id; if `isLenient`, they are left out and named.
 */
export async function readArticles(folder, isLenient) {
  const found = new Map();
  const problems = [];
  for (const path of await filesIn(folder)) {
    const { articles, issues } = await fromAny(await readFile(path, 'utf8'));
    const errors = issues.filter(({ severity }) => severity === 'error');
    problems.push(...errors.map((issue) => `${path}: ${issue.path && `${issue.path}: `}${issue.message}`));
    if (articles.length === 0 && errors.length === 0) problems.push(`${path}: there is no article in it`);
    for (const article of articles) {
      const first = found.get(article.id);
      if (first) problems.push(`${path}: the article "${article.id}" is also in ${first.path}`);
      else found.set(article.id, { article, path });
    }
  }
  report(problems, isLenient);
  return [...found.values()];
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
