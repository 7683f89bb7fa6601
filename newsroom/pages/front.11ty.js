/** The front page: the newest stories, of which the first leads. */
import { layout, localeFor, pathTo } from '../lib/layout.js';
import { listHtml } from '../lib/listHtml.js';

export const data = { permalink: 'index.html' };

export function render({ newsroom: site }) {
  const locale = localeFor(site);
  const list = listHtml(site, { articles: site.newest, layout: 'lead', locale, label: site.title });
  const all = `<p class="pages"><a href="${pathTo(site, 'all/')}">${locale.allStories}</a></p>`;
  return layout(site, { address: '', body: list + all });
}
