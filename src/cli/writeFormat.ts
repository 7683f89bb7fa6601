import type { Language } from '../i18n/languages.js';
import { loadLocale } from '../i18n/loadLocale.js';
import type { Article } from '../model/article.js';
import { type FormatName, formats } from '../output/formats.js';
import { Failure } from './failures.js';

/** Options of `render` that apply to formats other than HTML for a page. */
export interface FormatCommandOptions {
  readonly locale?: Language;
  readonly title?: string;
  readonly url?: string;
  readonly feedUrl?: string;
  readonly baseUrl?: string;
}

const onlyForFeeds = ['title', 'url', 'feedUrl'] as const;
const onlyForPages = ['assets', 'src', 'list', 'layout', 'variant', 'headingLevel', 'colorScheme', 'theme'];

/** Fails for options that the format does not use, or if it lacks one. */
export function checkFormatOptions(name: FormatName, options: FormatCommandOptions): void {
  const isFeed = formats[name].holds === 'many';
  const unused = [...onlyForPages, ...(isFeed ? [] : onlyForFeeds)].find((key) =>
    Object.hasOwn(options, key),
  );
  if (unused !== undefined) throw new Failure(`${optionName(unused)} does not apply to ${name}`);
  if (isFeed && options.title === undefined)
    throw new Failure(`--as ${name} needs --title, the name of the feed`);
}

export async function writeFormat(
  name: FormatName,
  articles: readonly Article[],
  { locale: language, title = '', ...addresses }: FormatCommandOptions,
): Promise<string> {
  const format = formats[name];
  const { url, feedUrl, baseUrl } = addresses;
  const locale = language === undefined ? undefined : await loadLocale(language);
  const options = { locale, title, url, feedUrl, baseUrl };
  if (format.holds === 'many') return (await format.load())(articles, options);
  const [article, ...more] = articles;
  if (!article) return '';
  if (more.length) throw new Failure(`--as ${name} writes one article; received ${articles.length}`);
  return (await format.load())(article, options);
}

function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
