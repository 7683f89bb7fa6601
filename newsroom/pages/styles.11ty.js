/** The style sheet of all pages: that of the cards, the theme, and the newsroom's own. */
import { readFile } from 'node:fs/promises';
import { renderListToHtml } from 'news-cards/server';

export const data = { permalink: 'styles.css' };

export async function render({ newsroom: { theme } }) {
  const { css } = renderListToHtml([{ headline: 'Any' }], { filters: { href: '/' } });
  const properties = Object.entries(theme).map(([name, value]) => `${name}:${value};`);
  return `:root{${properties.join('')}}${css}\n${await readFile('lib/newsroom.css', 'utf8')}`;
}
