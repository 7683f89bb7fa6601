import type { ArticleView } from '../../view/articleView.js';
import { beside } from '../internal/beside.js';
import type { Slots } from '../internal/slots.js';
import { headingTag } from './headingTag.js';

export interface HeadlineProps {
  view: ArticleView;
  headingLevel: number;
  Link: Slots['Link'] | undefined;
}

/** The headline, with the card's one link to the story. */
export function headline({ view, headingLevel, Link = 'a' as never }: HeadlineProps) {
  const { text, url, target, newTab } = view.headline;
  const Heading = headingTag(headingLevel);
  const notice = newTab && (
    <span className="nc-hidden" {...view.localeAttributes}>
      {newTab}
    </span>
  );
  return (
    <Heading className="nc-headline">
      {url ? (
        <Link className="nc-link" href={url} target={target}>
          {beside(text, notice)}
        </Link>
      ) : (
        text
      )}
    </Heading>
  );
}
