import type { Article, Image } from '../../model/article.js';
import { isArray, showValue } from '../../model/issue.js';
import { parseArticles } from '../../model/parseArticles.js';
import { type LoadResult, loadFailure } from '../loadResult.js';

/** Where the data comes from, if known. */
export interface Origin {
  /** Absolute address of the data. */
  readonly url?: string | undefined;
  /** How many articles are wanted; the others are not parsed. */
  readonly limit?: number | undefined;
}

/**
 * Parses a page's data: an article or a list of them in the model's form, or anything that an adapter reads, whose code is then
 * loaded. Never throws for bad data; an invalid article of a list is omitted.
 */
export async function readArticles(value: unknown, origin: Origin = {}): Promise<LoadResult> {
  const { articles, issues } = await read(value, origin);
  return { articles: articles.map((article) => resolveImageUrls(article, origin)), issues };
}

async function read(value: unknown, origin: Origin): Promise<LoadResult> {
  if (isArray(value) ? value.length === 0 || value.some(isOwnFormat) : isOwnFormat(value)) {
    return parseArticles(value, origin.limit);
  }
  // Any text could be a press release, also "Service unavailable" or truncated JSON, so only markup is read.
  if (typeof value === 'string' && !/^\s*</.test(value)) {
    return loadFailure(`received ${showValue(value)}; expected an article, a list of them, or a feed`);
  }
  const { fromAny } = await import('../../adapters/any/fromAny.js');
  return fromAny(value, origin);
}

/** Whether a value is in the model's form; articles of schema.org have a headline as well, but also a type. */
function isOwnFormat(value: unknown): boolean {
  try {
    const fields = Object(value) as object;
    return 'headline' in fields && !('@type' in fields || '@context' in fields);
  } catch {
    return true; // a proxy that throws: `parseArticle` reports it
  }
}

/** Resolves paths of pictures against the URL of the data, which may be on another site than the page. */
function resolveImageUrls(article: Article, { url }: Origin): Article {
  const { image } = article;
  if (!url || !image || new URL(url).origin === globalThis.location?.origin) return article;
  const resolve = (src: string) => new URL(src, url).href;
  const sources = image.sources?.map((source) => ({ ...source, src: resolve(source.src) }));
  const resolved: Image = { ...image, src: resolve(image.src), ...(sources && { sources }) };
  return { ...article, image: resolved };
}
