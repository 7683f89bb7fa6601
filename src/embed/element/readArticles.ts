import type { Article } from '../../model/article.js';
import { releasedArticles } from '../../model/checkedVisibleArticle.js';
import { isArray, showValue } from '../../model/issue.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticles } from '../../model/parseArticles.js';
import { resolveAddresses } from '../../model/resolveAddresses.js';
import { type LoadResult, loadFailure } from '../loadResult.js';

/** Origin of the data, if known. */
export interface Origin {
  /** Absolute URL of the data. */
  readonly url?: string | undefined;
  /** Maximum number of articles; the rest are not parsed. */
  readonly limit?: number | undefined;
  /** The current time, without which embargoed articles are left out. */
  readonly now?: string | null | undefined;
}

/**
 * Parses data of a page: an article or a list of articles in the model's format, or any format with an adapter, which is loaded on
 * demand. Never throws for bad data; omits invalid articles of a list.
 */
export async function readArticles(value: unknown, origin?: Origin): Promise<LoadResult> {
  const own = ownOptions(origin);
  const { articles, issues } = await read(value, own);
  const released = releasedArticles(articles, own.now ?? undefined);
  return {
    articles: released.articles.map((article) => fromItsSite(article, own)),
    issues: [...issues, ...released.issues],
  };
}

async function read(value: unknown, origin: Origin): Promise<LoadResult> {
  if (isArray(value) ? value.length === 0 || value.some(isOwnFormat) : isOwnFormat(value)) {
    return parseArticles(value, origin.limit);
  }
  // Any text could be read as a press release, even "Service unavailable" or truncated JSON, so accept only markup.
  if (typeof value === 'string' && !/^\s*</.test(value)) {
    return textFailure(value);
  }
  const { fromData } = await import('../../adapters/any/readData.js');
  return (await fromData(value, origin)) ?? textFailure(value);
}

function textFailure(value: unknown): LoadResult {
  return loadFailure({
    received: showValue(value),
    expected: 'an article, a list of them, or a feed ("news-cards import" converts a press release)',
  });
}

/** Whether a value is in the model's format. Articles of schema.org also have a `headline`, but always a type. */
function isOwnFormat(value: unknown): boolean {
  try {
    const fields = Object(value) as object;
    return 'headline' in fields && !('@type' in fields || '@context' in fields);
  } catch {
    return true; // a proxy that throws: `parseArticle` reports it
  }
}

/** Resolves paths against the URL of the data, which may be on another site than the page. */
function fromItsSite(article: Article, { url }: Origin): Article {
  if (!url || new URL(url).origin === globalThis.location?.origin) return article;
  return resolveAddresses(article, url);
}
