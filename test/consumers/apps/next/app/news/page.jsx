// app/news/page.jsx
import { ArticleFilters, ArticleList } from 'news-cards';
import { filterArticles, searchToSelection, selectionToSearch } from 'news-cards/model';
import Link from 'next/link';
import { readArticles } from '../../articles';
import { More } from './More';

const portion = 12;

export default async function News({ searchParams }) {
  const parameters = await searchParams;
  const articles = await readArticles();
  const selection = searchToSelection(parameters);
  const found = filterArticles(articles, selection);
  const shown = Math.max(Number(parameters.shown) || 0, portion);
  const search = selectionToSearch(selection);
  const more =
    shown < found.length ? `/news${search ? `${search}&` : '?'}shown=${shown + portion}` : undefined;
  return (
    <ArticleFilters articles={articles} selection={selection} href="/news" components={{ Link }}>
      <ArticleList
        articles={found.slice(0, shown)}
        aria-label="News"
        headingLevel={2}
        total={found.length}
        more={<More href={more} shown={shown} />}
      />
    </ArticleFilters>
  );
}
