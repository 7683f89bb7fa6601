// app/page.jsx
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../article.json';

export default function Page() {
  const { article } = parseArticle(data);
  return <ArticleCard article={article} headingLevel={2} />;
}
