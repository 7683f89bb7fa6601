import { type ComponentPropsWithRef, memo } from 'react';
import { en } from '../../i18n/en.js';
import type { Locale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { OrganizationGroup } from '../internal/OrganizationGroup.js';
import type { Slots } from '../internal/slots.js';
import { ArticleCardRoot } from './ArticleCard.styles.js';
import { type ArticleCardVariant, articleCardView } from './ArticleCard.view.js';
import { Body } from './Body.js';
import { Goals } from './Goals.js';
import { Headline } from './Headline.js';
import { Meta } from './Meta.js';
import { Picture } from './Picture.js';

export interface ArticleCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** What to show: an article that came out of `parseArticle` or an adapter. */
  article: Article;
  /** The card's own words. Default English. */
  locale?: Locale | undefined;
  /** Level of the headline in the page's outline, 2 to 6. Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** `standard` (default): headline, standfirst and facts. `full`: the whole story with all its facts. */
  variant?: ArticleCardVariant | undefined;
  /** The application's own link and picture elements. */
  components?: Slots | undefined;
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * A news item as a card. It takes the width of its container, 240 px and more; its layout follows that width. The
 * headline is the card's one link, its name is the headline, and the card's free area leads there too.
 */
export const ArticleCard = /* @__PURE__ */ memo(function ArticleCard({
  article,
  locale = en,
  headingLevel = 3,
  variant = 'standard',
  components = {},
  ...rest
}: ArticleCardProps) {
  const { image } = article;
  const view = articleCardView(article, locale, variant);
  const words = languageAttributes(locale.language, view.language);
  // In a wide card a picture stands beside the story, or, where there is none or the story is whole, the roles do.
  const beside = image && variant === 'standard';
  return (
    <ArticleCardRoot {...languageAttributes(view.language)} {...rest} data-variant={variant}>
      <div className="nc-layout" data-beside={beside ? '' : undefined}>
        {view.goals.length > 0 && <Thread goals={view.goals} />}
        {image && <Picture image={image} slot={components.Image} words={locale} around={view.language} />}
        <div className="nc-content" data-columns={!beside && view.roles.length > 0 ? '' : undefined}>
          <div className="nc-story">
            {(view.section || view.scope) && (
              <p className="nc-kicker">
                {view.section && <b>{view.section}</b>}
                {view.section && view.scope && ' '}
                {view.scope && <span {...words}>{view.scope}</span>}
              </p>
            )}
            <Headline level={headingLevel} url={view.url} Link={components.Link}>
              {view.headline}
            </Headline>
            {view.standfirst && (
              <p className="nc-summary">
                <span>{view.standfirst}</span>
              </p>
            )}
            {(view.published || view.dateline || view.places.length > 0) && (
              <Meta view={view} locale={locale} />
            )}
            {view.body.length > 0 && <Body blocks={view.body} headingLevel={headingLevel + 1} />}
            {view.goals.length > 0 && <Goals goals={view.goals} words={words} />}
          </div>
          {view.roles.length > 0 && (
            <dl className="nc-roles">
              {view.roles.map((role) => (
                <OrganizationGroup key={role.label} {...role} words={locale} around={view.language} />
              ))}
            </dl>
          )}
        </div>
      </div>
    </ArticleCardRoot>
  );
});

/** The colours of the article's goals as a thread along the top: decoration, the labels below say which they are. */
function Thread({ goals }: { goals: { goal: number }[] }) {
  const numbers = [...new Set(goals.map(({ goal }) => goal))];
  return (
    <div className="nc-thread" aria-hidden="true">
      {numbers.map((goal) => (
        <span key={goal} data-goal={goal} />
      ))}
    </div>
  );
}
