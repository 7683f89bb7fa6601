import type { Article } from '../../src/model/article.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import type { FeedOptions } from '../../src/output/feeds/feedOptions.js';
import { type FormatName, formatNames, formats } from '../../src/output/formats.js';

/** Writes one article. */
export type FormatWriter = (article: Article, options?: Partial<FeedOptions>) => string;

const all = (options: Partial<FeedOptions> = {}) => ({
  title: 'News',
  url: 'https://example.org/',
  baseUrl: 'https://example.org/',
  ...options,
});

/** A writer for every format that can be a digest, which has the article as its lead and in a compact row. */
export async function digestWriters(): Promise<Record<string, FormatWriter>> {
  const twice = (article: Article) => [article, { ...article, id: `${article.id} again` }];
  const writers: Record<string, FormatWriter> = {
    'text of an e-mail digest': (article, options) => toEmail(twice(article), all(options)).text,
  };
  for (const name of formatNames) {
    const format = formats[name];
    if (format.holds !== 'either') continue;
    const write = await format.load();
    writers[`${name} digest`] = (article, options) => write(twice(article), all(options));
  }
  return writers;
}

/** A writer for every format, by name. */
export async function formatWriters(): Promise<Record<FormatName, FormatWriter>> {
  const writers = formatNames.map(async (name) => {
    const format = formats[name];
    if (format.holds === 'many') {
      const write = await format.load();
      return [name, (article, options) => write([article], all(options))] as [FormatName, FormatWriter];
    }
    const write = await format.load();
    // A story that others may not publish is refused.
    const isRefused = (article: Article) => name === 'story' && article.republication?.permission === 'no';
    return [name, (article, options) => (isRefused(article) ? '' : write(article, all(options)))] as [
      FormatName,
      FormatWriter,
    ];
  });
  return Object.fromEntries(await Promise.all(writers)) as Record<FormatName, FormatWriter>;
}
