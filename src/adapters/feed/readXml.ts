import { ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Issue } from '../../model/issue.js';
import { readAtom } from './atomEntries.js';
import { feedIssue } from './issues.js';
import { withOriginalLinks } from './originalLinks.js';
import { repairXml } from './repairXml.js';
import { readRdf, readRss } from './rssItems.js';
import { scanXml } from './scanXml.js';
import type { Feed } from './source.js';

export type XmlFormat = 'rss' | 'atom' | 'rdf';

/**
 * Reads a feed in XML that starts with its root's tag; undefined when nothing of it can be read. A document that is not
 * well-formed is mended first, and that is told.
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
        feedIssue(
          '',
          'repaired',
          `received XML that is not well-formed (${flaw}); what could be read was read`,
        ),
      );
    }
    if (count > maxItems) {
      report(feedIssue('', 'too-long', `received ${count} items; the first ${maxItems} were read`));
    }
  }
  const declared = prefixes.length ? declaredPrefixes(text) : new Set();
  const undeclared = prefixes.filter((prefix) => prefix !== 'xml' && !declared.has(prefix));
  if (undeclared.length) {
    const list = undeclared.slice(0, 5).join(', ');
    report(
      feedIssue(
        '',
        'repaired',
        `received undeclared namespace prefixes: ${list}; they were read by their usual meaning`,
      ),
    );
  }
  if (entity) {
    report(
      feedIssue(
        '',
        'repaired',
        `received ${entity}, which XML does not know; such entities were read as in HTML`,
      ),
    );
  }
  whole = withOriginalLinks(whole, format);
  const feed =
    parse(whole, format) ?? (flaw === undefined ? parse(repairXml(text, maxItems).text, format) : undefined);
  const lost = feed ? Math.min(count, maxItems) - feed.items.length : 0;
  if (lost > 0)
    report(feedIssue('', 'required', `received items with nothing in them: ${lost}; they were left out`));
  return feed;
}

/** Prefixes that are declared anywhere in a document, in small letters as `scanXml` gives them. */
function declaredPrefixes(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/xmlns:([^\s=<>]+)/g), ([, prefix = '']) => prefix.toLowerCase()));
}

function parse(text: string, format: XmlFormat): Feed | undefined {
  try {
    if (format === 'rss') return readRss(parseRssFeed(text));
    if (format === 'atom') return readAtom(parseAtomFeed(text));
    return readRdf(parseRdfFeed(withoutContents(text)));
  } catch (error) {
    // It was read, and there is nothing in it.
    return error instanceof ParseError ? { authors: [], items: [] } : undefined;
  }
}

/**
 * RSS 1.0 lists its items before it tells them. The parser asks that list for each, in time that grows with the square of
 * their number, and leaves out what is not on it: without the list it takes all, in their order.
 */
function withoutContents(text: string): string {
  const start = text.search(/<items[\s>]/i);
  const closing = /<\/items\s*>/gi;
  closing.lastIndex = Math.max(0, start);
  const end = start === -1 ? null : closing.exec(text);
  return end ? text.slice(0, start) + text.slice(closing.lastIndex) : text;
}
