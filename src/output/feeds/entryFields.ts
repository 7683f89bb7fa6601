import type { DcTermsNs, GeoRssNs, MediaNs } from 'feedsmith';
import type { Author } from '../../model/article.js';
import { lastChangeOf } from '../../model/lastChange.js';
import type { Attachment } from '../../model/releaseTypes.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { writeParts } from '../../terms/feeds.js';
import { absoluteUrl, licenseUri } from '../addresses.js';
import { digitalSourceOf } from '../categories.js';
import { escapeHtml } from '../html.js';
import { toTimestamp, unknownTime } from '../timestamp.js';
import type { FeedOptions } from './feedOptions.js';

export interface FeedLink {
  href: string;
  rel: string;
  hreflang?: string;
  type?: string;
  title?: string;
  length?: number;
}

/**
 * Links to translations, files and the page of the licence (RFC 4946). None without `url`: feed readers would take one of these for the story.
 * A translation is `related`, because many readers open the last `alternate` link, whatever its language.
 */
export function linksOf({ url, translations = [], attachments = [], license }: VisibleArticle): FeedLink[] {
  if (url === undefined) return [];
  const href = licenseUri(license);
  return [
    ...translations.map((one) => ({
      href: one.url,
      rel: 'related',
      hreflang: one.language,
    })),
    ...attachments.map(fileLink),
    ...(href === undefined ? [] : [{ href, rel: 'license' }]),
  ];
}

/** The authors of an entry; without any, its publisher. */
export function authorsOf({ authors, publisher }: VisibleArticle): readonly Author[] {
  return authors.length || !publisher ? authors : [publisher];
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

/**
 * What only programs read, in Dublin Core: names of places, and of those with a country a second time with it; how the text and the picture
 * were made, by IPTC's terms, which readers would show as topics if they were categories. The first place, which is the most important, also
 * has its coordinates in GeoRSS.
 */
export function termsOf({ locations, image, disclosure, translatedFrom }: VisibleArticle): {
  dcterms?: DcTermsNs.ItemOrFeed<string>;
  georss?: GeoRssNs.ItemOrFeed;
} {
  const [first] = locations;
  const [lat, lng] = first?.coordinates ?? [];
  const spatials = locations.flatMap(({ name, country }) =>
    country === undefined ? [name] : [name, writeParts({ name, country })],
  );
  const text = digitalSourceOf(disclosure, translatedFrom?.disclosure);
  const picture = digitalSourceOf(image?.disclosure);
  const types = [
    ...(text ? [text.uri + text.name] : []),
    ...(picture ? [writeParts({ part: 'image', type: picture.uri + picture.name })] : []),
  ];
  const dcterms = { ...(spatials.length > 0 && { spatials }), ...(types.length > 0 && { types }) };
  return {
    ...(Object.keys(dcterms).length > 0 && { dcterms }),
    ...(first &&
      lat !== undefined &&
      lng !== undefined && { georss: { point: { lat, lng }, featureName: first.name } }),
  };
}

/**
 * The picture in Media RSS, with its text alternative as title, its caption, credit and licence; and a video, sound or document. Of a withdrawn
 * article its status, which programs can read; people read the notice.
 */
export function mediaOf(
  { image, media, status }: VisibleArticle,
  { url, baseUrl = url }: FeedOptions,
): MediaNs.ItemOrFeed | undefined {
  if (status?.type === 'withdrawn')
    return { status: { state: 'deleted', ...(status.reason !== undefined && { reason: status.reason }) } };
  const src = image && absoluteUrl(image.src, baseUrl);
  const contents: MediaNs.Content[] = [];
  if (src) {
    const { width, height, alt, caption, credit, license } = image;
    contents.push({
      url: src,
      medium: 'image',
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(alt !== undefined && { title: { value: alt, type: 'plain' } }),
      ...(caption !== undefined && { description: { value: caption, type: 'plain' } }),
      ...(credit !== undefined && { credits: [{ value: credit }] }),
      ...(license !== undefined && { licenses: [{ name: license }] }),
    });
  }
  // Media RSS has no galleries.
  if (media && media.kind !== 'gallery') {
    const { url, kind, seconds } = media;
    contents.push({ url, medium: kind, ...(seconds !== undefined && { duration: seconds }) });
  }
  return contents.length > 0 ? { contents } : undefined;
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
 * Writes CDATA sections as escaped text: some readers keep the line breaks that the generator puts around them, and some take comments out
 * of them. The line break distinguishes a section from text, which has none before it.
 */
export function withoutCdata(xml: string): string {
  const joined = xml.replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
  let written = '';
  let end = 0;
  for (;;) {
    const start = joined.indexOf('<![CDATA[', end);
    const close = start < 0 ? -1 : joined.indexOf(']]>', start);
    if (close < 0) return written + joined.slice(end);
    written += joined.slice(end, start) + escapeHtml(joined.slice(start + '<![CDATA['.length, close));
    end = close + ']]>'.length;
  }
}
