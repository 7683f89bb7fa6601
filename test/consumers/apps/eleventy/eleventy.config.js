// eleventy.config.js
import { readFile } from 'node:fs/promises';
import { renderToHtml } from 'news-cards/server';

export default function configure(config) {
  config.addGlobalData('article', async () => JSON.parse(await readFile('article.json', 'utf8')));
  config.addShortcode('newsCard', (article) => renderToHtml(article, { headingLevel: 2 }).element);
}
