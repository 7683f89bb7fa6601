import { type ComponentPropsWithRef, memo } from 'react';
import type { CardLocale } from '../../i18n/locale.js';
import { warnAboutTimeZone } from '../../i18n/timeZone.js';
import type { Article } from '../../model/article.js';
import type { Now } from '../../model/embargo.js';
import { isArticle } from '../../model/isArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import type { AiLabelMode } from '../../view/aiLabels.js';
import { articleView, type CardOpening, type LinkTarget } from '../../view/articleView.js';
import type { ArticleCardVariant } from '../../view/variants.js';
import type { HeadingLevel } from '../internal/article/headingTag.js';
import { headline } from '../internal/article/headline.js';
import { briefLedger, ledger } from '../internal/article/ledger.js';
import { cardPicture } from '../internal/article/picture.js';
import { sourceLine, standfirst } from '../internal/article/source.js';
import { statusNote } from '../internal/article/status.js';
import type { Slots } from '../internal/slots.js';
import { warnAboutArticle } from '../internal/warnings.js';
import { cardRoot } from './ArticleCard.styles.js';

export interface ArticleCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** The article to show, as returned by `parseArticle` or an adapter. */
  article: Article;
  /** Locale strings of the card. Default English. */
  locale?: CardLocale | undefined;
  /** Heading level of the headline, 2 to 6. Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** How much is shown, and how large: see {@link ArticleCardVariant}. Default `standard`. For the whole story use `ArticleStory`. */
  variant?: ArticleCardVariant | undefined;
  /** What a `lead` or `standard` card without a picture opens with: its `text` (default), or its first `place` in display type. */
  opening?: CardOpening | undefined;
  /**
   * Which uses of AI are labelled: what AI generated and nobody reviewed (`required`, the default), or `all`.
   */
  aiLabels?: AiLabelMode | undefined;
  /** Loads the picture immediately: for the first card in view. Other pictures load lazily. */
  priority?: boolean | undefined;
  /**
   * The width of the picture, as in the `sizes` attribute of `<img>`: "(min-width: 60em) 30em, 100vw". Browsers work it out
   * for lazy pictures. Set it together with `priority`; otherwise the browser downloads the largest file.
   * Default `auto, 100vw`.
   */
  imageSizes?: string | undefined;
  /** IANA time zone in which instants become days. Default, also for an unknown one: the offset in the date itself. */
  timeZone?: string | undefined;
  /**
   * The current time, for relative dates ("2 hours ago"; the full date is the `title`), and for stories with an `embargoUntil`, which
   * are not shown before it, nor without `now`. Pass the same value on the server and in the browser. Without it dates are absolute.
   */
  now?: Now | undefined;
  /** `target` of the headline's link. For `_blank`, screen readers announce the new tab. */
  linkTarget?: LinkTarget | undefined;
  /** Link and image components of the application. */
  components?: Slots | undefined;
  /** Allows the card's styles under a content security policy. Default: that of `<meta property="csp-nonce">`. */
  nonce?: string | undefined;
}

/**
 * A news item as a card. It fills the width of its container, from 200 px up, and its layout follows that width. The headline is the
 * one link to the story, and empty areas of the card are part of it. Names with a URL, such as the publisher's, are links
 * too.
 */
// The root and the parts are functions, not components, so React keeps one component per card instead of a dozen.
export const ArticleCard = memo(function ArticleCard(props: ArticleCardProps) {
  const {
    article,
    locale,
    headingLevel = 3,
    variant = 'standard',
    opening,
    aiLabels,
    priority,
    imageSizes = 'auto, 100vw',
    timeZone,
    now,
    linkTarget,
    components,
    ...rest
  } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production') {
    warnAboutArticle('ArticleCard', props.article, now);
    warnAboutTimeZone(timeZone);
  }
  const shown = isArticle(article) && visibleArticle(article, now);
  if (!shown) return null;
  const slots = components ? ownOptions(components) : noSlots;
  const options = { variant, timeZone, now, linkTarget, opening, aiLabels };
  const view = articleView(shown, locale, options);
  const { attributes, picture, placeTitle, status, selvedge } = view;
  const isLine = variant === 'headline';
  const source = sourceLine(view, slots.AiIcon);
  return cardRoot({
    lang: attributes.lang,
    dir: attributes.dir,
    // Labelled by text, not by id: without hooks, an article shown twice would repeat an id.
    'aria-label': view.headline.text,
    ...rest,
    'data-variant': variant,
    'data-status': status?.type,
    'data-goals': selvedge,
    'data-picture': picture ? '' : placeTitle ? 'place' : undefined,
    children: (
      <>
        {status && statusNote(view)}
        {cardPicture({
          id: article.id,
          view,
          loading: priority ? 'eager' : 'lazy',
          sizes: imageSizes,
          slots,
        })}
        {!isLine && source}
        {headline(view, headingLevel, slots.Link)}
        {isLine && source}
        {standfirst(view)}
        {variant === 'compact' ? briefLedger(view) : ledger(view)}
      </>
    ),
  });
});

// Without a prototype, which any script of the page can extend.
const noSlots = ownOptions<Slots>(undefined);
