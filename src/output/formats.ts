import type { Article } from '../model/article.js';
import type { FeedOptions } from './feeds/feedOptions.js';
import type { DigestOptions } from './readerDocument.js';

/** A format: what it is called, whether it holds one article or several, and how to load the function that writes it. */
interface Format<Holds, Given> {
  readonly label: string;
  readonly holds: Holds;
  readonly load: () => Promise<Write<Given>>;
}

type Write<Given> = (given: Given, options: FeedOptions & DigestOptions) => string;
type ArticleOrDigest = Article | readonly Article[];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Formats that articles can be written in, by name. */
export const formats = {
  email: {
    label: 'E-mail',
    holds: 'either',
    load: async () => {
      const { toEmail } = await import('./email/toEmail.js');
      return (given, options) => toEmail(given as Article, options).html;
    },
  },
  text: {
    label: 'Text',
    holds: 'either',
    load: async () => (await import('./plainText/toPlainText.js')).toPlainText as Write<ArticleOrDigest>,
  },
  markdown: {
    label: 'Markdown',
    holds: 'either',
    load: async () => (await import('./markdown/toMarkdown.js')).toMarkdown as Write<ArticleOrDigest>,
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
} as const satisfies Record<
  string,
  Format<'one', Article> | Format<'either', ArticleOrDigest> | Format<'many', readonly Article[]>
>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
