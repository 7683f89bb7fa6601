import type { Article } from '../model/article.js';
import { type FormatName, formats } from '../output/formats.js';
import { type CardOptions, snippetOptionsFrom } from './cardOptions.js';
import { exitCodes, Failure } from './failures.js';

/** Options of `render` that apply to formats other than HTML for a page. */
export interface FormatCommandOptions extends Pick<CardOptions, 'locale' | 'theme' | 'generatedAt'> {
  readonly title?: string;
  readonly intro?: string;
  readonly url?: string;
  readonly feedUrl?: string;
  readonly baseUrl?: string;
}

export async function writeFormat(
  name: FormatName,
  articles: readonly Article[],
  { title = '', intro, url, feedUrl, baseUrl, ...cardOptions }: FormatCommandOptions,
): Promise<string> {
  const format = formats[name];
  const { locale, theme, generatedAt } = await snippetOptionsFrom(cardOptions);
  const options = {
    locale,
    theme,
    generatedAt,
    title,
    intro,
    url,
    feedUrl,
    baseUrl,
  };
  // With a title also of one article, so that their number does not change the kind of document.
  if (format.holds === 'many' || (format.holds === 'either' && title))
    return (await format.load())(articles, options);
  const [article, ...more] = articles;
  if (!article) return '';
  if (more.length) {
    const advice = format.holds === 'either' ? 'add --title for a digest' : 'give each a file of its own';
    throw new Failure(`--as ${name} writes one article; received ${articles.length}; ${advice}`);
  }
  const write = await format.load();
  try {
    return write(article, options);
  } catch (error) {
    // A story that others may not publish.
    throw error instanceof RangeError ? new Failure(error.message, exitCodes.invalidData) : error;
  }
}
