import type { Command } from 'commander';
import { languages } from '../i18n/languages.js';
import { loadLocale } from '../i18n/loadLocale.js';
import type { Article } from '../model/article.js';
import { checkEvidence } from '../model/evidence/checkEvidence.js';
import { unprintableQuotes } from '../model/evidence/printableEvidence.js';
import { parseArticleFile } from './articleFile.js';
import { exitCodes, setExitCode } from './failures.js';
import { forEachText, inputsOf } from './input.js';
import { print } from './output.js';
import { readTextFile } from './readTextFile.js';
import { count, issueLine, issuesOf, logLine } from './report.js';

interface CheckOptions {
  readonly source?: string;
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Examples:
  $ news-cards check article.json
  $ news-cards check articles/ --strict
  $ news-cards check article.json --source press-release.txt
  $ news-cards import press-release.txt | news-cards check -

Issues are the result and go to standard output, one per line; standard error gets the number of valid articles. Exits with 1
if an article is not valid or has an unknown status; with --strict, also if something was omitted or repaired.`;

export function define(command: Command): void {
  command
    .description(
      'Validates JSON files that contain an article or a list of articles, and reports each problem and its path.',
    )
    .argument('<file...>', 'files or folders; "-" for standard input')
    .option('--source <file>', 'checks the evidence against the text that the articles were made from')
    .option('--strict', 'exits with 1 for warnings as well')
    .option('--verbose', 'names each file that is read')
    .addHelpText('after', examples)
    .action(check);
}

async function check(names: string[], { source, strict, verbose }: CheckOptions): Promise<void> {
  const text = source === undefined ? undefined : await readTextFile(source);
  const locales = text === undefined ? [] : await Promise.all(languages.map(loadLocale));
  const counts = { articles: 0, error: 0, warning: 0 };
  await forEachText(inputsOf(names, ['.json']), verbose, async (json, { name }) => {
    const result = parseArticleFile(json);
    const unproven = (article: Article, index: number) =>
      (text === undefined
        ? unprintableQuotes(article)
        : checkEvidence(article, text, { locales, unproven: 'keep' }).issues
      ).map((issue) => (result.articles.length > 1 ? { ...issue, path: `[${index}].${issue.path}` } : issue));
    const issues = [...issuesOf(result), ...result.articles.flatMap(unproven)];
    counts.articles += result.articles.length;
    for (const { severity } of issues) counts[severity]++;
    await print(issues.map((issue) => `${issueLine(name, issue)}\n`).join(''));
  });
  const verdict = counts.articles === 1 ? 'article is' : 'articles are';
  const issues = `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}`;
  // Not obvious: warnings leave the exit code at 0.
  const hint = counts.warning && !strict ? '; --strict makes warnings fail' : '';
  logLine(`${counts.articles} ${verdict} valid; ${issues}${hint}`);
  if (counts.error || (strict && counts.warning)) setExitCode(exitCodes.invalidData);
}
