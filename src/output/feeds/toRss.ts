import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import { checkedOpenArticles } from '../../model/checkedVisibleArticle.js';
import { modifiedOf } from '../../model/lastChange.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { feedGenerator } from '../../terms/feeds.js';
import { categoriesOf } from '../categories.js';
import { distinctArticles } from '../distinctArticles.js';
import { escapeHtml } from '../html.js';
import { toLine } from '../lines.js';
import { toTimestamp } from '../timestamp.js';
import {
  authorsOf,
  type FeedLink,
  linksOf,
  mediaOf,
  termsOf,
  updatedOf,
  withoutCdata,
} from './entryFields.js';
import type { FeedOptions } from './feedOptions.js';
import { feedTexts } from './feedTexts.js';

/**
 * Writes articles as an RSS 2.0 feed (https://www.rssboard.org/rss-specification). Language, authors, else the publisher, and publisher of an item are
 * Dublin Core, because RSS identifies people only by e-mail address; its picture is Media RSS; its last change and its links to files
 * and translations are Atom; places are Dublin Core and GeoRSS; topics, goals and GLIDE number are categories; the story is
 * `content:encoded`, HTML with escaped texts, after a correction if there is one. The description of a withdrawn article is the
 * reason. RSS requires `url`.
 *
 * The first file is also an enclosure; many readers expect at most one. RSS has no elements for organisations by role, contacts and
 * similar facts, so readers find them in the HTML. `toJsonFeed` keeps them as data.
 */
export function toRss(articles: readonly Article[], options: FeedOptions): string {
  const own = ownOptions(options);
  const { title, url, feedUrl, description = title, language } = own;
  const shown = distinctArticles(checkedOpenArticles(articles, 'toRss', own.now));
  const xml = generateRssFeed({
    title: toLine(title),
    link: url ?? feedUrl ?? '',
    description: toLine(description),
    ...(language !== undefined && { language }),
    lastBuildDate: updatedOf(shown, own),
    generator: feedGenerator,
    ...(feedUrl !== undefined && {
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    }),
    items: shown.map((article) => itemOf(article, own)),
  });
  return withoutCdata(xml);
}

function itemOf(article: VisibleArticle, options: FeedOptions): RssFeed.Item<string, false> {
  const { id, url, headline, language, publisher, attachments: [enclosure] = [] } = article;
  const published = toTimestamp(article.published);
  const updated = toTimestamp(modifiedOf(article));
  const { summary, content } = feedTexts(article, options);
  const media = mediaOf(article, options);
  return {
    title: headline,
    ...(url !== undefined && { link: url }),
    guid: { value: id, isPermaLink: id === url },
    ...(published !== undefined && { pubDate: published }),
    // Feed readers treat a description as HTML.
    ...(summary !== undefined && {
      description: summary.type === 'text' ? escapeHtml(summary.value) : summary.value,
    }),
    ...(content !== undefined && { content: { encoded: content } }),
    categories: categoriesOf(article).map(({ name, uri }) => ({
      name,
      ...(uri !== undefined && { domain: uri }),
    })),
    dc: {
      creators: authorsOf(article).map(({ name }) => name),
      languages: [language],
      ...(article.license !== undefined && { rights: [article.license] }),
      ...(publisher && { publishers: [publisher.name] }),
    },
    atom: {
      links: linksOf(article).map((link) => (link.href === enclosure?.url ? titleOf(link) : link)),
      ...(updated !== undefined && { updated }),
    },
    ...(enclosure && {
      enclosures: [
        {
          url: enclosure.url,
          // RSS requires both; by convention, 0 is an unknown length.
          type: enclosure.mediaType ?? 'application/octet-stream',
          length: enclosure.bytes ?? 0,
        },
      ],
    }),
    ...(media && { media }),
    ...termsOf(article),
  };
}

/** The name of the file that is the enclosure, which has none itself; as another enclosure, readers would list the file twice. */
function titleOf({ href, title }: FeedLink): FeedLink {
  return { href, rel: 'related', ...(title !== undefined && { title }) };
}
