import { type ComponentPropsWithRef, memo, type ReactNode } from 'react';
import { completeLocale } from '../../i18n/completeLocale.js';
import { enFilters } from '../../i18n/en/filters.js';
import { enLists } from '../../i18n/en/lists.js';
import { enStory } from '../../i18n/en/story.js';
import type { FilterWords, Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import type { Now } from '../../model/embargo.js';
import { type Facet, facetNames, valueList } from '../../model/facets.js';
import type { ArticleFilter } from '../../model/filterArticles.js';
import { isArticle } from '../../model/isArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { withSelection } from '../../model/selectionSearch.js';
import { visibleArticles } from '../../model/visibleArticle.js';
import { type ArticleFilterCounts, filtersView } from '../../view/filtersView.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import type { Slots } from '../internal/slots.js';
import { warnAboutArticles } from '../internal/warnings.js';
import { ArticleFiltersRoot } from './ArticleFilters.styles.js';
import { chosenLinks, filterGroup } from './filterLinks.js';

export interface ArticleFiltersProps extends ComponentPropsWithRef<'div'> {
  /** All articles, not only the selected ones. */
  articles?: readonly Article[] | undefined;
  /** Counts from elsewhere, such as a search engine, instead of `articles`: as `countBy` returns them. */
  counts?: ArticleFilterCounts | undefined;
  /** What is chosen, as for `filterArticles`. */
  selection?: ArticleFilter | undefined;
  /**
   * The page's address, to which each link adds its selection as `selectionToSearch` writes it; or a function that returns the address of
   * a selection, which may be empty. Values without an address are left out.
   */
  href: string | ((selection: ArticleFilter) => string | undefined);
  /** The groups to show, in order. Default: all that lead anywhere. */
  facets?: readonly Facet[] | undefined;
  /** The current time, as for `ArticleCard`: stories under an embargo are not counted. */
  now?: Now | undefined;
  /** How many values of a group are shown; the rest are folded. Default 6. */
  limit?: number | undefined;
  /** Locale strings. Default English. */
  locale?: Locale | undefined;
  /** The application's `Link`. */
  components?: Pick<Slots, 'Link'> | undefined;
  /** The stories: beside the filters from 60em, else below them. */
  children?: ReactNode;
}

const english: Locale & FilterWords = { ...enStory, ...enLists, ...enFilters };

/**
 * Links that narrow a list of stories by goal, country, funder and more, each with the number of stories it leads to, and links that
 * remove what is chosen. Screen readers announce a navigation "Filter stories", or as `aria-label` names it, with a list of groups.
 */
export const ArticleFilters = memo(function ArticleFilters(props: ArticleFiltersProps) {
  const {
    articles: given,
    counts,
    selection,
    href,
    facets: wanted = facetNames,
    now,
    limit = 6,
    locale,
    components,
    children,
    'aria-label': label,
    ...rest
  } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production' && !counts) warnAboutArticles('ArticleFilters', given);
  const words = completeLocale(english, locale);
  const { groups, chosen, all } = filtersView({
    articles: visibleArticles(Array.isArray(given) ? given.filter(isArticle) : [], now),
    counts,
    selection: ownOptions(selection),
    href: typeof href === 'function' ? href : (chosen) => withSelection(href, chosen),
    shown: valueList(wanted).filter((facet) => facetNames.includes(facet)),
    limit,
    words,
  });
  const Link = ownOptions(components).Link ?? 'a';
  return (
    <ArticleFiltersRoot {...languageAttributes(words.language)} {...rest}>
      <div className="nc-beside">
        {(groups.length > 0 || all !== undefined) && (
          <nav className="nc-filter-panel" aria-label={label ?? words.filterStories}>
            {all !== undefined && chosenLinks({ chosen, all, Link, words })}
            {groups.length > 0 && (
              <details>
                <summary>{words.filterStories}</summary>
                <ul className="nc-groups" role="list">
                  {groups.map((group) => (
                    <li key={group.facet}>{filterGroup({ group, Link, words })}</li>
                  ))}
                </ul>
              </details>
            )}
          </nav>
        )}
        {children && <div className="nc-filtered">{children}</div>}
      </div>
    </ArticleFiltersRoot>
  );
});
