import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';
import data from '../../article.json';

/** A long list, to see what each card adds to a page. */
export default function Page() {
  const { article } = parseArticle(data);
  return Array.from({ length: 30 }, (_, index) => (
    <ArticleCard key={index} article={article} headingLevel={2} />
  ));
}
