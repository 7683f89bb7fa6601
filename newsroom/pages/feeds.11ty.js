/** An Atom feed of the newest stories of each list. */
import { toAtom } from 'news-cards/output/atom';
import { localeOf, nameOf } from '../lib/listHtml.js';

export const data = {
  pagination: { data: 'newsroom.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.facet ? list.address : ''}feed.xml`,
};

export function render({ newsroom: site, list }) {
  const locale = localeOf(list, site);
  return toAtom(list.articles.slice(0, 50), {
    title: list.facet ? `${nameOf(list, locale)} – ${site.title}` : site.title,
    url: `${site.url}${list.address}`,
    feedUrl: `${site.url}${list.facet ? list.address : ''}feed.xml`,
    locale,
  });
}
