/** The page that a host shows for an address that does not exist: in each language of the site, with the newest stories. */
import { directionOf } from 'news-cards/model';
import { renderListToHtml } from 'news-cards/server';
import { escapeHtml, layout, localeFor, pathTo } from '../lib/layout.js';

export const data = { permalink: '404.html' };

const texts = {
  en: ['This page does not exist', 'The address may be mistyped, or the page has moved.'],
  fr: ['Cette page n’existe pas', 'L’adresse est peut-être erronée, ou la page a été déplacée.'],
  es: ['Esta página no existe', 'Puede que la dirección sea incorrecta o que la página se haya movido.'],
  ar: ['هذه الصفحة غير موجودة', 'قد يكون العنوان غير صحيح، أو نُقلت الصفحة إلى مكان آخر.'],
  ru: ['Такой страницы нет', 'Возможно, в адресе ошибка или страница перемещена.'],
  zh: ['页面不存在', '网址可能有误，或页面已移动。'],
};

export function render({ newsroom: site }) {
  const [first, ...others] = site.languages;
  const locale = localeFor(site);
  const [heading, sentence] = texts[first];
  const inLanguage = (tag) =>
    `<li lang="${tag}" dir="${directionOf(tag)}"><b>${texts[tag][0]}</b> ${texts[tag][1]}</li>`;
  return layout(site, {
    heading,
    head: '<meta name="robots" content="noindex">',
    body: `<div class="missing">
<p>${sentence}</p>
<div><a href="${pathTo(site)}">${escapeHtml(site.title)}</a> <a href="${pathTo(site, 'all/')}">${locale.allStories}</a></div>
${others.length > 0 ? `<ul>${others.map(inLanguage).join('')}</ul>` : ''}
</div>
${renderListToHtml(site.articles.slice(0, 3), { locale, headingLevel: 2, 'aria-label': locale.allStories }).html}`,
  });
}
