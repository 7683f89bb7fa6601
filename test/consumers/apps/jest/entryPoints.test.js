import { fromAny } from 'news-cards/adapters';
import { renderToHtml } from 'news-cards/server';
import { solveTheme } from 'news-cards/theme';
import data from './article.json';

const feed = `<rss version="2.0"><channel><title>News</title>
  <item><title>${data.headline}</title><link>${data.url}</link></item>
</channel></rss>`;

test('the other entry points and their dependencies load', async () => {
  const { articles } = await fromAny(feed);
  expect(renderToHtml(articles[0]).element).toContain(data.headline);
  expect(solveTheme('#7a1f3d')).toBeTruthy();
});
