/** The style sheet of all pages: that of the cards, the theme, and the newsroom's own. */
import { readFile } from 'node:fs/promises';
import { renderListToHtml, renderToHtml } from 'news-cards/server';
import { selvedgeCss } from 'news-cards/theme';

export const data = { permalink: 'styles.css' };

export async function render({ newsroom: { theme } }) {
  const any = { headline: 'Any' };
  const lists = renderListToHtml([any], { filters: { href: '/' } }).css;
  const css = lists + renderToHtml(any, { variant: 'full' }).css + selvedgeCss('.site::after');
  const properties = Object.entries(theme).map(([name, value]) => `${name}:${value};`);
  return `:root{${properties.join('')}}${css}\n${await readFile(new URL('../lib/newsroom.css', import.meta.url), 'utf8')}`;
}
