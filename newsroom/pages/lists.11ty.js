/** The lists: all stories, and those of each goal, country, funder …, in pages. */
import { escapeHtml, layout, pathTo } from '../lib/layout.js';
import { listHtml, localeOf, nameOf } from '../lib/listHtml.js';
import { addressOf } from '../lib/newsroom.js';

export const data = {
  pagination: { data: 'newsroom.pages', size: 1, alias: 'part' },
  permalink: ({ part }) => `${part.address}index.html`,
};

export function render({ newsroom: site, part }) {
  const { list, articles, number, count, address } = part;
  const locale = localeOf(list, site);
  const heading = nameOf(list, locale);
  const html = listHtml(site, { articles, list, locale, label: heading });
  const link = (to, rel) => `<a href="${pathTo(site, addressOf(list, to))}" rel="${rel}">${to}</a>`;
  const newer = number > 1 ? link(number - 1, 'prev') : '';
  const older = number < count ? link(number + 1, 'next') : '';
  const pages = `<nav class="pages" aria-label="${escapeHtml(heading)}">${newer} <b>${number} / ${count}</b> ${older}</nav>`;
  return layout(site, {
    title: number > 1 ? `${heading}, ${number} / ${count}` : heading,
    heading,
    ...{ address, language: locale.language },
    ...(list.facet === 'goals' && { goals: [list.value] }),
    feed: `${list.facet ? list.address : ''}feed.xml`,
    body: html + (count > 1 ? pages : ''),
  });
}
