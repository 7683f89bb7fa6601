// app/home.jsx
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../article.json';

export const loader = () => parseArticle(data);

export default function Home({ loaderData }) {
  return loaderData.ok && <ArticleCard article={loaderData.article} headingLevel={2} />;
}
