import type { JsonFeed } from 'feedsmith';
import { isWithdrawnLabel } from '../internal/withdrawal.js';
import { readEnclosure } from './mediaPictures.js';
import type { Feed, FeedItem, Markup, Person } from './source.js';

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function readJsonFeed(
  feed: JsonFeed.Feed<string>,
  entries: readonly {
    readonly item: JsonFeed.Item<string>;
    readonly extension: FeedItem['extension'];
    readonly isWithdrawn: boolean;
  }[],
): Feed {
  return {
    title: plain(feed.title),
    url: feed.home_page_url,
    self: feed.feed_url,
    language: feed.language,
    logo: feed.icon,
    authors: readAuthors(feed.authors),
    items: entries.map(({ item, extension, isWithdrawn }) => ({
      ...readItem(item),
      extension,
      withdrawal: isWithdrawn || item.tags?.some(isWithdrawnLabel) ? {} : undefined,
    })),
  };
}

function readItem(item: JsonFeed.Item<string>): FeedItem {
  return {
    id: item.id,
    urls: [item.url, item.external_url],
    title: plain(item.title),
    summary: plain(item.summary),
    content: item.content_html ? { text: item.content_html, kind: 'html' } : plain(item.content_text),
    published: item.date_published,
    updated: item.date_modified,
    language: item.language,
    authors: readAuthors(item.authors),
    categories: item.tags ?? [],
    pictures: [
      ...[item.image, item.banner_image].flatMap((url) => (url ? [{ url }] : [])),
      ...(item.attachments ?? []).flatMap(({ url, mime_type }) => readEnclosure(url, mime_type)),
    ],
    places: [],
    files: (item.attachments ?? []).map(({ url, mime_type, title, size_in_bytes }) => ({
      url,
      type: mime_type,
      bytes: size_in_bytes,
      title,
    })),
    translations: [],
  };
}

function plain(text: string | undefined): Markup | undefined {
  return text ? { text, kind: 'loose' } : undefined;
}

function readAuthors(authors: readonly JsonFeed.Author[] | undefined): Person[] {
  return (authors ?? []).flatMap(({ name, url }) => (name ? [{ name, url }] : []));
}
