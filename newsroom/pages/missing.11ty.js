/** The page that a host shows for an address that does not exist. */
import { layout, localeFor, pathTo } from '../lib/layout.js';

export const data = { permalink: '404.html' };

export function render({ newsroom: site }) {
  const { noArticles, allStories } = localeFor(site);
  const body = `<p><a href="${pathTo(site, 'all/')}">${allStories}</a></p>`;
  return layout(site, { title: '404', heading: `404: ${noArticles}`, body });
}
