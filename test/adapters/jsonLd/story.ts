import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

/** Reads a NewsArticle with these properties; returns the article together with its issues. */
export function story(properties: object, options?: Parameters<typeof fromJsonLd>[1]) {
  const { articles, issues } = fromJsonLd(
    { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A new well', ...properties },
    options,
  );
  return { ...articles[0], issues };
}
