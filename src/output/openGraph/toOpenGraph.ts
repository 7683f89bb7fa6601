import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { modifiedOf } from '../../model/lastChange.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { articleView } from '../../view/articleView.js';
import { absoluteUrl } from '../addresses.js';
import { categoriesOf } from '../categories.js';
import { factsOf, type ReaderOptions } from '../facts.js';
import { toLine } from '../lines.js';

/** Options of {@link toOpenGraph}. */
export interface ToOpenGraphOptions extends ReaderOptions {
  /** Resolves an image that is a path; without it such an image is omitted. */
  readonly baseUrl?: string | undefined;
}

/** A `<meta>` of a page's head, by `property` (Open Graph) or `name` (HTML, Twitter). */
export type MetaTag = { readonly content: string } & (
  | { readonly property: string; readonly name?: never }
  | { readonly name: string; readonly property?: never }
);

/**
 * The tags that make a shared link show headline, summary and picture: Open Graph (https://ogp.me) with `article:` properties, the
 * card of Twitter, `description` and `author`, and `fediverse:creator` of Mastodon
 * (https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/). Write them with `metaTagsHtml`. Topics, goals and the GLIDE number are tags.
 *
 * The description starts with a correction and the labels of AI that must be seen; that of the picture is in `og:image:alt`. In that
 * of a withdrawn article the reason replaces the summary.
 * `og:locale`, and its alternates for translations, are omitted for a language without a country, because Open Graph requires one.
 */
export function toOpenGraph(article: Article, options?: ToOpenGraphOptions): MetaTag[] {
  const own = ownOptions(options);
  const shown = checkedOpenArticle(article, 'toOpenGraph', own.now);
  const { headline, url, language, publisher, authors, image, section, published } = shown;
  const { labels, pictureLabel } = labelsOf(shown, own.locale);
  const description = descriptionOf(shown, labels, own);
  const src = image && absoluteUrl(image.src, own.baseUrl);
  return [
    named('description', description),
    ...authors.map(({ name }) => named('author', name)),
    property('og:type', 'article'),
    property('og:title', headline),
    property('og:description', description),
    property('og:url', url),
    property('og:site_name', publisher?.name),
    property('og:locale', toLocale(language)),
    ...(shown.translations ?? []).map((one) => property('og:locale:alternate', toLocale(one.language))),
    ...(src
      ? [
          property('og:image', src),
          property('og:image:alt', [pictureLabel, image?.alt].filter(Boolean).join(': ')),
          property('og:image:width', image?.width),
          property('og:image:height', image?.height),
        ]
      : []),
    property('article:published_time', published),
    property('article:modified_time', modifiedOf(shown)),
    // Open Graph expects the page of an author, not a name.
    ...authors.map((author) =>
      property('article:author', author.url?.startsWith('http') ? author.url : undefined),
    ),
    ...authors.map(({ fediverse = '' }) => named('fediverse:creator', fediverse)),
    property('article:section', section),
    ...categoriesOf(shown).map(({ name }) => property('article:tag', name)),
    named('twitter:card', src ? 'summary_large_image' : 'summary'),
  ].flatMap((tag) => tag ?? []);
}

/** A preview is as brief as a card: only the labels of AI that must be seen. */
function labelsOf(article: VisibleArticle, locale: CardLocale | undefined) {
  const { source, picture } = articleView(article, locale, { variant: 'standard' });
  return { labels: source.labels.map(({ text }) => text), pictureLabel: picture?.label?.text };
}

function descriptionOf(article: VisibleArticle, labels: readonly string[], options: ReaderOptions): string {
  const { status } = factsOf(article, options);
  const notice = status && `${status.label} – ${status.text}`;
  const marked = labels.join(' · ');
  return [notice, marked && article.summary ? `${marked} –` : marked, article.summary]
    .filter(Boolean)
    .join(' ');
}

/** "en_GB", without the script; undefined for a language without a country. */
function toLocale(tag: string): string | undefined {
  const [, language, country] = /^([a-z]+)(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(tag) ?? [];
  return country && `${language}_${country}`;
}

function property(name: string, content: string | number | undefined): MetaTag | undefined {
  const text = toLine(`${content ?? ''}`);
  return text ? { property: name, content: text } : undefined;
}

function named(name: string, content: string): MetaTag | undefined {
  const text = toLine(content);
  return text ? { name, content: text } : undefined;
}
