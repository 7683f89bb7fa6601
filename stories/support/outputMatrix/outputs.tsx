import { renderToStaticMarkup } from 'react-dom/server';
import { dataForVariant } from '../../../src/embed/dataForVariant.js';
import { frameAddress } from '../../../src/embed/frame/frameAddress.js';
import type { renderToHtml } from '../../../src/embed/static/renderToHtml.js';
import { type Article, ArticleCard } from '../../../src/exports/index.js';
import { type FormatName, formatNames, formats } from '../../../src/output/formats.js';
import { toShareSvg } from '../../../src/output/shareImage/toShareSvg.js';

export const outputNames = ['react', 'static', 'element', 'frame', ...formatNames, 'picture'] as const;

export type OutputName = (typeof outputNames)[number];

export const outputLabels: Readonly<Record<OutputName, string>> = {
  react: 'React',
  static: 'Static',
  element: 'Element',
  frame: 'Frame',
  email: 'E-mail',
  text: 'Text',
  markdown: 'Markdown',
  'open-graph': 'Open Graph',
  'json-ld': 'JSON-LD',
  ninjs: 'ninjs',
  atom: 'Atom',
  rss: 'RSS',
  'json-feed': 'JSON Feed',
  picture: 'Picture',
};

/** Those that contain the small renderer instead of React. */
type BuiltOutput = 'static' | 'element' | 'frame';

/** What somebody receives of an article. */
export type Write = (article: Article) => string | Promise<string>;

const variant = 'full';
const site = 'https://example.org';

/** Outputs that are made in any program, each loaded when used. */
export function importedOutputs(): Record<Exclude<OutputName, BuiltOutput>, () => Promise<Write>> {
  const texts = Object.fromEntries(formatNames.map((name) => [name, () => writerOf(name)]));
  return {
    ...(texts as Record<FormatName, () => Promise<Write>>),
    react: async () => (article) => renderToStaticMarkup(<ArticleCard article={article} variant={variant} />),
    // A PNG has neither a language nor a text alternative.
    picture: async () => (article) =>
      toShareSvg(article, { picture: pixel }).replace(/ (lang|aria-label)="[^"]*"/g, ''),
  };
}

/** All outputs. Those without React are built files that Storybook serves; elements are drawn in pages in `stage`. */
export function outputsIn(stage: HTMLElement): Record<OutputName, () => Promise<Write>> {
  const address = (file: string) => new URL(`news-cards-scripts/${file}`, document.baseURI).href;
  const script = `<script type="module" src="${address('embed.js')}"></script>`;
  return {
    ...importedOutputs(),
    static: async () => {
      const built = (await import(/* @vite-ignore */ address('renderToHtml.js'))) as {
        renderToHtml: typeof renderToHtml;
      };
      return (article) => built.renderToHtml(article, { variant }).fragment;
    },
    element: () =>
      cardIn(stage, { srcdoc: `<!doctype html>${script}<news-card variant="${variant}"></news-card>` }),
    frame: () =>
      cardIn(stage, {
        src: frameAddress(address('embed.html'), { article: { headline: 'A card' }, variant }),
      }),
  };
}

async function writerOf(name: FormatName): Promise<Write> {
  const options = { title: 'News', url: `${site}/news`, baseUrl: site };
  const format = formats[name];
  if (format.holds === 'one') {
    const write = await format.load();
    return (article) => write(article, options);
  }
  const write = await format.load();
  return (article) => write([article], options);
}

/** Loads a page with a `<news-card>`, which draws each article; the result is what it shows, after the page around it. */
async function cardIn(stage: HTMLElement, page: { src: string } | { srcdoc: string }): Promise<Write> {
  const frame = Object.assign(document.createElement('iframe'), { title: 'A card', ...page });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  stage.append(frame);
  await loaded;
  const { documentElement: root } = frame.contentDocument!;
  const card = root.querySelector('news-card')!;
  return (article) =>
    new Promise((resolve) => {
      const read = () => resolve(`${root.outerHTML}${card.shadowRoot?.innerHTML}`);
      card.addEventListener('news-card-ready', read, { once: true });
      card.addEventListener('news-card-error', () => resolve(''), { once: true });
      card.article = dataForVariant(article, variant);
    });
}

/** A GIF of one pixel. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (sign) => sign.charCodeAt(0));
