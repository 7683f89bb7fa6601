import {
  cutInput,
  failure,
  type Issue,
  type IssueText,
  type Mismatch,
  phrase,
  showValue,
} from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { ownOptions } from '../../model/ownOptions.js';
import { cut } from '../../model/text.js';
import { resolveWeb } from '../html/address.js';
import { maxCharacters } from '../internal/budget.js';
import type { AdapterResult } from '../internal/result.js';
import { FeedContext } from './context.js';
import { feedIssue, IssueList } from './issues.js';
import { readArticles } from './readArticles.js';
import { readJson } from './readJson.js';
import { readXml } from './readXml.js';
import { feedOfPage, recognize } from './recognize.js';
import type { Feed } from './source.js';

/** Options of {@link fromFeed}. */
export interface FromFeedOptions {
  /** Absolute URL of the feed. Relative URLs are resolved against it, unless the feed sets another base. */
  readonly baseUrl?: string | undefined;
  /**
   * Language of items if neither they nor the feed name one, a BCP 47 tag; default: inferred from the text, with an issue; `und` if
   * there is too little text.
   */
  readonly language?: string | undefined;
  /** Maximum number of items to read, 1 to 10,000 (the default). The rest is omitted with an issue. */
  readonly limit?: number | undefined;
}

const expected = 'a feed (RSS, Atom or JSON Feed)';

/**
 * Reads a feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 1.0 and 0.3, JSON Feed 1.0 and 1.1, and the extensions dc, dcterms,
 * content, media, georss, geo and itunes. Every item with a headline becomes an article, in the feed's order: its
 * text as blocks, its image, dates, authors, topics, and the feed as publisher.
 *
 * Nothing is guessed. Ambiguous dates and places without a name are omitted; goals and disasters are read only from categories that
 * clearly name one. If an item has no title, which RSS and JSON Feed allow, the first sentence of its text (140 characters at most)
 * becomes the headline, with an issue; an item without any text is omitted.
 *
 * A broken feed is read as far as possible, with an issue. One that declares entities is rejected; nothing is ever fetched. Pure,
 * linear in the length of the text, and never throws. Paths of issues: `articles[3].published` for an article, `items[4]` for
 * an omitted item, both counted from 0; empty for the whole feed. After 2,000 issues, only a count of the rest is reported.
 */
export function fromFeed(text: string, options?: FromFeedOptions): AdapterResult {
  const issues = new IssueList();
  if (typeof text !== 'string') {
    return failed({ received: showValue(text), expected: phrase('{0} as a string', expected) }, 'type');
  }
  const { baseUrl, language, limit } = ownOptions(options);
  const warn = (path: string, code: Issue['code'], mismatch: Mismatch) =>
    issues.add(feedIssue(path, code, mismatch));
  const base = typeof baseUrl === 'string' ? resolveWeb(baseUrl, undefined) : undefined;
  if (baseUrl !== undefined && !base) {
    warn('baseUrl', 'value', {
      received: showValue(baseUrl),
      expected: 'an absolute http or https address',
    });
  }
  const count = Number.isInteger(limit) && limit! > 0 ? Math.min(limit!, maxArticles) : maxArticles;
  if (limit !== undefined && count !== limit) {
    warn('limit', 'value', {
      received: showValue(limit),
      expected: phrase('a whole number from 1 to {0}', maxArticles),
    });
  }
  if (text.length > maxCharacters) {
    issues.add(
      cutInput({
        received: phrase('{0} characters', text.length),
        outcome: phrase('the first {0} were read', maxCharacters),
      }),
    );
  }
  const feed = read(cut(text, maxCharacters), base, count, issues);
  if (!feed) return { articles: [], issues: issues.finish() };
  const context = new FeedContext(feed, base, language, issues.add);
  const articles = readArticles(feed, context, issues.add);
  if (!feed.items.length) issues.add(feedIssue('', 'required', 'found no items in the feed'));
  return { articles, issues: issues.finish() };
}

function read(text: string, base: string | undefined, count: number, issues: IssueList): Feed | undefined {
  const found = recognize(text);
  const reject = (mismatch: Mismatch, suggestion?: string) => {
    issues.add(failure('', 'value', mismatch, suggestion));
    return undefined;
  };
  if (found.kind === 'json') return readJson(text, count, issues.add);
  if (found.kind === 'html') {
    const address = feedOfPage(text);
    return reject({ received: found.what, expected }, resolveWeb(address, base) ?? address);
  }
  if (found.kind !== 'xml') return reject({ received: found.what, expected });
  if (found.declares) {
    return reject({
      received: 'a document type that declares entities',
      outcome: 'they are not expanded, and the feed was rejected',
    });
  }
  if (found.garbage) {
    issues.add(
      feedIssue('', 'repaired', {
        received: 'text before the start of the feed',
        outcome: 'it was left out',
      }),
    );
  }
  const feed = readXml(text.slice(found.start), found.format, count, issues.add);
  return (
    feed ??
    reject({ received: phrase('{0} that is too broken to read', found.format.toUpperCase()), expected })
  );
}

function failed(text: IssueText, code: Issue['code']): AdapterResult {
  return { articles: [], issues: [failure('', code, text)] };
}
