import { isArray, showValue } from '../../model/issue.js';
import { parseArticles } from '../../model/parseArticles.js';
import { take } from '../internal/foreign.js';
import type { AdapterResult } from '../internal/result.js';
import type { Evidence } from '../text/evidence.js';
import { detectFormat, type Format, formats } from './detectFormat.js';

/** What the caller of {@link fromAny} knows of the data. */
export interface FromAnyHints {
  /** The format, where the caller knows it; else it is found by the content. */
  readonly format?: Format | undefined;
  /** Absolute address it came from: of a press release, the story's own. */
  readonly url?: string | undefined;
  /** Language of what names none, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Date of publication of a press release, in the model's forms. */
  readonly published?: string | undefined;
  /** How many articles are wanted, 1 or more; the others may not be read. */
  readonly limit?: number | undefined;
}

/** What {@link fromAny} returns. */
export interface AnyResult extends AdapterResult {
  readonly format: Format;
  /** Why the input was taken for it, in plain English. */
  readonly reason: string;
  /** Of a press release: where each value was found. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Reads articles in any format that an adapter knows: the model's own, a press release, a feed, JSON-LD or a page that
 * holds it, an answer of ReliefWeb. The format is found by the content, and each parser is loaded only when it is
 * needed. Never throws for bad data, and never guesses twice: what the chosen format can't read becomes issues.
 */
export async function fromAny(input: unknown, hints: FromAnyHints = {}): Promise<AnyResult> {
  const { format, language, published } = hints;
  const url = typeof hints.url === 'string' ? hints.url : undefined;
  const limit = Number.isInteger(hints.limit) && hints.limit! >= 1 ? hints.limit : undefined;
  const known = formats.find((one) => one === format);
  const found = detectFormat(input);
  const taken =
    known && known !== found.format ? { format: known, reason: 'the caller said so', input } : found;
  const { articles, ...rest } = await read(taken.format, taken.input, { url, language, published, limit });
  return {
    articles: limit && articles.length > limit ? articles.slice(0, limit) : articles,
    ...rest,
    format: taken.format,
    reason: taken.reason,
  };
}

async function read(
  format: Format,
  input: unknown,
  { url, language, published, limit }: FromAnyHints,
): Promise<AdapterResult & { readonly evidence?: readonly Evidence[] }> {
  switch (format) {
    case 'text':
      return (await import('../text/loadText.js')).loadText(input as string, { language, url, published });
    case 'feed':
      return (await import('../feed/fromFeed.js')).fromFeed(input as string, {
        baseUrl: url,
        language,
        limit,
      });
    case 'jsonLd':
      return (await import('../jsonLd/fromJsonLd.js')).fromJsonLd(input, { baseUrl: url, language });
    case 'reliefWeb':
      return (await import('../reliefWeb/fromReliefWeb.js')).fromReliefWeb(input);
    case 'article':
      return readOwn(input, limit);
  }
}

/** `{ "articles": […] }`, as adapters return it, will do as well. */
function readOwn(input: unknown, limit: number | undefined): AdapterResult {
  const list = take(input, 'articles');
  const own = isArray(list) && take(input, 'headline') === undefined ? list : input;
  if (typeof own === 'object' && own !== null) return parseArticles(own, limit);
  const message = `received ${showValue(input)}; expected an article, a list of them, or a text`;
  return { articles: [], issues: [{ path: '', code: 'type', severity: 'error', message }] };
}
