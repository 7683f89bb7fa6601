import { ArticleCard } from '../../src/components/ArticleCard/ArticleCard.js';
import { ArticleList } from '../../src/components/ArticleList/ArticleList.js';
import type { Article } from '../../src/model/article.js';

export { ArticleCard as Card, ArticleList as Grid };

export interface LongListProps {
  articles: readonly Article[];
}

export function LongList({ articles }: LongListProps) {
  return <ArticleList articles={articles} contentVisibility layout="stack" />;
}
