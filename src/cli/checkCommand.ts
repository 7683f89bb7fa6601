import type { Command } from 'commander';
import { parseArticleFile } from './articleFile.js';
import { setExitCode } from './exitCode.js';
import { exitCodes, Failure } from './failures.js';
import { inputsOf } from './input.js';
import { print } from './output.js';
import { readTextFile } from './readTextFile.js';
import { issueLine, logLine, Progress } from './report.js';

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

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('reports problems in articles')
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
  const inputs = inputsOf(names, ['.json']);
  const progress = new Progress(inputs.length, verbose);
  const counts = { articles: 0, error: 0, warning: 0 };
  for (const input of inputs) {
    progress.step(input.name);
    try {
      const { articles, issues } = parseArticleFile(await readTextFile(input.path, input.name));
      progress.clear();
      counts.articles += articles.length;
      for (const { severity } of issues) counts[severity]++;
      await print(issues.map((issue) => `${issueLine(input.name, issue)}\n`).join(''));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      progress.clear();
      logLine(error.message);
      setExitCode(error.exitCode);
    }
  }
  progress.clear();
  if (verbose) logLine(`${counts.articles} articles, ${counts.error} errors, ${counts.warning} warnings`);
  if (counts.error || (strict && counts.warning)) setExitCode(exitCodes.invalidData);
}
