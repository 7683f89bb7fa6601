/** The addresses of the pages, for search engines, which accept 50,000 in a file. */
import { escapeHtml } from '../lib/layout.js';

export const data = { permalink: 'sitemap.xml' };

export function render({ newsroom: { url, stories, lists } }) {
  const entry = ({ address, article: { updated, published } = {} }) => {
    const day = (updated ?? published)?.slice(0, 10);
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
