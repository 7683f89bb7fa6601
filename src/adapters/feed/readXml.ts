import { decodeHTML } from 'entities/decode';
import { ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { cutInput, type Issue, phrase } from '../../model/issue.js';
import { feedGenerator } from '../../terms/feeds.js';
import type { XmlFormat } from '../internal/xmlFeeds.js';
import { readAtom } from './atomEntries.js';
import { feedIssue } from './issues.js';
import { withOriginalLinks } from './originalLinks.js';
import { withLiteralTexts } from './ownFeed.js';
import { repairXml } from './repairXml.js';
import { readRdf, readRss } from './rssItems.js';
import { scanXml } from './scanXml.js';
import type { Feed } from './source.js';

const readers: Readonly<Record<XmlFormat, (text: string) => Feed>> = {
  rss: (text) => readRss(parseRssFeed(text)),
  atom: (text) => readAtom(parseAtomFeed(text)),
  rdf: (text) => readRdf(parseRdfFeed(withoutContents(text))),
};

/**
 * Reads an XML feed that starts with its root tag; undefined if nothing can be read. A document that is not well-formed, or
 * that the parser would misread, is repaired first, with an issue.
 */
export function readXml(
  text: string,
  format: XmlFormat,
  maxItems: number,
  report: (issue: Issue) => void,
): Feed | undefined {
  const { flaw, items, prefixes, entity } = scanXml(text);
  let whole = text;
  let count = items;
  if (flaw !== undefined || items > maxItems) {
    const repaired = repairXml(text, maxItems);
    whole = repaired.text;
    count = repaired.items;
    if (flaw !== undefined) {
      report(
        feedIssue('', 'repaired', {
          received: phrase('XML that needs repair ({0})', flaw),
          outcome: 'it was read as far as possible',
        }),
      );
    }
    if (count > maxItems) {
      report(
        cutInput({
          received: phrase('{0} entries', count),
          outcome: phrase('the first {0} were read', maxItems),
        }),
      );
    }
  }
  const declared = prefixes.length ? declaredPrefixes(text) : new Set();
  const undeclared = prefixes.filter((prefix) => prefix !== 'xml' && !declared.has(prefix));
  if (undeclared.length) {
    const list = undeclared.slice(0, 5).join(', ');
    report(
      feedIssue('', 'repaired', {
        received: phrase('undeclared namespace prefixes: {0}', list),
        outcome: 'their usual meaning was assumed',
      }),
    );
  }
  if (entity) {
    report(
      feedIssue('', 'repaired', {
        received: phrase('{0}, which is not defined in XML', entity),
        outcome: 'it was read as in HTML',
      }),
    );
  }
  const deleted = deletedEntries(whole);
  whole = withOriginalLinks(whole, format);
  const feed =
    parse(whole, format) ?? (flaw === undefined ? parse(repairXml(text, maxItems).text, format) : undefined);
  const lost = feed ? Math.min(count, maxItems) - feed.items.length : 0;
  if (lost > 0)
    report(
      feedIssue('', 'required', {
        received: phrase('{0} empty entries', lost),
        outcome: 'they were left out',
      }),
    );
  return feed && { ...(feed.generator === feedGenerator ? withLiteralTexts(feed) : feed), deleted };
}

const deletedEntry = /<(?:[\w.-]{1,30}:)?deleted-entry\s[^<>]*?\bref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** The ids of deleted entries (RFC 6721), which the parser does not know. */
function deletedEntries(text: string): string[] {
  if (!text.includes('deleted-entry')) return [];
  return Array.from(text.matchAll(deletedEntry), ([, double, single]) => decodeHTML(double ?? single ?? ''));
}

/** Prefixes declared anywhere in a document, in lower case as in `scanXml`. */
function declaredPrefixes(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/xmlns:([^\s=<>]+)/g), ([, prefix = '']) => prefix.toLowerCase()));
}

function parse(text: string, format: XmlFormat): Feed | undefined {
  try {
    return readers[format](text);
  } catch (error) {
    // `ParseError` means a readable but empty feed.
    return error instanceof ParseError ? { authors: [], items: [] } : undefined;
  }
}

/**
 * Removes the table of contents of RSS 1.0. With it the parser takes quadratic time and drops items that are not listed;
 * without it the parser reads all items in order.
 */
function withoutContents(text: string): string {
  const start = text.search(/<items[\s>]/i);
  const closing = /<\/items\s*>/gi;
  closing.lastIndex = Math.max(0, start);
  const end = start === -1 ? null : closing.exec(text);
  return end ? text.slice(0, start) + text.slice(closing.lastIndex) : text;
}
