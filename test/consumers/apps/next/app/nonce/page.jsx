import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import { connection } from 'next/server';
import data from '../../article.json';
import { CardImage } from '../CardImage';

export default async function Page() {
  await connection();
  const { article } = parseArticle(data);
  return <ArticleCard article={article} headingLevel={2} components={{ Image: CardImage }} />;
}
