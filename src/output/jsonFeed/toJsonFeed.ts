import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticles } from '../../model/checkedVisibleArticle.js';
import { modifiedOf } from '../../model/lastChange.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { Attachment } from '../../model/releaseTypes.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import type { NewsCardsExtension } from '../../terms/feeds.js';
import { absoluteUrl } from '../addresses.js';
import { blocksToHtml } from '../blocksToHtml.js';
import { distinctArticles } from '../distinctArticles.js';
import { type ClockOptions, factsOf } from '../facts.js';
import { escapeHtml } from '../html.js';
import { toTimestamp } from '../timestamp.js';
import { toExtension } from './toExtension.js';

/** Metadata of a feed; only the title is required. */
export interface ToJsonFeedOptions extends ClockOptions {
  readonly title: string;
  /** URL of the page that the feed belongs to. */
  readonly url?: string | undefined;
  /** The feed's own URL. */
  readonly feedUrl?: string | undefined;
  readonly description?: string | undefined;
  /** BCP 47 tag. Each item also has its own. */
  readonly language?: string | undefined;
  /** URL of a square image. */
  readonly icon?: string | undefined;
  /** Locale strings, for the labels of AI; default English. */
  readonly locale?: CardLocale | undefined;
  /** Resolves the `image` of an item if it is a path; default `url`. Without either it is only in the extension. */
  readonly baseUrl?: string | undefined;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the part of it that `toJsonFeed` writes. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly language?: string;
  readonly icon?: string;
  readonly items: readonly JsonFeedItem[];
}

export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly image?: string;
  /** RFC 3339. A calendar date is written as midnight UTC here, and unchanged in `_news_cards`. */
  readonly date_published?: string;
  /** The last change: an update, a correction or a withdrawal. */
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name: string; readonly url?: string }[];
  readonly tags?: readonly string[];
  readonly language: string;
  readonly attachments?: readonly JsonFeedAttachment[];
  readonly _news_cards: NewsCardsExtension;
}

interface JsonFeedAttachment {
  readonly url: string;
  readonly mime_type: string;
  readonly title: string;
  readonly size_in_bytes?: number;
}

/**
 * Writes articles as a JSON Feed 1.1, a plain object. The story is `content_html`, with escaped texts, after a correction if
 * there is one. Attachments are the item's, too. What JSON Feed has no field for is in the extension `_news_cards`: `{ version: 1 }` and
 * the article's fields that the item lacks or changes. `fromFeed` reads them back: nothing of an article is lost but a picture with a
 * warning, which only cards can cover, and an embargo that has ended.
 *
 * The text of a withdrawn article is the reason of the withdrawal, else its headline.
 */
export function toJsonFeed(articles: readonly Article[], options: ToJsonFeedOptions): JsonFeed {
  const {
    title,
    url,
    feedUrl,
    description,
    language,
    icon,
    locale,
    baseUrl = url,
    now,
  } = ownOptions(options);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(url !== undefined && { home_page_url: url }),
    ...(feedUrl !== undefined && { feed_url: feedUrl }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(icon !== undefined && { icon }),
    items: distinctArticles(checkedOpenArticles(articles, 'toJsonFeed', now)).map((one) =>
      toItem(one, locale, baseUrl),
    ),
  };
}

function toItem(
  shown: VisibleArticle,
  locale: CardLocale | undefined,
  baseUrl: string | undefined,
): JsonFeedItem {
  const { id, url, headline, summary, image, authors, topics, language, attachments = [] } = shown;
  const src = image && absoluteUrl(image.src, baseUrl);
  const published = toTimestamp(shown.published);
  const modified = toTimestamp(modifiedOf(shown));
  return {
    id,
    ...(url !== undefined && { url }),
    title: headline,
    ...(summary !== undefined && { summary }),
    ...contentOf(shown, labelsOf(shown, locale)),
    ...(src !== undefined && { image: src }),
    ...(published !== undefined && { date_published: published }),
    ...(modified !== undefined && { date_modified: modified }),
    ...(authors.length > 0 && {
      authors: authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) })),
    }),
    ...(topics.length > 0 && { tags: topics }),
    language,
    ...(attachments.length > 0 && { attachments: attachments.map(toAttachment) }),
    _news_cards: toExtension(shown, published, modified),
  };
}

/** JSON Feed requires a media type. */
function toAttachment({ name, url, mediaType, bytes }: Attachment): JsonFeedAttachment {
  return {
    url,
    mime_type: mediaType ?? 'application/octet-stream',
    title: name,
    ...(bytes !== undefined && { size_in_bytes: bytes }),
  };
}

/** The labels of AI for the story and its picture, which readers show. `fromFeed` skips the element. */
function labelsOf(article: VisibleArticle, locale: CardLocale | undefined): string {
  const { source, picture } = factsOf(article, { locale });
  const labels = source.filter(({ part }) => part === 'disclosure').map(({ text }) => text);
  if (picture?.label) labels.push(picture.label);
  return labels.length ? `<aside><p>${labels.map(escapeHtml).join(' · ')}</p></aside>` : '';
}

/** JSON Feed requires one of the two fields, even if there is no story. */
function contentOf(
  { headline, summary, body, status }: VisibleArticle,
  labels: string,
): Pick<JsonFeedItem, 'content_html' | 'content_text'> {
  if (status?.type === 'withdrawn') return textContent(status.reason ?? headline, labels);
  const correction = status ? [`<p><em>${escapeHtml(status.text)}</em></p>`] : [];
  if (!body.length && !correction.length) return textContent(summary ?? headline, labels);
  return { content_html: [...correction, labels, blocksToHtml(body)].filter(Boolean).join('\n') };
}

function textContent(text: string, labels: string): Pick<JsonFeedItem, 'content_html' | 'content_text'> {
  return labels ? { content_html: `${labels}\n<p>${escapeHtml(text)}</p>` } : { content_text: text };
}
