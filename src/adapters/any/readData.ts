import type { Article } from '../../model/article.js';
import {
  failure,
  type Issue,
  isArray,
  type Mismatch,
  phrase,
  showValue,
  warning,
} from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { parseArticles } from '../../model/parseArticles.js';
import { maxCharacters } from '../internal/budget.js';
import { isRecord, keysOf, listOf, safeGet } from '../internal/foreign.js';
import type { AdapterResult } from '../internal/result.js';
import { saysWithdrawn } from '../internal/withdrawal.js';
import { detectFormat, type Format } from './detectFormat.js';

/** The formats of data, which need no reader of press releases. */
export type DataFormat = Exclude<Format, 'text'>;

interface DataOptions {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Like `fromAny`, but returns undefined for a press release, so that a bundle of it does not contain the reader. Reads only the JSON-LD
 * of a page: a title alone may be that of a server's error page, which must not replace a host's own content.
 */
export async function fromData(input: unknown, options: DataOptions): Promise<AdapterResult | undefined> {
  const { format, input: read } = detectFormat(input);
  return format === 'text' ? undefined : readData(format === 'html' ? 'jsonLd' : format, read, options);
}

/** Reads data in a known format, and loads only the parser for it. */
export async function readData(
  format: DataFormat,
  input: unknown,
  options: DataOptions,
): Promise<AdapterResult> {
  const { limit } = options;
  const { articles, issues } = await parse(format, input, options);
  const first: readonly Article[] = limit ? articles.slice(0, limit) : articles;
  return { articles: first, issues };
}

async function parse(
  format: DataFormat,
  input: unknown,
  { url, language, limit }: DataOptions,
): Promise<AdapterResult> {
  switch (format) {
    case 'feed':
      return (await import('../feed/fromFeed.js')).fromFeed(input as string, {
        baseUrl: url,
        language,
        limit,
      });
    case 'jsonLd':
      return (await import('../jsonLd/fromJsonLd.js')).fromJsonLd(input, { baseUrl: url, language });
    case 'html':
      return (await import('../page/fromHtml.js')).fromHtml(input as string, { url, language });
    case 'reliefWeb':
      return (await import('../reliefWeb/fromReliefWeb.js')).fromReliefWeb(input);
    case 'wordPress':
      return (await import('../wordPress/fromWordPress.js')).fromWordPress(input, { language, limit });
    case 'article':
      return readOwn(input, limit);
  }
}

/** Withdraws an article that another vocabulary says was withdrawn: `pubStatus` in ninjs. */
function withStatus(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const isWithdrawn = keysOf(input).some(
    (key) => key !== 'status' && saysWithdrawn(key, safeGet(input, key)),
  );
  return isWithdrawn ? { ...input, status: { type: 'withdrawn' } } : input;
}

/** The body of an entry if it is one text that may be HTML. */
function markedBody(entry: unknown): string | undefined {
  const body = isRecord(entry) ? safeGet(entry, 'body') : undefined;
  return typeof body === 'string' && body.length <= maxCharacters && body.includes('<') ? body : undefined;
}

/** Also accepts `{ "articles": […] }`, as adapters return it, and bodies in HTML, as content management systems have them. */
async function readOwn(input: unknown, limit: number | undefined): Promise<AdapterResult> {
  const list = safeGet(input, 'articles');
  const own = isArray(list) && safeGet(input, 'headline') === undefined ? list : input;
  if (typeof own === 'object' && own !== null) {
    const entries = listOf(own, maxArticles + 1);
    const issues: Issue[] = [];
    const isMarked = entries.some((entry) => markedBody(entry) !== undefined);
    const html = isMarked ? await import('../html/htmlToBlocks.js') : undefined;
    const text = isMarked ? await import('../html/htmlToText.js') : undefined;
    const checked = entries.map((entry, index) => {
      const read = withStatus(entry);
      const body = markedBody(entry);
      if (!html || !isRecord(read) || body === undefined || !text?.looksLikeHtml(body)) return read;
      const { blocks } = html.htmlToBlocks(body);
      const message: Mismatch = {
        received: 'HTML',
        expected: 'a list of blocks',
        outcome: phrase('read as {0} blocks', blocks.length),
      };
      issues.push(warning(`articles[${index}].body`, 'repaired', message));
      return { ...read, body: blocks };
    });
    const isChanged = checked.some((entry, index) => entry !== entries[index]);
    const result = parseArticles(isChanged ? checked : own, limit);
    return { articles: result.articles, issues: [...issues, ...result.issues] };
  }
  const message: Mismatch = { received: showValue(input), expected: 'an article, a list of them, or a text' };
  return { articles: [], issues: [failure('', 'type', message)] };
}
