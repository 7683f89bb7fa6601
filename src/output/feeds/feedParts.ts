import type { DcTermsNs, GeoRssNs, MediaNs } from 'feedsmith';
import { lastChangeOf } from '../../model/lastChange.js';
import type { Attachment } from '../../model/releaseParts.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { absoluteUrl, licenseUri } from '../addresses.js';
import { type Category, categoriesOf } from '../categories.js';
import { digitalSourceOf } from '../digitalSource.js';
import { toTimestamp, unknownTime } from '../timestamp.js';
import type { FeedOptions } from './feedOptions.js';

interface FeedLink {
  href: string;
  rel: string;
  hreflang?: string;
  type?: string;
  title?: string;
  length?: number;
}

/** Links to translations, files and the page of the licence (RFC 4946). None without `url`: feed readers would take one of these for the story. */
export function linksOf({ url, translations = [], attachments = [], license }: VisibleArticle): FeedLink[] {
  if (url === undefined) return [];
  const href = licenseUri(license);
  return [
    ...translations.map((one) => ({
      href: one.url,
      rel: 'alternate',
      hreflang: one.language,
    })),
    ...attachments.map(fileLink),
    ...(href === undefined ? [] : [{ href, rel: 'license' }]),
  ];
}

function fileLink({ name, url, mediaType, bytes }: Attachment): FeedLink {
  return {
    href: url,
    rel: 'enclosure',
    title: name,
    ...(mediaType !== undefined && { type: mediaType }),
    ...(bytes !== undefined && { length: bytes }),
  };
}

/** Topics, goals and the disaster; and how the text was made, by IPTC's term. */
export function feedCategories(article: VisibleArticle): Category[] {
  const source = digitalSourceOf(article.disclosure, article.translatedFrom?.disclosure);
  return [...categoriesOf(article), ...(source ? [source] : [])];
}

/** Place names in Dublin Core; the first place, which is the most important, also with its coordinates in GeoRSS. */
export function placesOf({ locations }: VisibleArticle): {
  dcterms?: DcTermsNs.ItemOrFeed<string>;
  georss?: GeoRssNs.ItemOrFeed;
} {
  const [first] = locations;
  if (!first) return {};
  const [lat, lng] = first.coordinates ?? [];
  return {
    dcterms: { spatials: locations.map(({ name }) => name) },
    ...(lat !== undefined &&
      lng !== undefined && { georss: { point: { lat, lng }, featureName: first.name } }),
  };
}

/** The picture in Media RSS, with its text alternative as title, its caption, credit and licence, and how it was made. */
export function mediaOf(
  { image }: VisibleArticle,
  { url, baseUrl = url }: FeedOptions,
): MediaNs.ItemOrFeed | undefined {
  const src = image && absoluteUrl(image.src, baseUrl);
  if (!src) return undefined;
  const { width, height, alt, caption, credit, license } = image;
  const made = digitalSourceOf(image.disclosure);
  return {
    contents: [
      {
        url: src,
        medium: 'image',
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
        ...(alt !== undefined && { title: { value: alt, type: 'plain' } }),
        ...(caption !== undefined && { description: { value: caption, type: 'plain' } }),
        ...(credit !== undefined && { credits: [{ value: credit }] }),
        ...(license !== undefined && { licenses: [{ name: license }] }),
        ...(made && { categories: [{ name: made.name, scheme: made.uri }] }),
      },
    ],
  };
}

/** When the feed was written, else when an article last changed, because the formats require a date. */
export function updatedOf(articles: readonly VisibleArticle[], { updated }: FeedOptions): string {
  const dates = articles.map(changedOf).sort((a, b) => Date.parse(b) - Date.parse(a));
  return toTimestamp(updated) ?? dates[0] ?? unknownTime;
}

/** When an article last changed. Without a date never that of another article or of the feed, which would change with these. */
export function changedOf(article: VisibleArticle): string {
  return toTimestamp(lastChangeOf(article)) ?? unknownTime;
}

/**
 * Removes the line breaks and indentation that the generator puts around CDATA sections, because some readers keep them in links. The
 * line break distinguishes them from text, which has none before such a section.
 */
export function trimCdata(xml: string): string {
  return xml.replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
}
