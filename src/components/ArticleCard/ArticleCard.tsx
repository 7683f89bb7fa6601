import { type ComponentPropsWithRef, memo } from 'react';
import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { limitedList } from '../internal/limitedList.js';
import { organizationGroup } from '../internal/organizations.js';
import type { Slots } from '../internal/slots.js';
import { sdgBadgeContent } from '../SdgBadge/sdgBadgeContent.js';
import { ArticleCardRoot } from './ArticleCard.styles.js';
import { type ArticleCardVariant, articleCardView } from './ArticleCard.view.js';
import { articleBody } from './articleBody.js';
import { headingTag } from './headingTag.js';
import { metaList } from './meta.js';
import { picture } from './picture.js';
import { statusNote } from './status.js';

export interface ArticleCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** What to show: an article that came out of `parseArticle` or an adapter. */
  article: Article;
  /** The card's own words. Default English. */
  locale?: CardLocale | undefined;
  /** Level of the headline in the page's outline, 2 to 6. Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** How much is shown, and how large: see {@link ArticleCardVariant}. Default `standard`. */
  variant?: ArticleCardVariant | undefined;
  /** Whether the story of a `full` card stands open (default) or is `folded` into a disclosure. */
  story?: 'open' | 'folded' | undefined;
  /** Loads the picture at once: for the first card that is seen. Others load theirs when it comes near. */
  priority?: boolean | undefined;
  /**
   * The width that the picture will have, as the `sizes` of an `<img>` says it ("(min-width: 60em) 30em, 100vw").
   * A browser finds it by itself for a picture that it loads later, and must be told it with `priority`: otherwise it
   * takes the largest file. Default `auto, 100vw`.
   */
  imageSizes?: string | undefined;
  /** Zone in which an instant becomes a day, an IANA name. Default the offset it was written in. */
  timeZone?: string | undefined;
  /**
   * The present, for relative dates ("2 hours ago"; the date itself is the `title`). Give the server and the browser
   * the same one. Without it dates are absolute.
   */
  now?: Date | number | string | undefined;
  /** `target` of the headline's link; of `_blank` a listener is told. */
  linkTarget?: '_blank' | '_top' | '_parent' | undefined;
  /** The application's own link and picture elements. */
  components?: Slots | undefined;
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

// How many names of a role, and how many goals, a card leaves open; the others are one click away.
const openNames = 3;
const openGoals = 6;

/**
 * A news item as a card. It takes the width of its container, 200 px and more; its layout follows that width. The
 * headline is the card's one link, its name is the headline, and the card's free area leads there too.
 */
// Its parts are functions and not components: a page of a thousand cards has a thousand components to keep.
export const ArticleCard = memo(function ArticleCard({
  article,
  locale = enCard,
  headingLevel = 3,
  variant = 'standard',
  story = 'open',
  priority,
  imageSizes = 'auto, 100vw',
  timeZone,
  now,
  linkTarget,
  components: { Link = 'a' as never, Image } = {},
  ...rest
}: ArticleCardProps) {
  const { language = 'en', section, headline, url } = article;
  const view = articleCardView(article, locale, { variant, timeZone, now });
  const { status, scope, standfirst, goals, roles, thread } = view;
  const words = languageAttributes(locale.language, language);
  const Heading = headingTag(headingLevel);
  const full = variant === 'full';
  const body = view.body.length > 0 && articleBody(view.body, headingTag(headingLevel + 1));
  // In a wide card the picture stands beside the story; without one, or beside a whole story, the roles do.
  const beside = view.picture && !full ? 'picture' : roles.length > 0 ? 'roles' : undefined;
  return (
    // The headline as a text, and no id of it: without hooks the same article twice on a page would have one id twice.
    <ArticleCardRoot {...languageAttributes(language)} aria-label={headline} {...rest} data-variant={variant}>
      {thread.length > 0 && (
        <div className="nc-thread" aria-hidden="true">
          {thread.map((goal) => (
            <span key={goal} data-goal={goal} />
          ))}
        </div>
      )}
      {status && statusNote(status, words)}
      <div className="nc-layout" data-beside={beside}>
        {view.picture && picture(view.picture, words, priority ? 'eager' : 'lazy', imageSizes, Image)}
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
                <Link className="nc-link" href={url} target={linkTarget}>
                  {headline}
                  {linkTarget === '_blank' && (
                    <span className="nc-hidden" {...words}>
                      {locale.separator}
                      {locale.newTab}
                    </span>
                  )}
                </Link>
              ) : (
                headline
              )}
            </Heading>
            {standfirst && <p className="nc-summary">{standfirst}</p>}
            {metaList(view, words)}
            {body && story === 'folded' ? (
              <details>
                <summary {...words}>{locale.readStory}</summary>
                {body}
              </details>
            ) : (
              body
            )}
            {goals.length > 0 &&
              limitedList(
                goals.map((badge, index) => (
                  <li key={index} className="nc-goal" data-goal={badge.goal}>
                    {sdgBadgeContent(badge, words)}
                  </li>
                )),
                locale,
                words,
                'goals',
                full ? undefined : openGoals,
                'nc-list',
              )}
          </div>
          {roles.length > 0 && (
            <dl className="nc-roles">
              {roles.map(([label, organizations, role]) =>
                organizationGroup(label, organizations, locale, words, role, full ? undefined : openNames),
              )}
            </dl>
          )}
        </div>
      </div>
    </ArticleCardRoot>
  );
});
