import { type ComponentPropsWithRef, memo } from 'react';
import { warnAboutTimeZone } from '../../i18n/timeZone.js';
import { isArticle } from '../../model/isArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import type { StoryView } from '../../view/storyView.js';
import { storyView } from '../../view/storyView.js';
import type { ArticleCardProps } from '../ArticleCard/ArticleCard.js';
import { headline } from '../internal/article/headline.js';
import { ledger } from '../internal/article/ledger.js';
import { cardPicture } from '../internal/article/picture.js';
import { sourceLine, standfirst, time } from '../internal/article/source.js';
import { statusNote } from '../internal/article/status.js';
import { itemLine } from '../internal/listItem.js';
import { warnAboutArticle, warnAboutGeneratedAt } from '../internal/warnings.js';
import { storyRoot } from './ArticleStory.styles.js';
import { articleBody } from './articleBody.js';

type SharedProps =
  | 'article'
  | 'locale'
  | 'headingLevel'
  | 'priority'
  | 'imageSizes'
  | 'timeZone'
  | 'now'
  | 'linkTarget'
  | 'components'
  | 'nonce';

export interface ArticleStoryProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children' | 'nonce'>,
    Pick<ArticleCardProps, SharedProps> {
  /** Whether the story is `open` (default) or `folded` into a disclosure. */
  story?: 'open' | 'folded' | undefined;
  /**
   * When this copy was made: a `Date`, or a date of the model. Shown at the end, so that readers know how old a static copy is. Other
   * values are ignored, with a warning in development.
   */
  generatedAt?: string | Date | undefined;
}

/**
 * The whole story: everything an article says, for the story's own page. All uses of AI are labelled. Like a card it fills the width of
 * its container, and its layout follows that width.
 */
export const ArticleStory = memo(function ArticleStory(props: ArticleStoryProps) {
  const {
    article,
    locale,
    headingLevel = 3,
    story,
    priority,
    imageSizes = 'auto, 100vw',
    timeZone,
    now,
    generatedAt,
    linkTarget,
    components,
    ...rest
  } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production') {
    warnAboutArticle('ArticleStory', props.article, now);
    warnAboutGeneratedAt(generatedAt);
    warnAboutTimeZone(timeZone);
  }
  const shown = isArticle(article) && visibleArticle(article, now);
  if (!shown) return null;
  const slots = ownOptions(components);
  const options = { timeZone, now, generatedAt, linkTarget, story };
  const view = storyView(shown, locale, options);
  const { attributes, status, body } = view;
  return storyRoot({
    lang: attributes.lang,
    dir: attributes.dir,
    'aria-label': view.headline.text,
    ...rest,
    'data-status': status?.type,
    'data-goals': status?.type === 'withdrawn' ? undefined : view.goals.map(({ goal }) => goal).join(' '),
    'data-facts': view.hasManyFacts ? 'many' : undefined,
    children: (
      <>
        {statusNote(view)}
        <div className="nc-opening">
          {sourceLine(view, slots.AiIcon, true)}
          {headline(view, headingLevel, slots.Link)}
          {standfirst(view)}
        </div>
        {cardPicture({
          id: article.id,
          view,
          loading: priority ? 'eager' : 'lazy',
          sizes: imageSizes,
          slots,
        })}
        <div className="nc-layout">
          {body.length > 0 && articleBody({ view, headingLevel: headingLevel + 1 })}
          {ledger(view)}
        </div>
        {evidenceList(view)}
        {view.generatedAt && <p className="nc-made">{time({ ...view, date: view.generatedAt })}</p>}
      </>
    ),
  });
});

/** Quotations that prove the facts of a story. */
function evidenceList({ evidence, evidenceLabel, attributes, localeAttributes }: StoryView) {
  if (evidence.length === 0) return undefined;
  return (
    <details className="nc-evidence">
      <summary {...localeAttributes}>{evidenceLabel}</summary>
      <ul role="list">
        {evidence.map((item, index) => (
          <li key={index}>{itemLine({ item, localeAttributes, direction: attributes.dir })}</li>
        ))}
      </ul>
    </details>
  );
}
