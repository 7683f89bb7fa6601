import type { Article } from '../../src/model/article.js';
import type { FeedOptions } from '../../src/output/feeds/feedOptions.js';
import { type FormatName, formatNames, formats } from '../../src/output/formats.js';

/** Writes one article. */
export type FormatWriter = (article: Article, options?: Partial<FeedOptions>) => string;

/** A writer for every format, by name. */
export async function formatWriters(): Promise<Record<FormatName, FormatWriter>> {
  const writers = formatNames.map(async (name) => {
    const format = formats[name];
    const all = (options: Partial<FeedOptions> = {}) => ({
      title: 'News',
      url: 'https://example.org/',
      baseUrl: 'https://example.org/',
      ...options,
    });
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
