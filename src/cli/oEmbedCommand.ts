import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { frameHeight, frameWidth } from '../embed/frame/frameTag.js';
import { toOEmbed } from '../embed/frame/oEmbed.js';
import { discoveryLink, staticPage } from '../embed/frame/staticPage.js';
import type { SnippetOptions } from '../embed/snippet.js';
import type { Article } from '../model/article.js';
import { parseArticleFile } from './articleFile.js';
import { addCardOptions, type CardOptions, snippetOptionsFrom } from './cardOptions.js';
import { addClockOption, type ClockOption, releasedFrom } from './embargoes.js';
import { forEachText, inputsOf } from './input.js';
import { webAddress, wholeNumber } from './optionValues.js';
import { nameOf, toJson, UniqueNames, writeFiles } from './output.js';
import type { OutputFile } from './replaceFiles.js';
import { reportIssues } from './report.js';
import { scriptBytes, sha256Of } from './scripts.js';

interface OEmbedCommandOptions extends CardOptions, ClockOption {
  readonly baseUrl: string;
  readonly out: string;
  readonly width: number;
  readonly maxHeight?: number;
  readonly widths: readonly number[];
  readonly cacheAge: number;
  readonly providerName?: string;
  readonly providerUrl?: string;
  readonly force?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Writes, for each article of the files:
  embed/NAME.html         a page that contains the card and works without a script
  oembed/NAME.json        its oEmbed response; the page links to it
  oembed/WIDTH/NAME.json  the same for another width, with --widths
NAME is the name of the article's file. "index", and a folder named like one of --widths, get a number.
And for all articles:
  oembed/index.json       all URLs, and the <link> for the head of each story's own page
  frame.js                for pages that resize iframes to the height of their cards

A static host ignores ?maxwidth= and ?maxheight= and always returns the response for --width. The iframe in it is as wide
as its container, and scrolls if it is not high enough. A host that can choose a file by the query should map
?maxwidth=W to the largest of --widths that is not above W.

Examples:
  $ news-cards oembed articles/ --base-url https://example.org/cards/ --out public/cards/
  $ news-cards oembed clinic.json school.json --base-url https://example.org/cards/ --out public/cards/`;

export function define(command: Command): void {
  command
    .description('Writes oEmbed 1.0 responses and their pages for articles, for any static file host.')
    .argument(
      '<file...>',
      'JSON files, each with an article or a list of articles, or folders; "-" for standard input',
    )
    .requiredOption('--base-url <url>', 'URL at which the files will be published', baseAddress)
    .requiredOption('--out <folder>', 'output folder')
    .option(
      '--width <px>',
      'intended width of the cards',
      (value) => wholeNumber(value, 200, 2000),
      frameWidth,
    )
    .option('--widths <px,px>', 'additional widths, each with its own responses', widthList, [])
    .option('--max-height <px>', 'maximum height of a frame', (value) => wholeNumber(value, 50, 20_000))
    .option(
      '--cache-age <seconds>',
      'how long a response may be cached',
      (value) => wholeNumber(value, 0, 31_536_000),
      3600,
    )
    .option('--provider-name <name>', "publisher of the cards (default: the article's publisher)")
    .option('--provider-url <url>', 'their site', webAddress);
  addClockOption(addCardOptions(command))
    .option('--force', 'overwrites existing files')
    .option('--verbose', 'names each file that is read')
    .addHelpText('after', examples)
    .action(writeOEmbed);
}

async function writeOEmbed(inputs: string[], options: OEmbedCommandOptions): Promise<void> {
  const { out, force, verbose } = options;
  const snippetOptions = await snippetOptionsFrom(options);
  const names = new UniqueNames(
    (name) => name === 'index' || options.widths.some((width) => name.startsWith(`${width}/`)),
  );
  const files: OutputFile[] = [];
  const index: unknown[] = [];
  await forEachText(inputsOf(inputs, ['.json'], [resolve(out, 'oembed')]), verbose, (text, input) => {
    const result = parseArticleFile(text);
    reportIssues(input.name, result);
    const articles = releasedFrom(input.name, result.articles, options);
    for (const article of articles) {
      const name = names.take(result.articles.length === 1 ? input.stem : `${input.stem}/${nameOf(article)}`);
      const made = filesOf(article, name, options, snippetOptions);
      files.push(...made.files);
      index.push(made.entry);
    }
  });
  if (!files.length) return;
  files.push({ path: 'oembed/index.json', content: toJson(index) });
  files.push({ path: 'frame.js', content: scriptBytes('frame.js').toString() });
  writeFiles(
    files.map(({ path, content }) => ({ path: join(out, path), content })),
    { folder: out, articles: index.length, force },
  );
}

/** The output files of one article, and its index entry. */
function filesOf(
  article: Article,
  name: string,
  options: OEmbedCommandOptions,
  snippetOptions: SnippetOptions,
) {
  const { baseUrl, width, widths, cacheAge, providerName, providerUrl, maxHeight } = options;
  const page = `${baseUrl}embed/${name}.html`;
  const oEmbed = `${baseUrl}oembed/${name}.json`;
  const provider = { name: providerName, url: providerUrl };
  const response = (width: number) => {
    const height = Math.min(frameHeight(snippetOptions.variant), maxHeight ?? Number.POSITIVE_INFINITY);
    return toJson(toOEmbed(article, { page, width, height, cacheAge, provider }));
  };
  const html = staticPage(article, {
    ...snippetOptions,
    oEmbed,
    script: scriptBytes('staticPage.js').toString().trim(),
    hashOf: sha256Of,
  });
  const files: OutputFile[] = [
    { path: `embed/${name}.html`, content: html },
    { path: `oembed/${name}.json`, content: response(width) },
    ...widths.map((each) => ({ path: `oembed/${each}/${name}.json`, content: response(each) })),
  ];
  const link = discoveryLink(oEmbed, article.headline);
  return { files, entry: { id: article.id, url: article.url, page, oEmbed, link } };
}

function baseAddress(value: string): string {
  const address = webAddress(value);
  if (/[?#]/.test(address)) throw new InvalidArgumentError('Expected a URL without ? and #.');
  return address.endsWith('/') ? address : `${address}/`;
}

function widthList(value: string): number[] {
  return [...new Set(value.split(',').map((each) => wholeNumber<number>(each.trim(), 200, 2000)))];
}
