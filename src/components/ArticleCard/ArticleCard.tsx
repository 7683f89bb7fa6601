import { type ComponentPropsWithRef, memo } from 'react';
import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { beside } from '../internal/beside.js';
import { isolated } from '../internal/isolated.js';
import type { Slots } from '../internal/slots.js';
import { ArticleCardRoot } from './ArticleCard.styles.js';
import { type ArticleCardView, articleCardView, type LinkTarget } from './ArticleCard.view.js';
import { articleBody } from './articleBody.js';
import { goalMarks } from './goals.js';
import type { HeadingLevel } from './headingTag.js';
import { headline } from './headline.js';
import { cardPicture } from './picture.js';
import { placeLine } from './places.js';
import { roleColophon } from './roles.js';
import { sourceLine } from './source.js';
import { statusNote } from './status.js';
import type { ArticleCardVariant } from './variants.js';

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
  /** `target` of the headline's link; a screen reader user hears of `_blank`. */
  linkTarget?: LinkTarget | undefined;
  /** The application's own link and picture elements. */
  components?: Slots | undefined;
}

/**
 * A news item as a card. It takes the width of its container, 200 px and more; its layout follows that width. The
 * headline is the card's one link, its name is the headline, and the card's free area leads there too.
 */
// Its parts are functions, not components: React keeps one component per card instead of a dozen.
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
  components = {},
  ...rest
}: ArticleCardProps) {
  const view = articleCardView(article, locale, { variant, timeZone, now, linkTarget, story });
  const picture =
    view.picture &&
    cardPicture({
      view: view.picture,
      localeAttributes: view.localeAttributes,
      loading: priority ? 'eager' : 'lazy',
      sizes: imageSizes,
      Image: components.Image,
    });
  return (
    // `lang` and `dir` by name, so that all cards' props have one shape, which engines handle much faster than a spread first.
    // The headline as text, not by id: without hooks, the same article twice on a page would repeat an id.
    <ArticleCardRoot
      lang={view.attributes.lang}
      dir={view.attributes.dir}
      aria-label={view.headline.text}
      {...rest}
      data-variant={variant}
      data-picture={picture ? '' : undefined}
      data-short={view.isShort ? '' : undefined}
    >
      {statusNote(view)}
      <div className="nc-layout">
        {sourceLine(view)}
        {headline({ view, headingLevel, Link: components.Link })}
        {standfirst(view)}
        {picture}
        {placeLine(view)}
        {articleBody({ view, headingLevel: headingLevel + 1 })}
        {roleColophon(view)}
        {goalMarks(view)}
      </div>
    </ArticleCardRoot>
  );
});

function standfirst({ standfirst: text, dateline, attributes }: ArticleCardView) {
  if (!text) return undefined;
  const place = dateline && <span className="nc-dateline">{isolated(dateline, attributes.dir)} – </span>;
  return <p className="nc-summary">{beside(place, text)}</p>;
}
