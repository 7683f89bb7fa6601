import { type ComponentPropsWithRef, memo } from 'react';
import type { Article } from '../model/article.js';
import { jsonLdScript } from '../output/jsonLd/jsonLdScript.js';
import { type ToJsonLdOptions, toJsonLd } from '../output/jsonLd/toJsonLd.js';

export interface NewsArticleJsonLdProps
  extends Omit<ComponentPropsWithRef<'script'>, 'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'> {
  article: Article;
  /** `none` leaves the story's text out; default `text`. */
  body?: ToJsonLdOptions['body'];
}

/**
 * What search engines and aid registers read of an article: a script element with its JSON-LD, for the page that shows
 * it whole. Nothing is to be seen or heard of it, and nothing in it runs; a page with a strict policy for scripts lets it
 * be, with or without a `nonce`.
 */
export const NewsArticleJsonLd = memo(function NewsArticleJsonLd({
  article,
  body,
  ...rest
}: NewsArticleJsonLdProps) {
  const text = jsonLdScript(toJsonLd(article, { body }));
  // As a child, React 18 would write it with `&quot;` on the server.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is JSON without any `<`, so that nothing in it can end it
  return <script {...rest} type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
});
