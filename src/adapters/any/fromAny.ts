import { isArray, showValue } from '../../model/issue.js';
import { parseArticles } from '../../model/parseArticles.js';
import { take } from '../internal/foreign.js';
import type { AdapterResult } from '../internal/result.js';
import type { Evidence } from '../text/evidence.js';
import { detectFormat, type Format, formats } from './detectFormat.js';

/** What the caller of {@link fromAny} knows about the data. */
export interface FromAnyHints {
  /** The format; by default it is detected from the content. */
  readonly format?: Format | undefined;
  /** Absolute URL that the data came from; for a press release, the URL of the story. */
  readonly url?: string | undefined;
  /** Language of an article that names none, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Publication date of a press release, as in `Article.published`. */
  readonly published?: string | undefined;
  /** Whether the article of a press release gets its evidence, as in `fromText`. */
  readonly withEvidence?: boolean | undefined;
  /** Maximum number of articles, 1 or more; the rest may not be read. */
  readonly limit?: number | undefined;
}

/** What {@link fromAny} returns. */
export interface AnyResult extends AdapterResult {
  readonly format: Format;
  /** Why this format was chosen, in plain English. */
  readonly reason: string;
  /** For a press release: where each value was found. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Reads articles in any supported format: an article of the model, a press release, a feed, JSON-LD or a page that
 * contains it, a ReliefWeb API response. Detects the format from the content and loads only the parser it needs. Never
 * throws for bad data and never tries a second format: what the chosen parser can't read becomes issues.
 */
export async function fromAny(input: unknown, hints: FromAnyHints = {}): Promise<AnyResult> {
  const { format, language, published, withEvidence } = hints;
  const url = typeof hints.url === 'string' ? hints.url : undefined;
  const limit = Number.isInteger(hints.limit) && hints.limit! >= 1 ? hints.limit : undefined;
  const known = formats.find((one) => one === format);
  const found = detectFormat(input);
  const taken =
    known && known !== found.format ? { format: known, reason: 'the caller said so', input } : found;
  const { articles, ...rest } = await read(taken.format, taken.input, {
    url,
    language,
    published,
    withEvidence,
    limit,
  });
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
  { url, language, published, withEvidence, limit }: FromAnyHints,
): Promise<AdapterResult & { readonly evidence?: readonly Evidence[] }> {
  switch (format) {
    case 'text':
      return (await import('../text/loadText.js')).loadText(input as string, {
        language,
        url,
        published,
        withEvidence,
      });
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

/** Also accepts `{ "articles": […] }`, as adapters return it. */
function readOwn(input: unknown, limit: number | undefined): AdapterResult {
  const list = take(input, 'articles');
  const own = isArray(list) && take(input, 'headline') === undefined ? list : input;
  if (typeof own === 'object' && own !== null) return parseArticles(own, limit);
  const message = `received ${showValue(input)}; expected an article, a list of them, or a text`;
  return { articles: [], issues: [{ path: '', code: 'type', severity: 'error', message }] };
}
