import { type Command, Option } from 'commander';
import { type EmbedMethod, embedMethods, needsScript } from '../embed/embedMethods.js';
import { type RefreshMode, refreshModes } from '../embed/refreshModes.js';
import {
  elementSnippet,
  iframeSnippet,
  type SnippetContent,
  type SnippetOptions,
  type SnippetScripts,
  scriptlessSnippets,
} from '../embed/snippet.js';
import type { Article } from '../model/article.js';
import { formatNames, isFormatName } from '../output/formats.js';
import { type ArticleListLayout, articleListLayouts } from '../view/articleList.js';
import { parseArticleFile } from './articleFile.js';
import { addCardOptions, type CardOptions, snippetOptionsFrom } from './cardOptions.js';
import { addClockOption, type ClockOption, releasedFrom } from './embargoes.js';
import { Failure } from './failures.js';
import { forEachText, inputsOf } from './input.js';
import { folderAddress, webAddress } from './optionValues.js';
import { print, writeFiles } from './output.js';
import type { ImageOptions } from './renderImage.js';
import { type RenderTarget, renderTargets } from './renderTargets.js';
import { reportIssues } from './report.js';
import { integrityOf, packageVersion } from './scripts.js';
import { checkUsedOptions } from './usedOptions.js';
import { type FormatCommandOptions, writeFormat } from './writeFormat.js';

interface RenderCommandOptions
  extends CardOptions,
    ClockOption,
    ImageOptions,
    Omit<FormatCommandOptions, 'locale' | 'theme' | 'generatedAt'> {
  readonly as: RenderTarget;
  readonly assets?: string;
  readonly src?: string;
  readonly refresh?: RefreshMode;
  readonly list?: boolean;
  readonly layout?: ArticleListLayout;
  readonly out?: string;
  readonly force?: boolean;
}

const methodNotes: Readonly<Record<EmbedMethod, string>> = {
  static: "a declarative shadow root: no script, isolated from the page's styles",
  plain: 'markup and styles: no script, for pages that strip <template>',
  markup: 'markup alone, for pages that strip <style>: put cards.css of this package in their style sheet',
  element: '<news-card> and its script, embed.js',
  iframe: 'an iframe with embed.html; frame.js sets its height',
};

const examples = `
Methods:
${embedMethods.map((method) => `  ${method.padEnd(9)}${methodNotes[method]}`).join('\n')}
The last two need --assets, the URL of the folder where you put the package's dist/script.

Other formats: ${formatNames.join(', ')}, and image: a PNG of 1200 x 630 pixels, for link previews (og:image).
image needs --out, --font and the package @resvg/resvg-js.
email, text and markdown hold one article or, with --title, a digest of a list.
The feeds (atom, rss, json-feed) need --title, rss also --url, and hold all articles of a list.
story is the whole story, for another site to publish, or to print.

Examples:
  $ news-cards render article.json > card.html
  $ news-cards import press-release.txt | news-cards render - --as plain --variant full --heading-level 2
  $ news-cards render article.json --as iframe --assets https://example.org/news-cards/
  $ news-cards render article.json --as element --assets /news-cards/ --src https://example.org/article.json --refresh visible --locale fr
  $ news-cards render article.json --as email --base-url https://example.org/ --out mail.html
  $ news-cards render articles.json --as email --title "Our week" --intro "What our members did." --out week.html
  $ news-cards render articles.json --as atom --title "Our news" --url https://example.org/ --out feed.atom`;

export function define(command: Command): void {
  command
    .description('Writes HTML that shows an article, or each article of a list, as a card in any page.')
    .argument('<file>', 'JSON file with an article or a list of articles; "-" for standard input')
    .addOption(
      new Option('--as <method>', 'how the card is embedded in the page, or another format')
        .choices([...renderTargets.keys()])
        .default('static'),
    );
  addClockOption(addCardOptions(command))
    .option('--assets <url>', 'URL of the folder with embed.html, embed.js and frame.js', folderAddress)
    .option('--src <url>', "URL of the article's JSON, for iframe and element", webAddress)
    .addOption(
      new Option('--refresh <when>', 'requests --src again when the card comes into view').choices(
        refreshModes,
      ),
    )
    .option('--list', 'renders all articles as one list instead of separate cards')
    .addOption(
      new Option('--layout <name>', 'how the cards of a list are arranged').choices(articleListLayouts),
    )
    .option('--title <text>', 'title of a feed or a digest')
    .option('--intro <text>', 'text at the beginning of a digest')
    .option('--url <address>', 'URL of the page that a feed or a digest belongs to', webAddress)
    .option('--feed-url <address>', "a feed's own URL", webAddress)
    .option('--base-url <address>', 'URL of the page that images with a path belong to', webAddress)
    .option('--font <files...>', 'fonts of an image: TTF, OTF or TTC')
    .option('--picture <file>', "the article's picture, for an image: JPEG, PNG or GIF")
    .option('--out <file>', 'writes to a file')
    .option('--force', 'overwrites an existing file')
    .addHelpText('after', examples)
    .action(render);
}

async function render(name: string, options: RenderCommandOptions): Promise<void> {
  const { as, out, force, layout, list, src } = options;
  checkUsedOptions(as, options);
  const snippetOptions = isFormatName(as) ? undefined : { ...(await snippetOptionsFrom(options)), layout };
  const write =
    as === 'image' || isFormatName(as) || !snippetOptions ? undefined : writerOf(as, options, snippetOptions);
  const inputs = inputsOf([name], ['.json']);
  if (inputs.length > 1) throw new Failure(`${name}: received several files; expected one`);
  await forEachText(inputs, false, async (text, input) => {
    const result = parseArticleFile(text);
    reportIssues(input.name, result);
    const articles = releasedFrom(input.name, result.articles, options);
    if (articles.length === 0) return;
    if (articles.length > 1 && src !== undefined && !list) {
      throw new Failure('--src is the URL of one article; received several; use --list for a list');
    }
    if (as === 'image') {
      const { renderImage } = await import('./renderImage.js');
      return renderImage(articles, options, snippetOptions ?? {});
    }
    const contents = list && articles.length ? [articles] : articles;
    const html = isFormatName(as)
      ? await writeFormat(as, articles, options)
      : contents.map((content) => `${write?.(content)}\n`).join('');
    if (!html) return;
    if (out === undefined) await print(html);
    else writeFiles([{ path: out, content: html }], { folder: out, articles: articles.length, force });
  });
}

/** Returns the function that writes the HTML of an article or a list. */
function writerOf(
  method: EmbedMethod,
  { assets, src, refresh, list, layout }: RenderCommandOptions,
  options: SnippetOptions,
): (content: SnippetContent) => string {
  if (layout !== undefined && !list) throw new Failure('--layout needs --list');
  if (list && method === 'iframe')
    throw new Failure('--list does not work with iframe: a frame holds one card');
  if (refresh !== undefined && src === undefined) throw new Failure('--refresh needs --src');
  if (!needsScript(method)) {
    if (method === 'markup' && options.theme) {
      throw new Failure("--theme does not work with markup: put the properties in the page's style sheet");
    }
    return (content) => scriptlessSnippets[method](content, options);
  }
  if (assets === undefined) {
    throw new Failure(`--as ${method} needs --assets, the URL of the package's dist/script folder`);
  }
  const scripts: SnippetScripts = {
    assets,
    src,
    refresh,
    version: packageVersion(),
    integrity: integrityOf(method === 'iframe' ? 'frame.js' : 'embed.js'),
  };
  return method === 'iframe'
    ? (content) => iframeSnippet(content as Article, options, scripts)
    : (content) => elementSnippet(content, options, scripts);
}
