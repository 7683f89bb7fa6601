import { type Issue, showValue } from '../../model/issue.js';
import { cut } from '../../model/text.js';
import { resolveWeb } from '../html/address.js';
import type { AdapterResult } from '../internal/result.js';
import { FeedContext } from './context.js';
import { feedIssue, IssueList } from './issues.js';
import { readArticles } from './readArticles.js';
import { readJson } from './readJson.js';
import { readXml } from './readXml.js';
import { feedOfPage, recognize } from './recognize.js';
import type { Feed } from './source.js';

/** What the caller of {@link fromFeed} knows better than the feed. */
export interface FromFeedOptions {
  /** Address that the feed was got from, absolute: relative ones in it are meant from there if it says no other. */
  readonly baseUrl?: string | undefined;
  /** Language of the items where neither they nor the feed say one, a BCP 47 tag; default by their letters, else `en`. */
  readonly language?: string | undefined;
  /** How many items to read from the start, 1 to 10,000 (the default). What is beyond is left out with an issue. */
  readonly limit?: number | undefined;
}

/** Characters that are read of a feed. */
const maxText = 50_000_000;
/** Items that are read of a feed. */
const maxItems = 10_000;
const expected = 'expected a feed: RSS, Atom or JSON Feed';

/**
 * Reads a feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 1.0 and 0.3, JSON Feed 1.0 and 1.1, with what the namespaces dc, dcterms,
 * content, media, georss, geo and itunes add. Every item with a headline becomes an article, in the feed's order: its
 * words as blocks, its picture, dates, authors, topics, and the feed as publisher.
 *
 * Nothing is invented. A date is taken only where one day can be meant; goals only from categories that name one
 * beyond doubt; a place only with its name. An item without a title, as both RSS and JSON Feed allow, is headed by the first sentence
 * of its text (140 characters at most), and an issue says so; one without any words is left out.
 *
 * A broken feed is read as far as it goes, with an issue. One that declares entities is refused; nothing is ever fetched. Pure,
 * linear in the length of the text, and never throws. Paths of issues: `articles[3].published` for an article, `items[4]` for
 * an item that became none, both counted from 0; empty for the whole feed. Past 2,000 issues, only their number is told.
 */
export function fromFeed(text: string, options: FromFeedOptions = {}): AdapterResult {
  const issues = new IssueList();
  if (typeof text !== 'string') {
    return failed(`received ${text === null ? 'null' : typeof text}; ${expected} as a text`, 'type');
  }
  const { baseUrl, language, limit } = options ?? {};
  const warn = (path: string, code: Issue['code'], message: string) =>
    issues.add(feedIssue(path, code, `received ${message}`));
  const base = typeof baseUrl === 'string' ? resolveWeb(baseUrl, undefined) : undefined;
  if (baseUrl !== undefined && !base) {
    warn('baseUrl', 'value', `${showValue(baseUrl)}; expected an absolute http or https address`);
  }
  const count = Number.isInteger(limit) && limit! > 0 ? Math.min(limit!, maxItems) : maxItems;
  if (limit !== undefined && count !== limit) {
    warn('limit', 'value', `${showValue(limit)}; expected a whole number from 1 to ${maxItems}`);
  }
  if (text.length > maxText) {
    warn('', 'too-long', `${text.length} characters; the first ${maxText} were read`);
  }
  const feed = read(cut(text, maxText), base, count, issues);
  if (!feed) return { articles: [], issues: issues.finish() };
  const context = new FeedContext(feed, base, language, issues.add);
  const articles = readArticles(feed.items, context, issues.add);
  if (!feed.items.length) issues.add(feedIssue('', 'required', 'found no items in the feed'));
  return { articles, issues: issues.finish() };
}

function read(text: string, base: string | undefined, count: number, issues: IssueList): Feed | undefined {
  const found = recognize(text);
  const refuse = (message: string, suggestion?: string) => {
    const issue = feedIssue('', 'value', message, 'error');
    issues.add(suggestion ? { ...issue, suggestion } : issue);
    return undefined;
  };
  if (found.kind === 'json') return readJson(text, count, issues.add);
  if (found.kind === 'html') {
    const address = feedOfPage(text);
    return refuse(`received ${found.what}; ${expected}`, resolveWeb(address, base) ?? address);
  }
  if (found.kind !== 'xml') return refuse(`received ${found.what}; ${expected}`);
  if (found.declares) {
    return refuse(
      'received a document type with declarations of its own; entities are not read, and the feed was refused',
    );
  }
  if (found.garbage) {
    issues.add(feedIssue('', 'repaired', 'received something before the start of the feed; it was left out'));
  }
  const feed = readXml(text.slice(found.start), found.format, count, issues.add);
  return feed ?? refuse(`received ${found.format.toUpperCase()} that is too broken to read; ${expected}`);
}

function failed(message: string, code: Issue['code']): AdapterResult {
  return { articles: [], issues: [feedIssue('', code, message, 'error')] };
}
