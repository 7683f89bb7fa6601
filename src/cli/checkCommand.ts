import type { Command } from 'commander';
import { parseArticleFile } from './articleFile.js';
import { exitCodes, setExitCode } from './failures.js';
import { forEachText, inputsOf } from './input.js';
import { print } from './output.js';
import { issueLine, logLine } from './report.js';

interface CheckOptions {
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Examples:
  $ news-cards check article.json
  $ news-cards check articles/ --strict
  $ news-cards import press-release.txt | news-cards check -

Issues are the result and go to the standard output, one a line. Ends with 1 when an article is not valid;
with --strict, also when something was omitted or repaired.`;

export function define(command: Command): void {
  command
    .description(
      'Validates JSON files that contain an article or a list of articles, and reports each problem and its path.',
    )
    .argument('<file...>', 'files or folders; "-" for standard input')
    .option('--strict', 'exits with 1 for warnings as well')
    .option('--verbose', 'names each file that is read, and reports how many there were')
    .addHelpText('after', examples)
    .action(check);
}

async function check(names: string[], { strict, verbose }: CheckOptions): Promise<void> {
  const counts = { articles: 0, error: 0, warning: 0 };
  await forEachText(inputsOf(names, ['.json']), verbose, async (text, { name }) => {
    const { articles, issues } = parseArticleFile(text);
    counts.articles += articles.length;
    for (const { severity } of issues) counts[severity]++;
    await print(issues.map((issue) => `${issueLine(name, issue)}\n`).join(''));
  });
  if (verbose) logLine(`${counts.articles} articles, ${counts.error} errors, ${counts.warning} warnings`);
  if (counts.error || (strict && counts.warning)) setExitCode(exitCodes.invalidData);
}
