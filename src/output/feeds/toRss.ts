import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { categoriesOf } from '../categories.js';
import { escapeHtml } from '../escapeHtml.js';
import { toTimestamp } from '../timestamp.js';
import type { FeedOptions } from './feedOptions.js';
import { linksOf, mediaOf, placesOf, tightSections, updatedOf } from './feedParts.js';
import { feedTexts } from './feedTexts.js';

/**
 * Writes articles as an RSS 2.0 feed (https://www.rssboard.org/rss-specification). Language, authors and publisher of an item are
 * Dublin Core, because RSS has only e-mail addresses; its picture is Media RSS; its last change and its links to files and translations
 * are Atom; places are Dublin Core and GeoRSS; topics, goals and disaster are categories; the story is `content:encoded`, HTML with
 * escaped texts, after a correction if there is one. The description of a withdrawn article is the reason. RSS requires `url`.
 *
 * The first file is also an enclosure, of which many readers expect one at most. Organisations by role, contacts and the like have no
 * element in RSS: they are in the HTML, for people. `toJsonFeed` keeps them for programs.
 */
export function toRss(articles: readonly Article[], options: FeedOptions): string {
  const { title, url, feedUrl, description, language } = options;
  const shown = articles.map(visibleArticle);
  const xml = generateRssFeed({
    title,
    link: url ?? feedUrl ?? '',
    description: description ?? title,
    ...(language !== undefined && { language }),
    lastBuildDate: updatedOf(shown, options),
    ...(feedUrl !== undefined && {
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    }),
    items: shown.map((article) => itemOf(article, options)),
  });
  return tightSections(xml);
}

function itemOf(article: Article, options: FeedOptions): RssFeed.Item<string, false> {
  const { id, url, headline, language, published, updated, authors, publisher } = article;
  const { summary, content } = feedTexts(article, options);
  const media = mediaOf(article, options);
  return {
    title: headline,
    ...(url !== undefined && { link: url }),
    guid: { value: id, isPermaLink: id === url },
    ...(published !== undefined && { pubDate: toTimestamp(published) }),
    // Readers take a description as HTML.
    ...(summary !== undefined && {
      description: summary.type === 'text' ? escapeHtml(summary.value) : summary.value,
    }),
    ...(content !== undefined && { content: { encoded: content } }),
    categories: categoriesOf(article).map(({ name, uri }) => ({
      name,
      ...(uri !== undefined && { domain: uri }),
    })),
    dc: {
      creators: authors.map(({ name }) => name),
      languages: [language],
      ...(publisher && { publishers: [publisher.name] }),
    },
    atom: {
      links: linksOf(article),
      ...(updated !== undefined && { updated: toTimestamp(updated) }),
    },
    enclosures: (article.attachments ?? []).slice(0, 1).map((file) => ({
      url: file.url,
      // Both are required; 0 is the usual length of a file of unknown length.
      type: file.mediaType ?? 'application/octet-stream',
      length: file.bytes ?? 0,
    })),
    ...(media && { media }),
    ...placesOf(article),
  };
}
