import type { Article } from '../../model/article.js';
import { releasedArticles } from '../../model/checkedVisibleArticle.js';
import { isArray, type Phrase, phrase, quote, showValue } from '../../model/issue.js';
import { parseJson } from '../../model/json.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticles } from '../../model/parseArticles.js';
import { resolveAddresses } from '../../model/resolveAddresses.js';
import { cut } from '../../model/text.js';
import { type LoadResult, loadFailure } from '../loadResult.js';

// Code that parses foreign data: a separate file in `dist/script`, loaded on demand.

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

const maxBytes = 2_000_000;

interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Maximum number of articles. */
  readonly limit: number | undefined;
  readonly now: string | null;
}

/**
 * Reads the articles in a response. Reports every failure as an issue: an error instead of a response, an error status, a redirect to
 * another scheme, more than 2 MB, or a format that no adapter reads.
 */
export async function readResponse(
  received: Response | { readonly error: unknown },
  { url, signal, limit, now }: Request,
): Promise<LoadResult> {
  const address = quote(cut(url, 200));
  const unreadable = (error: unknown) =>
    signal.aborted
      ? loadFailure(phrase('{0} took too long', address))
      : // Browsers log the cause only in the console.
        loadFailure(
          phrase(
            '{0} could not be read ({1}): no network, no CORS permission, or a content security policy of this page (connect-src)',
            address,
            error instanceof Error ? error.message : 'unknown',
          ),
        );
  if ('error' in received) return unreadable(received.error);
  const reject = (message: Phrase, suggestion?: string) => {
    // Otherwise the server would go on sending.
    received.body?.cancel().catch(() => {});
    return loadFailure(phrase('{0} {1}', address, message), suggestion);
  };
  try {
    const { protocol } = new URL(url);
    if (received.redirected && new URL(received.url).protocol !== protocol) {
      return reject('redirects to another scheme, which is not allowed', received.url);
    }
    if (!received.ok)
      return reject(phrase('responded with status {0}; expected an article', received.status));
    const text = await readBody(received);
    if (text === undefined)
      return loadFailure(phrase('{0} sent more than {1} bytes; nothing was read', address, maxBytes));
    const json = parseJson(text);
    return await readArticles(json.ok ? json.value : text, { url: received.url || url, limit, now });
  } catch (error) {
    return unreadable(error);
  }
}

/** Reads the body as text; stops and returns undefined if it is too long. */
async function readBody(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = decoderFor(response.headers.get('content-type') ?? '');
  let text = '';
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** Uses the charset of the content type, if supported; else UTF-8, the encoding of JSON. */
function decoderFor(contentType: string): TextDecoder {
  const [, label = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
