import type { Command } from 'commander';
import { parseJson } from '../model/json.js';
import { escapeHtml } from '../output/escapeHtml.js';
import { linkHtml } from '../output/linkHtml.js';
import { visibilityOf } from '../output/visibility/checkVisibility.js';
import { donorRules } from '../output/visibility/donorRules.js';
import { parseVisibilityRules, type VisibilityRule } from '../output/visibility/rules.js';
import { annexFiles } from './annexFiles.js';
import { parseArticleFile } from './articleFile.js';
import { currentDay } from './currentDay.js';
import { exitCodes, Failure, setExitCode } from './failures.js';
import { forEachText, inputsOf } from './input.js';
import { webAddress } from './optionValues.js';
import { print } from './output.js';
import { readTextFile } from './readTextFile.js';
import { StagedFiles } from './replaceFiles.js';
import { count, issueLine, logLine, reportIssues } from './report.js';

interface VisibilityOptions {
  readonly rules: string;
  readonly annex?: string;
  readonly title: string;
  readonly baseUrl?: string;
  readonly force?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Examples:
  $ news-cards visibility articles/ --rules rules.json
  $ news-cards visibility articles/ --rules eu --annex annex.html

Findings are the result and go to standard output, one per line. Exits with 1 for a finding, or an article that is not valid. --annex
writes a page with each story that a rule applies to and what was found, and the same as a table: annex.csv.`;

export function define(command: Command): void {
  const donors = Object.keys(donorRules).join(', ');
  command
    .description(
      'Checks whether stories credit their funders as the funders require, and writes the evidence for a report.',
    )
    .argument('<file...>', 'JSON files with articles, or folders; "-" for standard input')
    .requiredOption('--rules <file>', `a JSON file of rules, or a built-in set: ${donors}`)
    .option('--annex <file.html>', 'writes an annex for a report, and a table beside it')
    .option('--title <text>', 'title of the annex', 'Visibility of funders')
    .option('--base-url <address>', 'URL of the page that images with a path belong to', webAddress)
    .option('--force', 'overwrites existing files')
    .option('--verbose', 'names each file that is read')
    .addHelpText('after', examples)
    .action(checkAll);
}

async function checkAll(names: string[], options: VisibilityOptions): Promise<void> {
  const staged = new StagedFiles(options.force);
  // Also where a consumer such as `head` has read enough, which ends the process.
  process.once('exit', () => staged.discard());
  const { annex, title, baseUrl, verbose } = options;
  const rules = await rulesFrom(options.rules);
  const sources = rules.map(({ name, source }) => linkHtml(escapeHtml(name), source));
  const about = `${currentDay()} · ${sources.join(', ')}`;
  const files = annex === undefined ? undefined : annexFiles(staged, annex, title, about, baseUrl);
  let stories = 0;
  let found = 0;
  await forEachText(inputsOf(names, ['.json']), verbose, async (text, { name }) => {
    const result = parseArticleFile(text);
    reportIssues(name, result);
    for (const article of result.articles) {
      const results = visibilityOf(article, rules);
      if (results.length) files?.add(article, results);
      stories += Math.min(1, results.length);
      for (const { rule, path, received, expected } of results.flatMap(({ findings }) => findings)) {
        found++;
        const message = `${rule}: received ${received}; expected ${expected}`;
        await print(`${issueLine(name, { path, code: 'value', severity: 'warning', message })}\n`);
      }
    }
  });
  const counts = `${count(found, 'finding')} in ${stories === 1 ? '1 story' : `${stories} stories`}`;
  files?.finish(counts);
  staged.commit();
  logLine(`${counts} that a rule applies to${files ? `; wrote ${files.paths.join(' and ')}` : ''}`);
  if (found) setExitCode(exitCodes.invalidData);
}

/** Rules of this package, or those of a file; none if one is wrong, because a check would be missing. */
async function rulesFrom(name: string): Promise<readonly VisibilityRule[]> {
  if (Object.hasOwn(donorRules, name)) return [donorRules[name as keyof typeof donorRules]];
  const json = parseJson(await readTextFile(name));
  if (!json.ok) throw new Failure(`${name}: received text that is not JSON: ${json.message}`);
  const { rules, issues } = parseVisibilityRules(json.value);
  for (const issue of issues) logLine(issueLine(name, issue));
  if (issues.length || !rules.length)
    throw new Failure(`${name}: expected at least one rule, all of them valid`);
  return rules;
}
