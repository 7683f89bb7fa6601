import type { Article } from '../model/article.js';
import type { FeedOptions } from './feeds/feedOptions.js';

/** Options of all formats; each uses those it knows. */

interface OneFormat {
  /** What the format is called. */
  readonly label: string;
  /** It holds a single article. */
  readonly holds: 'one';
  /** Loads the function that writes it. */
  readonly load: () => Promise<(article: Article, options: FeedOptions) => string>;
}

interface FeedFormat {
  readonly label: string;
  /** It holds any number of articles, and has a title. */
  readonly holds: 'many';
  readonly load: () => Promise<(articles: readonly Article[], options: FeedOptions) => string>;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Formats that articles can be written in, by name. */
export const formats = {
  email: {
    label: 'E-mail',
    holds: 'one',
    load: async () => {
      const { toEmail } = await import('./email/toEmail.js');
      return (article, options) => toEmail(article, options).html;
    },
  },
  text: {
    label: 'Text',
    holds: 'one',
    load: async () => (await import('./plainText/toPlainText.js')).toPlainText,
  },
  markdown: {
    label: 'Markdown',
    holds: 'one',
    load: async () => (await import('./markdown/toMarkdown.js')).toMarkdown,
  },
  story: {
    label: 'Story',
    holds: 'one',
    load: async () => (await import('./story/toStoryHtml.js')).toStoryHtml,
  },
  'open-graph': {
    label: 'Open Graph',
    holds: 'one',
    load: async () => {
      const [{ toOpenGraph }, { metaTagsHtml }] = await Promise.all([
        import('./openGraph/toOpenGraph.js'),
        import('./openGraph/metaTagsHtml.js'),
      ]);
      return (article, options) => `${metaTagsHtml(toOpenGraph(article, options))}\n`;
    },
  },
  'json-ld': {
    label: 'JSON-LD',
    holds: 'one',
    load: async () => {
      const { toJsonLd } = await import('./jsonLd/toJsonLd.js');
      return (article, options) => json(toJsonLd(article, options));
    },
  },
  ninjs: {
    label: 'ninjs',
    holds: 'one',
    load: async () => {
      const { toNinjs } = await import('./ninjs/toNinjs.js');
      return (article, options) => json(toNinjs(article, options));
    },
  },
  atom: {
    label: 'Atom',
    holds: 'many',
    load: async () => (await import('./feeds/toAtom.js')).toAtom,
  },
  rss: {
    label: 'RSS',
    holds: 'many',
    load: async () => (await import('./feeds/toRss.js')).toRss,
  },
  'json-feed': {
    label: 'JSON Feed',
    holds: 'many',
    load: async () => {
      const { toJsonFeed } = await import('./jsonFeed/toJsonFeed.js');
      return (articles, options) => json(toJsonFeed(articles, options));
    },
  },
} as const satisfies Record<string, OneFormat | FeedFormat>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
