// app/news.jsx
import { ArticleFilters, ArticleList } from 'news-cards';
import { filterArticles, searchToSelection } from 'news-cards/model';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { readArticles } from './articles';

const portion = 12;

export const loader = () => readArticles();

const Link = ({ href, ...props }) => <RouterLink to={href} preventScrollReset {...props} />;

export default function News({ loaderData: articles }) {
  const [parameters] = useSearchParams();
  // The list starts again when a reader chooses.
  return <NewsList key={`${parameters}`} articles={articles} selection={searchToSelection(parameters)} />;
}

function NewsList({ articles, selection }) {
  const list = useRef(null);
  const [shown, setShown] = useState(portion);
  const found = filterArticles(articles, selection);
  useEffect(() => {
    if (shown > portion) list.current.querySelectorAll('.nc-link')[shown - portion]?.focus();
  }, [shown]);
  return (
    <ArticleFilters articles={articles} selection={selection} href="/news" components={{ Link }}>
      <ArticleList
        ref={list}
        articles={found.slice(0, shown)}
        aria-label="News"
        headingLevel={2}
        total={found.length}
        more={
          shown < found.length && (
            <button type="button" onClick={() => setShown(shown + portion)}>
              More stories
            </button>
          )
        }
      />
    </ArticleFilters>
  );
}
