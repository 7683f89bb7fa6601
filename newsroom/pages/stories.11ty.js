/** A page for each story, with data for search engines and social networks. A withdrawn story says that it is. */
import { jsonLdScript, toJsonLd } from 'news-cards/output/json-ld';
import { metaTagsHtml, toOpenGraph } from 'news-cards/output/open-graph';
import { renderToHtml } from 'news-cards/server';
import { escapeHtml, layout, localeFor, pathTo } from '../lib/layout.js';

export const data = {
  pagination: { data: 'newsroom.stories', size: 1, alias: 'story' },
  permalink: ({ story }) => `${story.address}index.html`,
};

export function render({ newsroom: site, story }) {
  const { article, address, source } = story;
  const locale = localeFor(site, article.language);
  const { html } = renderToHtml(article, { variant: 'full', headingLevel: 2, locale });
  const { translations = [] } = article;
  const alternate = ({ language, url }) =>
    `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(url)}">`;
  const head = [
    `<script type="application/ld+json">${jsonLdScript(toJsonLd(article))}</script>`,
    `<link rel="alternate" type="text/markdown" href="${pathTo(site, address)}index.md">`,
    metaTagsHtml(toOpenGraph(article, { locale, baseUrl: site.url })),
    ...(translations.length > 0 ? [article, ...translations].map(alternate) : []),
  ].join('\n');
  return layout(site, {
    title: article.headline,
    language: article.language,
    ...{ address, source, head, body: html },
  });
}
