// app/articles.js: in place of your CMS
import { parseArticle } from 'news-cards/model';
import data from '../article.json';

/** Thirty stories of four countries and three years. */
export async function readArticles() {
  return Array.from({ length: 30 }, (_, index) => {
    const changes = {
      id: `${index}`,
      headline: index ? `Story ${index}` : data.headline,
      url: index ? `https://example.org/stories/${index}` : data.url,
      published: `${2024 + (index % 3)}-05-01`,
      locations: [{ name: 'A place', country: ['KE', 'JO', 'NP', 'PE'][index % 4] }],
    };
    const result = parseArticle({ ...data, ...changes });
    if (!result.ok) throw new Error(result.issues[0].message);
    return result.article;
  });
}
