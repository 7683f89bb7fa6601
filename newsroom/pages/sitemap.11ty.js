/** The addresses of the pages, for search engines, which accept 50,000 in a file. */
import { toJsonLd } from 'news-cards/output/json-ld';
import { escapeHtml } from '../lib/layout.js';

export const data = { permalink: 'sitemap.xml' };

export function render({ newsroom: { url, stories, lists } }) {
  const entry = ({ address, article }) => {
    const { datePublished, dateModified } = article ? toJsonLd(article) : {};
    const day = (dateModified ?? datePublished)?.slice(0, 10);
    const changed = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${escapeHtml(encodeURI(url + address))}</loc>${changed}</url>`;
  };
  const entries = [{ address: '' }, ...lists, ...stories].slice(0, 50_000).map(entry);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
