import { createContext, useContext, useState } from 'react';
import {
  type Article,
  ArticleFilters,
  ArticleList,
  type LinkSlotProps,
  type Locale,
} from '../../src/exports/index.js';
import { type ArticleFilter, filterArticles, searchToSelection } from '../../src/exports/model.js';

const Choose = createContext<(selection: ArticleFilter) => void>(() => {});

/** A router's link, which keeps the selection in the state of the story instead of the address. */
function Link({ href, children, ...rest }: LinkSlotProps) {
  const choose = useContext(Choose);
  return (
    <a
      href={href}
      onClick={(event) => {
        event.preventDefault();
        choose(searchToSelection(href.split('?')[1] ?? ''));
      }}
      {...rest}
    >
      {children}
    </a>
  );
}

const slots = { Link };

/** Stories that a reader can narrow. */
export function Narrowable({
  articles,
  locale,
  label,
}: {
  articles: readonly Article[];
  locale: Locale;
  label: string;
}) {
  const [selection, choose] = useState<ArticleFilter>({});
  return (
    <Choose value={choose}>
      <ArticleFilters
        articles={articles}
        selection={selection}
        href="/stories"
        locale={locale}
        components={slots}
      >
        <ArticleList
          aria-label={label}
          articles={filterArticles(articles, selection)}
          headingLevel={2}
          priority
          locale={locale}
        />
      </ArticleFilters>
    </Choose>
  );
}
