import { type Command, InvalidArgumentError } from 'commander';
import { renderArticle } from '../embed/static/renderToHtml.js';
import type { Article } from '../model/article.js';
import { parseJson } from '../model/json.js';
import { toEmail } from '../output/email/toEmail.js';
import { escapeHtml, linkHtml } from '../output/html.js';
import { toStoryHtml } from '../output/story/toStoryHtml.js';
import { visibilityOf } from '../output/visibility/checkVisibility.js';
import { donorRules } from '../output/visibility/donorRules.js';
import { parseVisibilityRules, type VisibilityRule } from '../output/visibility/rules.js';
import { variants } from '../view/variants.js';
import { annexFiles } from './annexFiles.js';
import { parseArticleFile } from './articleFile.js';
import { currentDay } from './currentDay.js';
import { addClockOption, type ClockOption, releasedFrom } from './embargoes.js';
import { exitCodes, Failure, setExitCode } from './failures.js';
import { forEachText, inputsOf } from './input.js';
import { webAddress } from './optionValues.js';
import { print } from './output.js';
import { readTextFile } from './readTextFile.js';
import { StagedFiles } from './replaceFiles.js';
import { count, issueLine, logLine, reportIssues } from './report.js';

/** What readers get of a story: a card, the e-mail, or the document of the whole story. */
const forms = [...variants, 'email', 'story'] as const;
type Form = (typeof forms)[number];
const defaultForms: readonly Form[] = ['standard', 'email', 'story'];

interface VisibilityOptions extends ClockOption {
  readonly rules: string;
  readonly as: readonly Form[];
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

Writes each form of each story, and looks in it for the emblem, the sentence beside it, the name and the disclaimer. Findings are the
result and go to standard output, one per line. Exits with 1 for a finding, or an article that is not valid. --annex writes a table of what
was found for each story, form and rule, and the same for spreadsheets: annex.csv.`;

export function define(command: Command): void {
  const donors = Object.keys(donorRules).join(', ');
  addClockOption(command)
    .description(
      'Checks whether stories credit their funders as the funders require, and writes the evidence for a report.',
    )
    .argument('<file...>', 'JSON files with articles, or folders; "-" for standard input')
    .requiredOption('--rules <file>', `a JSON file of rules, or a built-in set: ${donors}`)
    .option('--as <forms...>', `what readers get: ${forms.join(', ')}`, asForm, defaultForms)
    .option('--annex <file.html>', 'writes an annex for a report, and the same for spreadsheets')
    .option('--title <text>', 'title of the annex', 'Visibility of funders')
    .option('--base-url <address>', 'URL that logos with a path belong to', webAddress)
    .option('--force', 'overwrites existing files')
    .option('--verbose', 'names each file that is read')
    .addHelpText('after', examples)
    .action(checkAll);
}

async function checkAll(names: string[], options: VisibilityOptions): Promise<void> {
  const staged = new StagedFiles(options.force);
  // Also where a consumer such as `head` has read enough, which ends the process.
  process.once('exit', () => staged.discard());
  const { annex, as, title, baseUrl, verbose } = options;
  const rules = await rulesFrom(options.rules);
  const today = currentDay();
  for (const { name, read } of rules) if (read !== undefined) warnIfOld(name, read, today);
  const sources = rules.map(
    ({ name, source, read }) =>
      linkHtml(escapeHtml(name), source) + (read === undefined ? '' : `, read on ${read}`),
  );
  const about = `${today} · ${sources.join(' · ')}`;
  const files = annex === undefined ? undefined : annexFiles(staged, annex, title, about);
  let stories = 0;
  let found = 0;
  await forEachText(inputsOf(names, ['.json']), verbose, async (text, { name }) => {
    const result = parseArticleFile(text);
    reportIssues(name, result);
    for (const article of releasedFrom(name, result.articles, options)) {
      let isAffected = false;
      for (const form of as) {
        const html = htmlOf(article, form, baseUrl);
        if (html === undefined) continue;
        const isWholeStory = form === 'full' || form === 'email' || form === 'story';
        const results = visibilityOf(article, html, rules, { isWholeStory, baseUrl });
        isAffected ||= results.length > 0;
        files?.add(article, form, results);
        for (const { rule, path, received, expected } of results.flatMap(({ findings }) => findings)) {
          found++;
          const message = `${rule}, ${form}: received ${received}; expected ${expected}`;
          await print(`${issueLine(name, { path, severity: 'warning', message })}\n`);
        }
      }
      if (isAffected) stories++;
    }
  });
  const counts = `${count(found, 'finding')} in ${stories === 1 ? '1 story' : `${stories} stories`}`;
  files?.finish(counts);
  staged.commit();
  logLine(`${counts} that a rule applies to${files ? `; wrote ${files.paths.join(' and ')}` : ''}`);
  if (found) setExitCode(exitCodes.invalidData);
}

/** What readers get; undefined for a story that others may not publish. */
function htmlOf(article: Article, form: Form, baseUrl: string | undefined): string | undefined {
  if (form === 'email') return toEmail(article, { baseUrl }).html;
  if (form !== 'story') return renderArticle(article, { variant: form }).html;
  return article.republication?.permission === 'no' ? undefined : toStoryHtml(article, { baseUrl });
}

function asForm(value: string, previous: readonly Form[]): Form[] {
  const form = forms.find((one) => one === value);
  if (form === undefined) throw new InvalidArgumentError(`Expected ${forms.join(', ')}.`);
  return [...(previous === defaultForms ? [] : previous), form];
}

/** Donors change their rules. */
function warnIfOld(name: string, read: string, today: string): void {
  const days = (Date.parse(today) - Date.parse(read.slice(0, 10))) / 86_400_000;
  if (days > 365)
    logLine(
      `warning: the rule "${name}" was read on ${read}, more than a year ago: compare it with the donor's`,
    );
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
