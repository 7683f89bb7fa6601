import type { Command } from 'commander';
import { parseArticleFile } from './articleFile.js';
import { fail } from './exit.js';
import { exitCodes, Failure } from './failures.js';
import { inputsOf } from './input.js';
import { print } from './output.js';
import { readText } from './readText.js';
import { issueLine, Progress, say } from './report.js';

interface CheckOptions {
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Examples:
  $ news-cards check article.json
  $ news-cards check articles/ --strict
  $ news-cards import press-release.txt | news-cards check -

Issues are the result and go to the standard output, one a line. Ends with 1 when an article cannot stand; of what was
only left out or mended, with --strict.`;

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('tells what is wrong with articles')
    .description(
      'Checks files with an article, or a list of them, as JSON, and tells what is wrong and where.',
    )
    .argument('<file...>', 'files or folders; "-" for the standard input')
    .option('--strict', 'ends with 1 for warnings as well')
    .option('--verbose', 'tells each file that is read, and how many there were')
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
      const { articles, issues } = parseArticleFile(await readText(input.path, input.name));
      progress.clear();
      counts.articles += articles.length;
      for (const { severity } of issues) counts[severity]++;
      await print(issues.map((issue) => `${issueLine(input.name, issue)}\n`).join(''));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      progress.clear();
      say(error.message);
      fail(error.exitCode);
    }
  }
  progress.clear();
  if (verbose) say(`${counts.articles} articles, ${counts.error} errors, ${counts.warning} warnings`);
  if (counts.error || (strict && counts.warning)) fail(exitCodes.data);
}
