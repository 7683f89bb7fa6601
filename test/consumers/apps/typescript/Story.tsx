import 'news-cards/cards.css';
import 'news-cards/tokens.css';
import { ArticleCard } from 'news-cards';
import { parseArticle } from 'news-cards/model';

export function Story({ data }: { data: unknown }) {
  const result = parseArticle(data);
  if (!result.ok) return <p>{result.issues[0]?.message}</p>;
  return <ArticleCard article={result.article} headingLevel={2} />;
}
