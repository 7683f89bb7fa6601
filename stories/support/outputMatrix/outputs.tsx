import { renderToStaticMarkup } from 'react-dom/server';
import { dataForVariant } from '../../../src/embed/dataForVariant.js';
import { frameAddress } from '../../../src/embed/frame/frameAddress.js';
import type { renderToHtml } from '../../../src/embed/static/renderToHtml.js';
import { type Article, ArticleStory } from '../../../src/exports/index.js';
import { type FormatName, formatNames, formats } from '../../../src/output/formats.js';
import { toShareSvg } from '../../../src/output/shareImage/toShareSvg.js';
import { builtModule, builtUrl } from '../embedBuilder/builtModule.js';

export const outputNames = ['react', 'static', 'element', 'frame', ...formatNames, 'picture'] as const;

export type OutputName = (typeof outputNames)[number];

const formatLabels = Object.fromEntries(formatNames.map((name) => [name, formats[name].label]));

export const outputLabels: Readonly<Record<OutputName, string>> = {
  ...(formatLabels as Record<FormatName, string>),
  react: 'React',
  static: 'Static',
  element: 'Element',
  frame: 'Frame',
  picture: 'Picture',
};

/** Outputs that use the small runtime instead of React. */
type BuiltOutput = 'static' | 'element' | 'frame';

/** Writes an article in one output. */
export type Write = (article: Article) => string | Promise<string>;

const variant = 'full';
const site = 'https://example.org';
/** After every embargo of the probes. */
const now = '2024-06-01T00:00:00Z';

/** Outputs that need no browser, each loaded on demand. */
export function importedOutputs(): Record<Exclude<OutputName, BuiltOutput>, () => Promise<Write>> {
  const texts = Object.fromEntries(formatNames.map((name) => [name, () => writerOf(name)]));
  return {
    ...(texts as Record<FormatName, () => Promise<Write>>),
    react: async () => (article) => renderToStaticMarkup(<ArticleStory article={article} now={now} />),
    // A PNG has neither a language nor a text alternative.
    picture: async () => (article) =>
      toShareSvg(article, { now, picture: pixel }).replace(/ (lang|aria-label)="[^"]*"/g, ''),
  };
}

/** All outputs. Those without React use built files that Storybook serves; elements are drawn in iframes in `stage`. */
export function outputsIn(stage: HTMLElement): Record<OutputName, () => Promise<Write>> {
  const script = `<script type="module" src="${builtUrl('embed.js')}"></script>`;
  return {
    ...importedOutputs(),
    static: async () => {
      const built = await builtModule<{ renderToHtml: typeof renderToHtml }>('renderToHtml.js');
      return (article) => built.renderToHtml(article, { variant, now }).fragment;
    },
    element: () =>
      cardIn(stage, { srcdoc: `<!doctype html>${script}<news-card variant="${variant}"></news-card>` }),
    frame: () =>
      cardIn(stage, {
        src: frameAddress(builtUrl('embed.html'), { article: { headline: 'A card' }, variant }),
      }),
  };
}

async function writerOf(name: FormatName): Promise<Write> {
  const options = { title: 'News', url: `${site}/news`, baseUrl: site, now };
  const format = formats[name];
  if (format.holds !== 'many') {
    const write = await format.load();
    return (article) => write(article, options);
  }
  const write = await format.load();
  return (article) => write([article], options);
}

/** Loads a page with a `<news-card>` that draws each article. Returns the HTML of the page and of the shadow root. */
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

/** A one-pixel GIF. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (char) => char.charCodeAt(0));
