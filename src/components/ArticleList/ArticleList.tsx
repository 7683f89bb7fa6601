import { type ComponentPropsWithRef, memo, type ReactNode } from 'react';
import { enCard } from '../../i18n/en/card.js';
import { enLists } from '../../i18n/en/lists.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { releasedArticle } from '../../model/embargo.js';
import { isArticle } from '../../model/isArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import {
  type ArticleListLayout,
  extraSourceLines,
  type ListItem,
  listView,
  placeholderHasPicture,
  storiesLeft,
} from '../../view/articleList.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import type { ArticleCardVariant } from '../../view/variants.js';
import { ArticleCard, type ArticleCardProps } from '../ArticleCard/ArticleCard.js';
import { warnAboutArticles } from '../internal/warnings.js';
import { ArticleListRoot } from './ArticleList.styles.js';
import { placeholderCard } from './placeholderCard.js';

type CardProps = Pick<
  ArticleCardProps,
  | 'headingLevel'
  | 'variant'
  | 'priority'
  | 'imageSizes'
  | 'timeZone'
  | 'now'
  | 'linkTarget'
  | 'aiLabels'
  | 'components'
>;

const english = { ...enCard, ...enLists };

// Lists of up to this many articles fill about one screen.
const maxScreenful = 12;

export interface ArticleListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, CardProps {
  /** The articles to show, in order, as returned by `parseArticle` or an adapter. */
  articles: readonly Article[];
  /** Locale strings of the list and its cards. Default English. */
  locale?: Locale | undefined;
  /** How the cards are arranged: see {@link ArticleListLayout}. Default `grid`. */
  layout?: ArticleListLayout | undefined;
  /** Variant of the cards; in `lead`, of those after the first. Default `standard`. */
  variant?: ArticleCardVariant | undefined;
  /** Loads the picture of the first card immediately: for a list at the top of a page. */
  priority?: boolean | undefined;
  /** `imageSizes` of the first card. */
  imageSizes?: string | undefined;
  /**
   * How many articles are still loading. That many placeholders, about the size of a card, follow the articles, and
   * screen readers announce that stories are loading. Maximum 100; default 0.
   */
  skeleton?: number | undefined;
  /** Shown below the message when there are no articles, such as a link to all news. */
  emptyAction?: ReactNode;
  /** A link or button of the application at the end of the list, which shows more stories. */
  more?: ReactNode;
  /** How many stories there are with those not yet shown: said at the end, and announced by screen readers when it changes. */
  total?: number | undefined;
  /**
   * Lets the browser skip layout and paint of cards far from the viewport. The scroll bar may move slightly, because the
   * heights of those cards are estimated. Default: for lists of more than 12 articles.
   */
  contentVisibility?: boolean | undefined;
}

/**
 * News items as a list of cards, for containers of 200 px and wider. Screen readers announce a list with the number of
 * stories; all headlines have the same level. Embargoed stories are left out. `aria-label` and `aria-labelledby` name the list.
 */
export const ArticleList = memo(function ArticleList(props: ArticleListProps) {
  const {
    articles: given,
    locale = english,
    layout = 'grid',
    headingLevel,
    variant = 'standard',
    priority,
    imageSizes,
    timeZone,
    now,
    linkTarget,
    aiLabels,
    components,
    skeleton = 0,
    emptyAction,
    more,
    total,
    contentVisibility,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    ...rest
  } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production') warnAboutArticles('ArticleList', props.articles);
  const articles = Array.isArray(given)
    ? given.filter((article) => isArticle(article) && releasedArticle(article, now))
    : [];
  const { items, hasRows } = listView(articles, { layout, variant, skeleton });
  const isLoading = items.length > articles.length;
  const card = ({ article, variant, opening }: ListItem, index: number) => (
    <ArticleCard
      article={article!}
      locale={locale}
      headingLevel={headingLevel}
      variant={variant}
      opening={opening}
      priority={priority && index === 0}
      imageSizes={index === 0 ? imageSizes : undefined}
      timeZone={timeZone}
      now={now}
      linkTarget={linkTarget}
      aiLabels={aiLabels}
      components={components}
      nonce={rest.nonce}
    />
  );
  return (
    <ArticleListRoot
      {...languageAttributes(locale.language)}
      {...rest}
      data-layout={layout}
      data-variant={variant}
      data-tall={(hasRows && extraSourceLines(articles, locale)) || undefined}
      data-content-visibility={(contentVisibility ?? articles.length > maxScreenful) ? 'auto' : undefined}
    >
      {isLoading && (
        <p className="nc-loading" role="status">
          {locale.loading}
        </p>
      )}
      {items.length > 0 ? (
        <ul
          className="nc-items"
          role="list"
          aria-label={label}
          aria-labelledby={labelledBy}
          aria-busy={isLoading || undefined}
        >
          {items.map((item, index) =>
            item.article ? (
              <li key={item.key} className="nc-item" {...item.attributes}>
                {card(item, index)}
              </li>
            ) : (
              <li key={item.key} className="nc-item nc-placeholder" {...item.attributes} aria-hidden="true">
                {placeholderCard({ variant: item.variant, hasPicture: placeholderHasPicture(articles) })}
              </li>
            ),
          )}
        </ul>
      ) : (
        <div className="nc-items">
          <div className="nc-empty">
            <p>{locale.noArticles}</p>
            {emptyAction}
          </div>
        </div>
      )}
      {(more || total !== undefined) && (
        <div className="nc-more-stories">
          {total !== undefined && <p role="status">{storiesLeft(articles.length, total, locale)}</p>}
          {more}
        </div>
      )}
    </ArticleListRoot>
  );
});
