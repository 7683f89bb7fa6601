// app/page.jsx
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../article.json';

export default function Page() {
  const result = parseArticle(data);
  return result.ok && <ArticleCard article={result.article} headingLevel={2} />;
}
