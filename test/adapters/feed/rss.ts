import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import type { Article } from '../../../src/exports/model.js';

/** An RSS feed with these items and parts of its channel, in English by default. */
export function rss(items: string, channel = '<language>en</language>'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
<channel><title>Agency</title><link>https://agency.example/</link>${channel}${items}</channel></rss>`;
}

/** One item with a title, a link and these parts. */
export function item(parts: string): string {
  return `<item><title>A new well</title><link>https://agency.example/well</link>${parts}</item>`;
}

/** The article of an item with these parts. */
export function articleOf(parts: string): Article {
  const [article] = fromFeed(rss(item(parts))).articles;
  if (!article) throw new Error('no article');
  return article;
}

/** Escapes text for XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Path and code of each issue. */
export function brief(text: string, options?: Parameters<typeof fromFeed>[1]): string[] {
  return fromFeed(text, options).issues.map(({ path, code }) => `${path} ${code}`.trim());
}
