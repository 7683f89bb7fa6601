import type { Article, Author } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { escapeHtml, linkHtml } from '../../output/html.js';
import { mustBeLabelled } from '../../view/aiLabels.js';
import { frameTag } from './frameTag.js';

/** An oEmbed 1.0 response (https://oembed.com/#section2.3) of type `rich`. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  /** How long consumers may cache the response, in seconds. */
  readonly cache_age: number;
  /** An iframe, after a hidden link for WordPress: consumers remove scripts. */
  readonly html: string;
  /** CSS pixels. The frame itself is as wide as its container. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OEmbedOptions {
  /** URL of the page with the card. */
  readonly page: string;
  /** Intended width of the card in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly cacheAge: number;
  /** Publisher of the cards; default: the article's publisher. */
  readonly provider?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined;
}

/**
 * The oEmbed response for an article. It has no thumbnail if the article is withdrawn, or if a card would cover or label the picture:
 * consumers show the thumbnail without the card.
 */
export function toOEmbed(article: Article, options: OEmbedOptions): OEmbed {
  const { page, width, height, cacheAge, provider } = options;
  const { headline, authors, publisher, image } = checkedOpenArticle(article, 'toOEmbed', undefined);
  const providerName = provider?.name ?? publisher?.name;
  const providerUrl = provider?.url ?? (provider?.name === undefined ? publisher?.url : undefined);
  const picture = image && !mustBeLabelled(image.disclosure) && new URL(image.src, page).href;
  return {
    type: 'rich',
    version: '1.0',
    title: headline,
    ...authorOf(authors),
    ...(providerName !== undefined && { provider_name: providerName }),
    ...(providerUrl !== undefined && { provider_url: providerUrl }),
    cache_age: cacheAge,
    html: forWordPress(page, headline) + frameTag({ src: page, title: headline, height, sandbox: true }),
    width,
    height,
    // The specification requires all three or none.
    ...(picture &&
      image.width &&
      image.height && {
        thumbnail_url: picture,
        thumbnail_width: image.width,
        thumbnail_height: image.height,
      }),
  };
}

/**
 * WordPress talks only to frames that follow such an element, which it shows until they answer, and without which it removes what our
 * own script needs. Elsewhere it stays hidden.
 */
function forWordPress(page: string, headline: string): string {
  return `<blockquote class="wp-embedded-content" hidden>${linkHtml(escapeHtml(headline), page)}</blockquote>`;
}

/** oEmbed supports one author. Gives a URL only if there is a single author with a web page. */
function authorOf(authors: readonly Author[]): Pick<OEmbed, 'author_name' | 'author_url'> {
  if (!authors.length) return {};
  const url = authors.length === 1 ? authors[0]?.url : undefined;
  return {
    author_name: authors.map(({ name }) => name).join(', '),
    ...(url?.startsWith('http') && { author_url: url }),
  };
}
