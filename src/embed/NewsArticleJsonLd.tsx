import { type ComponentPropsWithRef, memo } from 'react';
import { warnAboutArticle } from '../components/internal/warnings.js';
import type { Article } from '../model/article.js';
import { releasedArticle } from '../model/embargo.js';
import { isArticle } from '../model/isArticle.js';
import { ownOptions } from '../model/ownOptions.js';
import { scriptJson } from '../output/jsonLd/jsonLdScript.js';
import { type ToJsonLdOptions, toJsonLd } from '../output/jsonLd/toJsonLd.js';

export interface NewsArticleJsonLdProps
  extends Omit<ComponentPropsWithRef<'script'>, 'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'> {
  article: Article;
  /** `none` omits the story's text. Default `text`. */
  body?: ToJsonLdOptions['body'];
  /** The current time: a story with an `embargoUntil` is not written before it, nor without `now`. */
  now?: ToJsonLdOptions['now'];
}

/**
 * A `<script>` element with an article's JSON-LD for search engines, for the page that shows the full article. It is invisible
 * and does not run; strict content security policies allow it, with or without a `nonce`.
 */
export const NewsArticleJsonLd = memo(function NewsArticleJsonLd(props: NewsArticleJsonLdProps) {
  const { article, body, now, ...rest } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production') warnAboutArticle('NewsArticleJsonLd', props.article, now);
  if (!isArticle(article) || !releasedArticle(article, now)) return null;
  const text = scriptJson(toJsonLd(article, { body, now }));
  // As a child, React 18 would escape it on the server, with `&quot;`.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without `<` cannot end the script element
  return <script {...rest} type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
});
