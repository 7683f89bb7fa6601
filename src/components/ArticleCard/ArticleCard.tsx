import { type ComponentPropsWithRef, memo } from 'react';
import { enCard } from '../../i18n/enCard.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { organizationGroup } from '../internal/organizations.js';
import type { Slots } from '../internal/slots.js';
import { locationTagContent } from '../LocationTag/locationTagContent.js';
import { sdgBadgeContent } from '../SdgBadge/sdgBadgeContent.js';
import { ArticleCardRoot } from './ArticleCard.styles.js';
import { type ArticleCardVariant, articleCardView } from './ArticleCard.view.js';
import { articleBody } from './articleBody.js';
import { headingTag } from './headingTag.js';
import { picture } from './picture.js';

export interface ArticleCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** What to show: an article that came out of `parseArticle` or an adapter. */
  article: Article;
  /** The card's own words. Default English. */
  locale?: CardLocale | undefined;
  /** Level of the headline in the page's outline, 2 to 6. Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** `standard` (default): headline, standfirst and facts. `full`: the whole story, its project and every name. */
  variant?: ArticleCardVariant | undefined;
  /** The application's own link and picture elements. */
  components?: Slots | undefined;
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

// How many names of a role a standard card leaves open; the others are one click away.
const openNames = 3;

/**
 * A news item as a card. It takes the width of its container, 240 px and more; its layout follows that width. The
 * headline is the card's one link, its name is the headline, and the card's free area leads there too.
 */
// Its parts are functions and not components: a page of a thousand cards has a thousand components to keep.
export const ArticleCard = /* @__PURE__ */ memo(function ArticleCard({
  article,
  locale = enCard,
  headingLevel = 3,
  variant = 'standard',
  components: { Link = 'a' as never, Image } = {},
  ...rest
}: ArticleCardProps) {
  const { language = 'en', section, headline, url, image, published } = article;
  const view = articleCardView(article, locale, variant);
  const { scope, standfirst, dateline, date, places, goals, roles } = view;
  const words = languageAttributes(locale.language, language);
  const Heading = headingTag(headingLevel);
  const standard = variant === 'standard';
  // In a wide card the picture stands beside the story; without one, or beside a whole story, the roles do.
  const beside = standard && image ? 'picture' : roles.length > 0 ? 'roles' : undefined;
  return (
    <ArticleCardRoot {...languageAttributes(language)} {...rest} data-variant={variant}>
      <div className="nc-layout" data-beside={beside}>
        {goals.length > 0 && (
          <div className="nc-thread" aria-hidden="true">
            {view.thread.map((goal) => (
              <span key={goal} data-goal={goal} />
            ))}
          </div>
        )}
        {image && picture(image, view.credit, words, Image)}
        <div className="nc-content">
          <div className="nc-story">
            {(section || scope) && (
              <p className="nc-kicker">
                {section && <b>{section}</b>}
                {section && ' '}
                {scope && <span {...words}>{scope}</span>}
              </p>
            )}
            <Heading className="nc-headline">
              {url ? (
                <Link className="nc-link" href={url}>
                  {headline}
                </Link>
              ) : (
                headline
              )}
            </Heading>
            {standfirst && <p className="nc-summary">{standfirst}</p>}
            {(dateline || date || places.length > 0) && (
              <ul className="nc-list nc-meta" role="list">
                {dateline && (
                  <li>
                    <bdi>{dateline}</bdi>
                  </li>
                )}
                {date && (
                  <li>
                    <time dateTime={published} {...words}>
                      {date}
                    </time>
                  </li>
                )}
                {places.map((place, index) => (
                  <li key={index} className="nc-place">
                    {locationTagContent(place, words)}
                  </li>
                ))}
              </ul>
            )}
            {view.body.length > 0 && articleBody(view.body, headingTag(headingLevel + 1))}
            {goals.length > 0 && (
              <ul className="nc-list" role="list">
                {goals.map((badge, index) => (
                  <li key={index} className="nc-goal" data-goal={badge.goal}>
                    {sdgBadgeContent(badge, words)}
                  </li>
                ))}
              </ul>
            )}
          </div>
          {roles.length > 0 && (
            <dl className="nc-roles">
              {roles.map(([label, organizations]) =>
                organizationGroup(label, organizations, locale, words, standard ? openNames : undefined),
              )}
            </dl>
          )}
        </div>
      </div>
    </ArticleCardRoot>
  );
});
