import { type Command, Option } from 'commander';
import { type ArticleListLayout, articleListLayouts } from '../components/ArticleList/layouts.js';
import {
  elementSnippet,
  iframeSnippet,
  plainSnippet,
  type SnippetContent,
  type SnippetOptions,
  type SnippetScripts,
  staticSnippet,
} from '../embed/snippet.js';
import { needsScript, type SnippetWay, snippetWays } from '../embed/snippetWays.js';
import type { Article } from '../model/article.js';
import { parseArticleFile } from './articleFile.js';
import { Failure } from './failures.js';
import { inputsOf } from './input.js';
import {
  addCardOptions,
  type CardOptions,
  folderAddress,
  snippetOptionsFrom,
  webAddress,
} from './options.js';
import { print, writeFiles } from './output.js';
import { readTextFile } from './readTextFile.js';
import { type ImageOptions, renderImage } from './renderImage.js';
import { reportIssues } from './report.js';
import { integrityOf, packageVersion } from './scripts.js';

/** Ways to embed a card, and the picture of one. */
const renderWays = [...snippetWays, 'image'] as const;

interface RenderCommandOptions extends CardOptions, ImageOptions {
  readonly as: (typeof renderWays)[number];
  readonly assets?: string;
  readonly src?: string;
  readonly list?: boolean;
  readonly layout?: ArticleListLayout;
}

const wayNotes: Readonly<Record<(typeof renderWays)[number], string>> = {
  static: "a declarative shadow root: no script, isolated from the page's styles",
  plain: 'markup and styles: no script, for pages that strip <template>',
  element: '<news-card> and its script, embed.js',
  iframe: 'an iframe with embed.html; frame.js sets its height',
  image: 'a PNG of 1200 x 630 pixels, to share a link with; needs @resvg/resvg-js',
};

const examples = `
Ways:
${renderWays.map((way) => `  ${way.padEnd(9)}${wayNotes[way]}`).join('\n')}
element and iframe need --assets, the address of the folder where you put the package's dist/script.
image needs --out and --font; of the options of cards, --locale, --color-scheme and --theme apply.

Examples:
  $ news-cards render article.json > card.html
  $ news-cards import press-release.txt | news-cards render - --as plain --variant full --heading-level 2
  $ news-cards render article.json --as iframe --assets https://example.org/news-cards/
  $ news-cards render article.json --as element --assets /news-cards/ --src https://example.org/article.json --locale fr
  $ news-cards render article.json --as image --out card.png --font NotoSerif-Bold.ttf NotoSans-Regular.ttf NotoSans-Bold.ttf`;

export function addRender(program: Command): void {
  const command = program
    .command('render')
    .summary('writes the HTML of a card')
    .description('Writes HTML that shows an article, or each article of a list, as a card in any page.')
    .argument('<file>', 'JSON file with an article or a list of articles; "-" for standard input')
    .addOption(
      new Option('--as <way>', 'how the card is embedded in the page').choices(renderWays).default('static'),
    );
  addCardOptions(command)
    .option('--assets <address>', 'URL of the folder with embed.html, embed.js and frame.js', folderAddress)
    .option('--src <address>', "URL of the article's JSON, for iframe and element", webAddress)
    .option('--list', 'renders all articles as one list instead of separate cards')
    .addOption(
      new Option('--layout <name>', 'how the cards of a list are arranged').choices(articleListLayouts),
    )
    .option('--font <files...>', 'fonts of an image: TTF, OTF or TTC')
    .option('--picture <file>', "the article's picture, for an image: JPEG, PNG or GIF")
    .option('--out <file>', 'writes to a file')
    .option('--force', 'overwrites an existing file')
    .addHelpText('after', examples)
    .action(render);
}

async function render(name: string, options: RenderCommandOptions): Promise<void> {
  const { as: way } = options;
  const snippetOptions = { ...(await snippetOptionsFrom(options)), layout: options.layout };
  const write = way === 'image' ? undefined : writerOf({ ...options, as: way }, snippetOptions);
  if (write && (options.font || options.picture !== undefined)) {
    throw new Failure(`--font and --picture apply to image, not to ${way}`);
  }
  const [input, ...more] = inputsOf([name], ['.json']);
  if (!input || more.length) throw new Failure(`${name}: received several files; expected one`);
  const result = parseArticleFile(await readTextFile(input.path, input.name));
  const { articles } = result;
  reportIssues(input.name, result);
  if (!write) return renderImage(articles, options, snippetOptions);
  if (articles.length > 1 && options.src !== undefined && !options.list) {
    throw new Failure('--src is the URL of one article; received several; use --list for a list');
  }
  const contents = options.list && articles.length ? [articles] : articles;
  const html = contents.map((content) => `${write(content)}\n`).join('');
  if (!html) return;
  if (options.out === undefined) await print(html);
  else writeFiles([{ path: options.out, content: html }], options.force);
}

/** Returns the function that writes the HTML of an article or a list. */
function writerOf(
  { as: way, assets, src, list, layout }: RenderCommandOptions & { readonly as: SnippetWay },
  options: SnippetOptions,
): (content: SnippetContent) => string {
  if (layout !== undefined && !list) throw new Failure('--layout needs --list');
  if (list && way === 'iframe') throw new Failure('--list does not work with iframe: a frame holds one card');
  if (!needsScript(way)) {
    if (assets !== undefined || src !== undefined) {
      throw new Failure(`--assets and --src apply to iframe and element, not to ${way}`);
    }
    return (content) => (way === 'static' ? staticSnippet : plainSnippet)(content, options);
  }
  if (assets === undefined) {
    throw new Failure(`--as ${way} needs --assets, the URL of the package's dist/script folder`);
  }
  const scripts: SnippetScripts = {
    assets,
    src,
    version: packageVersion(),
    integrity: integrityOf(way === 'iframe' ? 'frame.js' : 'embed.js'),
  };
  return way === 'iframe'
    ? (content) => iframeSnippet(content as Article, options, scripts)
    : (content) => elementSnippet(content, options, scripts);
}
