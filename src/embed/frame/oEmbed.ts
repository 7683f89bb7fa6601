import type { Article, Author } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { frameTag } from './frameTag.js';

/** A response of oEmbed 1.0 (https://oembed.com/#section2.3) of the type `rich`. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  /** Seconds that a consumer may cache the response. */
  readonly cache_age: number;
  /** Only a frame: consumers remove scripts. */
  readonly html: string;
  /** CSS pixels. The frame itself is as wide as its container. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OEmbedOptions {
  /** Address of the page with the card. */
  readonly page: string;
  /** CSS pixels that the card is meant to have. */
  readonly width: number;
  readonly height: number;
  /** Seconds. */
  readonly cacheAge: number;
  /** Who publishes the cards; without it, who published the article. */
  readonly provider?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined;
}

/** The oEmbed response for an article; for a withdrawn one, without a picture. */
export function toOEmbed(article: Article, options: OEmbedOptions): OEmbed {
  const { page, width, height, cacheAge, provider } = options;
  const { headline, authors, publisher, image } = visibleArticle(article);
  const providerName = provider?.name ?? publisher?.name;
  const providerUrl = provider?.url ?? (provider?.name === undefined ? publisher?.url : undefined);
  const picture = image && new URL(image.src, page).href;
  return {
    type: 'rich',
    version: '1.0',
    title: headline,
    ...authorOf(authors),
    ...(providerName !== undefined && { provider_name: providerName }),
    ...(providerUrl !== undefined && { provider_url: providerUrl }),
    cache_age: cacheAge,
    html: frameTag({ src: page, title: headline, height, sandbox: true }),
    width,
    height,
    // All three or none, says the specification.
    ...(picture &&
      image.width &&
      image.height && {
        thumbnail_url: picture,
        thumbnail_width: image.width,
        thumbnail_height: image.height,
      }),
  };
}

/** oEmbed knows one author. An address is that of the only one, and leads to a page. */
function authorOf(authors: readonly Author[]): Pick<OEmbed, 'author_name' | 'author_url'> {
  if (!authors.length) return {};
  const url = authors.length === 1 ? authors[0]?.url : undefined;
  return {
    author_name: authors.map(({ name }) => name).join(', '),
    ...(url?.startsWith('http') && { author_url: url }),
  };
}
