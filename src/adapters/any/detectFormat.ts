import { isArray } from '../../model/issue.js';
import { isRecord, listOf, safeGet } from '../internal/foreign.js';
import { parseLenientJson } from '../internal/json.js';
import { findRoot, xmlFeeds } from '../internal/xmlFeeds.js';

/** The formats that {@link fromAny} reads. `article` is an article of the model, or a list of them. */
export const formats = ['article', 'text', 'feed', 'jsonLd', 'html', 'reliefWeb', 'wordPress'] as const;
export type Format = (typeof formats)[number];

/** The format that was detected, and why. */
export interface Detected {
  readonly format: Format;
  /** In plain English: "the root is <rss>". */
  readonly reason: string;
  /** What to read: the value of JSON text, else the input itself. */
  readonly input: unknown;
}

const htmlRoot = /<html[\s>]|<!doctype\s+html/i;
/** Elements of a page without a root, such as a copied head. */
const pageElement = /<(?:head|body|title|meta|script|article|h1|p|div)[\s>]/i;

/** Detects the format of a text or value by its content. Never throws. */
export function detectFormat(input: unknown): Detected {
  if (typeof input !== 'string') return detectValue(input, input);
  const begin = input.search(/[^\s\ufeff\u200b]/);
  if (/[{[]/.test(input.charAt(begin))) {
    const json = parseLenientJson(input);
    if (json && typeof json.value === 'object') return detectValue(json.value, input);
    // "[Updated] …" is text; what looks like broken JSON goes to an adapter that reports it.
    if (/^[{[]\s*["{[]/.test(input.slice(begin, begin + 1000))) {
      return { format: 'jsonLd', reason: 'it looks like JSON, but is not valid', input };
    }
  }
  return /^<[a-z?!/]/i.test(input.slice(begin, begin + 2))
    ? detectMarkup(input)
    : asText(input, 'it is neither JSON nor markup');
}

function detectMarkup(input: string): Detected {
  const root = findRoot(input);
  const html = htmlRoot.exec(root ? input.slice(0, root.index) : input.slice(0, 100_000));
  if (root && !html) return { format: 'feed', reason: `its root is <${xmlFeeds[root.format].root}>`, input };
  if (html) return { format: 'html', reason: 'it is an HTML page', input };
  return pageElement.test(input.slice(0, 100_000))
    ? { format: 'html', reason: 'it is markup with elements of a page', input }
    : { format: 'feed', reason: 'it is markup', input };
}

/** `value` is the input itself, or what its JSON text contains. */
function detectValue(value: unknown, input: unknown): Detected {
  const [first] = listOf(value, 1);
  const because = (format: Format, reason: string, read: unknown = value): Detected => ({
    format,
    reason,
    input: read,
  });
  const version = safeGet(value, 'version');
  if (typeof version === 'string' && version.includes('jsonfeed.org')) {
    // `fromFeed` reads text.
    return because(
      'feed',
      'its version is a version of JSON Feed',
      typeof input === 'string' ? input : write(value),
    );
  }
  for (const key of ['@context', '@graph', '@type', '@id']) {
    if (safeGet(first, key) !== undefined) return because('jsonLd', `it has "${key}"`);
  }
  if (isRecord(safeGet(first, 'title')) && safeGet(safeGet(first, 'title'), 'rendered') !== undefined)
    return because('wordPress', 'it has "title.rendered"');
  if (isRestError(value)) return because('wordPress', 'it is an error of the WordPress REST API');
  if (
    isArray(safeGet(value, 'data')) &&
    (isResponse(value) || isRecord(safeGet(listOf(safeGet(value, 'data'), 1)[0], 'fields')))
  ) {
    return because('reliefWeb', 'it is a response of the ReliefWeb API');
  }
  if (isRecord(safeGet(first, 'fields')) || isResponse(value)) {
    return because('reliefWeb', 'it is an entry or an error of the ReliefWeb API');
  }
  if (isArray(safeGet(value, 'items')) && safeGet(first, 'headline') === undefined) {
    return because('feed', 'it has "items"', typeof input === 'string' ? input : write(value));
  }
  return because('article', 'it is JSON without signs of another format');
}

function isRestError(value: unknown): boolean {
  const code = safeGet(value, 'code');
  return typeof code === 'string' && code.startsWith('rest_');
}

function isResponse(value: unknown): boolean {
  const href = safeGet(value, 'href');
  return (
    (typeof href === 'string' && href.includes('reliefweb')) ||
    (isRecord(safeGet(value, 'error')) && safeGet(value, 'status') !== undefined)
  );
}

function asText(input: string, reason: string): Detected {
  return { format: 'text', reason, input };
}

function write(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return '{}';
  }
}
