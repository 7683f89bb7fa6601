import type { MediaNs } from 'feedsmith';
import type { Article } from '../../model/article.js';
import { sdgUri } from '../../model/sdg.js';
import { absoluteUrl } from '../addresses.js';
import { escapeHtml } from '../escapeHtml.js';
import { blocksToHtml } from '../jsonFeed/blocksToHtml.js';
import { toTimestamp } from '../timestamp.js';
import type { FeedOptions } from './feedOptions.js';

export interface FeedCategory {
  name: string;
  /** URI of a goal or target. */
  uri?: string;
}

/** Topics, then goals and targets as "SDG 10" and "SDG 10.7". */
export function categoriesOf({ topics, sdgs }: Article): FeedCategory[] {
  const codes = sdgs.flatMap(({ goal, targets = [] }) => (targets.length ? targets : [`${goal}`]));
  return [
    ...topics.map((name) => ({ name })),
    ...codes.map((code) => ({ name: `SDG ${code}`, uri: sdgUri(code) })),
  ];
}

/** The story as HTML, after a correction; undefined if there is neither. */
export function contentOf({ body, status }: Article): string | undefined {
  const correction = status?.type === 'correction' ? [`<p><em>${escapeHtml(status.text)}</em></p>`] : [];
  return [...correction, blocksToHtml(body)].filter(Boolean).join('\n') || undefined;
}

/** The summary, or the reason of a withdrawal. */
export function summaryOf({ summary, status }: Article): string | undefined {
  return status?.type === 'withdrawn' ? status.reason : summary;
}

/** The picture by Media RSS, with its text alternative as title, and its caption and credit. */
export function mediaOf(
  { image }: Article,
  { url, baseUrl = url }: FeedOptions,
): MediaNs.ItemOrFeed | undefined {
  const src = image && absoluteUrl(image.src, baseUrl);
  if (!src) return undefined;
  const { width, height, alt, caption, credit } = image;
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
      },
    ],
  };
}

/** When the feed was written, else its newest date. Without any it is the epoch, because formats require one. */
export function updatedOf(articles: readonly Article[], { updated }: FeedOptions): string {
  if (updated !== undefined) return updated;
  const dates = articles.flatMap((article) => toTimestamp(article.updated ?? article.published) ?? []);
  return dates.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '1970-01-01T00:00:00Z';
}

/** Removes the white space that the generator puts around marked sections, because some readers keep it in a link. */
export function tightSections(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}
