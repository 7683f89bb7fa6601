import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import { checkArticles } from '../../model/checkArticle.js';
import { modifiedOf } from '../../model/lastChange.js';
import { feedGenerator } from '../../model/newsCardsExtension.js';
import { ownOptions } from '../../model/ownOptions.js';
import { openArticle, type VisibleArticle } from '../../model/visibleArticle.js';
import { escapeHtml } from '../escapeHtml.js';
import { toLine } from '../lines.js';
import { toTimestamp } from '../timestamp.js';
import { distinctArticles } from './distinctArticles.js';
import type { FeedOptions } from './feedOptions.js';
import { feedCategories, linksOf, mediaOf, placesOf, trimCdata, updatedOf } from './feedParts.js';
import { feedTexts } from './feedTexts.js';

/**
 * Writes articles as an RSS 2.0 feed (https://www.rssboard.org/rss-specification). Language, authors and publisher of an item are
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
  const shown = distinctArticles(checkArticles(articles, 'toRss').map(openArticle));
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
  return trimCdata(xml);
}

function itemOf(article: VisibleArticle, options: FeedOptions): RssFeed.Item<string, false> {
  const { id, url, headline, language, authors, publisher } = article;
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
    categories: feedCategories(article).map(({ name, uri }) => ({
      name,
      ...(uri !== undefined && { domain: uri }),
    })),
    dc: {
      creators: authors.map(({ name }) => name),
      languages: [language],
      ...(article.license !== undefined && { rights: [article.license] }),
      ...(publisher && { publishers: [publisher.name] }),
    },
    atom: {
      links: linksOf(article),
      ...(updated !== undefined && { updated }),
    },
    enclosures: (article.attachments ?? []).slice(0, 1).map((file) => ({
      url: file.url,
      // RSS requires both; by convention, 0 is an unknown length.
      type: file.mediaType ?? 'application/octet-stream',
      length: file.bytes ?? 0,
    })),
    ...(media && { media }),
    ...placesOf(article),
  };
}
