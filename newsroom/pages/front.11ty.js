/** The front page: the newest stories, of which the first leads. */
import { layout, localeFor, pathTo } from '../lib/layout.js';
import { listHtml } from '../lib/listHtml.js';

export const data = { permalink: 'index.html' };

export function render({ newsroom: site }) {
  const locale = localeFor(site);
  const newest = { articles: site.articles.slice(0, 13), layout: 'lead', label: site.title };
  const list = listHtml(site, { ...newest, locale });
  const all = `<a href="${pathTo(site, 'all/')}">${locale.allStories}</a>`;
  return layout(site, { address: '', body: `${list}<p class="pages">${all}</p>` });
}
