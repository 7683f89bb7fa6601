/** The front page: pinned stories, then the newest; the first leads. */
import { layout, localeFor, pathTo } from '../lib/layout.js';
import { listHtml } from '../lib/listHtml.js';

export const data = { permalink: 'index.html' };

export function render({ newsroom: site }) {
  const locale = localeFor(site);
  const newest = { articles: site.front.slice(0, 13), layout: 'lead', label: site.title };
  const list = listHtml(site, { ...newest, locale });
  const all = `<a href="${pathTo(site, 'all/')}">${locale.allStories}</a>`;
  return layout(site, { address: '', body: `${list}<p class="pages">${all}</p>` });
}
