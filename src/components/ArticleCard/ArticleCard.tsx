import { type ComponentPropsWithRef, memo } from 'react';
import type { CardLocale } from '../../i18n/locale.js';
import { warnAboutTimeZone } from '../../i18n/timeZone.js';
import type { Article } from '../../model/article.js';
import { isArticle } from '../../model/isArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import type { AiLabelMode } from '../../view/aiLabels.js';
import { type ArticleView, articleView, type LinkTarget } from '../../view/articleView.js';
import type { CardOpening } from '../../view/cardOpening.js';
import type { ArticleCardVariant } from '../../view/variants.js';
import { beside } from '../internal/beside.js';
import { isDevelopment } from '../internal/isDevelopment.js';
import { isolated } from '../internal/isolated.js';
import type { Slots } from '../internal/slots.js';
import { warnAboutArticle } from '../internal/warnAboutArticle.js';
import { warnAboutGeneratedAt } from '../internal/warnAboutGeneratedAt.js';
import { ArticleCardRoot } from './ArticleCard.styles.js';
import { articleBody } from './articleBody.js';
import { evidenceList } from './evidence.js';
import { goalMarks } from './goals.js';
import type { HeadingLevel } from './headingTag.js';
import { headline } from './headline.js';
import { labelledLists } from './lists.js';
import { cardPicture } from './picture.js';
import { placeLine } from './places.js';

import { sourceLine } from './source.js';
import { statusNote } from './status.js';
import { time } from './time.js';

export interface ArticleCardProps extends Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** The article to show, as returned by `parseArticle` or an adapter. */
  article: Article;
  /** Locale strings of the card. Default English. */
  locale?: CardLocale | undefined;
  /** Heading level of the headline, 2 to 6. Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** How much is shown, and how large: see {@link ArticleCardVariant}. Default `standard`. */
  variant?: ArticleCardVariant | undefined;
  /** What a `lead` or `standard` card without a picture opens with: its `text` (default), or its first `place` in display type. */
  opening?: CardOpening | undefined;
  /**
   * Which uses of AI are labelled: what AI generated and nobody reviewed (`required`, the default), or `all`. A `full` card labels all.
   */
  aiLabels?: AiLabelMode | undefined;
  /** Whether the story of a `full` card is `open` (default) or `folded` into a disclosure. */
  story?: 'open' | 'folded' | undefined;
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
   * The current time, for relative dates ("2 hours ago"; the full date is the `title`). Pass the same value on the server
   * and in the browser. Without it dates are absolute.
   */
  now?: Date | number | string | undefined;
  /**
   * When this copy of the card was made: a `Date`, or a date of the model. A `full` card shows it at its end, so that readers know how old
   * a static copy is. Other values are ignored, with a warning in development.
   */
  generatedAt?: string | Date | undefined;
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
// The parts are functions, not components, so React keeps one component per card instead of a dozen.
export const ArticleCard = memo(function ArticleCard(props: ArticleCardProps) {
  const {
    article,
    locale,
    headingLevel = 3,
    variant = 'standard',
    opening,
    aiLabels,
    story = 'open',
    priority,
    imageSizes = 'auto, 100vw',
    timeZone,
    now,
    generatedAt,
    linkTarget,
    components,
    ...rest
  } = ownOptions(props);
  const slots = ownOptions(components);
  if (isDevelopment) {
    warnAboutArticle('ArticleCard', props.article);
    warnAboutGeneratedAt(generatedAt);
    warnAboutTimeZone(timeZone);
  }
  if (!isArticle(article)) return null;
  const view = articleView(visibleArticle(article), locale, {
    variant,
    timeZone,
    now,
    generatedAt,
    linkTarget,
    opening,
    aiLabels,
    story,
  });
  const picture =
    view.picture &&
    cardPicture({
      view: view.picture,
      localeAttributes: view.localeAttributes,
      loading: priority ? 'eager' : 'lazy',
      sizes: imageSizes,
      slots,
    });
  return (
    // `lang` and `dir` by name, so that all cards' props have one shape, which engines handle much faster than a spread first.
    // Labelled by text, not by id: without hooks, an article shown twice would repeat an id.
    <ArticleCardRoot
      lang={view.attributes.lang}
      dir={view.attributes.dir}
      aria-label={view.headline.text}
      {...rest}
      data-variant={variant}
      data-status={view.status?.type}
      data-facts={view.hasManyFacts ? 'many' : undefined}
      data-picture={picture ? '' : view.opensWithPlace ? 'place' : undefined}
      data-short={view.isShort ? '' : undefined}
    >
      {statusNote(view)}
      <div className="nc-layout">
        {sourceLine(view, slots.AiIcon)}
        {headline({ view, headingLevel, Link: slots.Link })}
        {standfirst(view)}
        {picture}
        {placeLine(view)}
        {articleBody({ view, headingLevel: headingLevel + 1 })}
        {labelledLists(view)}
        {evidenceList(view)}
        {goalMarks(view)}
        {view.generatedAt && <p className="nc-made">{time({ ...view, date: view.generatedAt })}</p>}
      </div>
    </ArticleCardRoot>
  );
});

function standfirst({ standfirst: text, dateline, attributes }: ArticleView) {
  if (!text && !dateline) return undefined;
  const place = dateline && (
    <span className="nc-dateline">
      {isolated(dateline, attributes.dir)}
      {text && ' – '}
    </span>
  );
  return <p className="nc-summary">{beside(place, text)}</p>;
}
