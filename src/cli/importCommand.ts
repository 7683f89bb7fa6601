import { join } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { type Format, formats } from '../adapters/any/detectFormat.js';
import { type AnyResult, fromAny } from '../adapters/any/fromAny.js';
import type { AdapterResult } from '../adapters/internal/result.js';
import { xmlFormats } from '../adapters/internal/xmlFeeds.js';
import type { Confidence, Evidence } from '../adapters/text/evidence.js';
import type { LeftOut } from '../adapters/text/leftOut.js';
import type { Article } from '../model/article.js';
import { isCutInput } from '../model/issue.js';
import { parseArticleFile } from './articleFile.js';
import { exitCodes, Failure, setExitCode } from './failures.js';
import { forEachText, type Input, inputsOf } from './input.js';
import { date, languageTag, webAddress } from './optionValues.js';
import { nameOf, print, toJson, UniqueNames, writeFiles } from './output.js';
import { logLine, reportIssues } from './report.js';

/** Formats by the name of their option value: `json-ld`. */
const formatsByName: ReadonlyMap<string, Format> = new Map(
  formats.map((format) => [format.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), format]),
);

interface ImportOptions {
  readonly format: string;
  readonly language?: string;
  readonly url?: string;
  readonly published?: string;
  readonly accept?: Confidence;
  readonly out?: string;
  readonly evidence?: boolean;
  readonly report?: boolean;
  readonly force?: boolean;
  readonly allowPartial?: boolean;
  readonly verbose?: boolean;
}

const feedEndings = xmlFormats.map((format) => `.${format}`);
const endings = ['.txt', '.json', '.jsonld', '.xml', ...feedEndings, '.html', '.htm'];

const examples = `
Examples:
  $ news-cards import press-release.txt > article.json
  $ curl -s https://example.org/feed.xml | news-cards import - --url https://example.org/feed.xml
  $ news-cards import releases/ --language fr --out articles/
  $ news-cards import page.html --url https://example.org/story
  $ news-cards import press-release.txt --evidence > article.json 2> evidence.txt

One article is written as an object, several as a list. Issues go to standard error, one per line, with the path of
the value.`;

const draftNote =
  'The result is a draft: check it before you publish it, above all participants, funders, partners, publisher and countries.';

export function define(command: Command): void {
  command
    .description(
      'Reads press releases, feeds (RSS, Atom, JSON Feed), HTML pages, JSON-LD, and responses of the ReliefWeb and WordPress APIs, and writes articles as JSON.',
    )
    .addArgument(new Argument('<file...>', 'files or folders; "-" for standard input'))
    .addOption(
      new Option('--format <name>', 'format of the input')
        .choices(['auto', ...formatsByName.keys()])
        .default('auto'),
    )
    .option('--language <tag>', 'language of texts that do not declare one, such as "fr"', languageTag)
    .option('--url <url>', 'URL of the story, feed or page', webAddress)
    .option('--published <date>', 'date of a press release, such as 2015-04-02', date)
    .addOption(
      new Option('--accept <confidence>', 'which values of a press release to keep').choices([
        'stated',
        'likely',
      ] satisfies Confidence[]),
    )
    .option('--evidence', 'reports to standard error where in a press release each value was found')
    .option('--report', 'reports to standard error what of a press release is not in the article, and why')
    .option('--allow-partial', 'exits with 0 although an input was too long and only its beginning was read')
    .option('--out <folder>', 'writes each article to a file there')
    .option('--force', 'overwrites existing files')
    .option('--verbose', 'names each input that is read')
    .addHelpText('after', examples)
    .action(importArticles);
}

async function importArticles(names: string[], options: ImportOptions): Promise<void> {
  const { out, force, verbose, url, published } = options;
  const inputs = inputsOf(names, endings);
  if (inputs.length > 1 && (url !== undefined || published !== undefined)) {
    throw new Failure('--url and --published apply to a single input; received several');
  }
  const found: [Input, readonly Article[]][] = [];
  let isDraft = false;
  await forEachText(inputs, verbose, async (text, input) => {
    const result = await readAny(text, input, options);
    reportIssues(input.name, result);
    if (!options.allowPartial && result.issues.some(isCutInput)) {
      logLine(`${input.name}: error: only its beginning was read; --allow-partial accepts that`);
      setExitCode(exitCodes.invalidData);
    }
    isDraft ||= result.evidence !== undefined;
    if (options.evidence)
      for (const each of result.evidence ?? []) logLine(evidenceLine(input.name, each, text));
    if (options.report) for (const each of result.leftOut ?? []) logLine(leftOutLine(input.name, each, text));
    found.push([input, result.articles]);
  });
  const articles = found.flatMap(([, list]) => list);
  if (!articles.length) return;
  if (isDraft) logLine(draftNote);
  if (out === undefined) await print(toJson(articles.length === 1 ? articles[0] : articles));
  else writeFiles(filesOf(found, out), { folder: out, articles: articles.length, force });
}

async function readAny(
  text: string,
  input: Input,
  options: ImportOptions,
): Promise<AdapterResult & Pick<AnyResult, 'evidence' | 'leftOut'>> {
  const result = await fromAny(text, { ...options, format: formatsByName.get(options.format) });
  // A .json file that is not JSON is broken JSON, not a press release.
  const isBroken = options.format === 'auto' && result.format === 'text' && /\.json(ld)?$/i.test(input.path);
  return isBroken ? parseArticleFile(text, 'with --format text it is read as a press release') : result;
}

/** `story.txt: evidence: funders[0].name: stated: funded-by 1204-1250: "US Bureau …"`: confidence, rule, position and text. */
function evidenceLine(file: string, evidence: Evidence, text: string): string {
  const { path, start, end, rule, confidence, head } = evidence;
  const words = JSON.stringify(text.slice(start, end));
  const shared = head ? ` after ${JSON.stringify(head.restored)} ${head.start}-${head.end}` : '';
  return `${file}: evidence: ${path}: ${confidence}: ${rule} ${start}-${end}: ${words}${shared}`;
}

/** `story.txt: left out: contact 2210-2268: "For more …"`: reason, position and text. */
function leftOutLine(file: string, { reason, start, end }: LeftOut, text: string): string {
  return `${file}: left out: ${reason} ${start}-${end}: ${JSON.stringify(text.slice(start, end))}`;
}

/** Output files: named after the input if it holds a single article, otherwise after each article. */
function filesOf(found: readonly (readonly [Input, readonly Article[]])[], out: string) {
  const names = new UniqueNames();
  return found.flatMap(([{ stem }, articles]) =>
    articles.map((article) => {
      const name = names.take(articles.length === 1 ? stem : `${stem}/${nameOf(article)}`);
      return { path: join(out, `${name}.json`), content: toJson(article) };
    }),
  );
}
