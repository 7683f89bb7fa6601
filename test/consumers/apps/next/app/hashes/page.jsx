import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../../article.json';
import { CardImage } from '../CardImage';

/** A page with the policy of next.config.mjs. */
export default function Page() {
  const { article } = parseArticle(data);
  return <ArticleCard article={article} headingLevel={2} components={{ Image: CardImage }} />;
}
