import 'news-cards/cards.css';
import 'news-cards/tokens.css';
import { ArticleCard, SdgBadge } from 'news-cards';
import { fromText } from 'news-cards/adapters';
import { type ArticleListProps, ArticleList as BareList } from 'news-cards/bare';
import { en } from 'news-cards/locales/en';
import type { Article } from 'news-cards/model';
import { renderToHtml } from 'news-cards/server';

export function Page({ text }: { text: string }) {
  const article: Article | undefined = fromText(text).articles[0];
  if (!article) return null;
  const list: ArticleListProps = { articles: [article], layout: 'stack' };
  return (
    <main title={renderToHtml(article, { locale: en }).html}>
      <ArticleCard article={article} locale={en} />
      <SdgBadge goal={10} />
      <BareList {...list} />
    </main>
  );
}
