import type { ArticleView } from '../../../view/articleView.js';
import { beside } from '../inlineText.js';
import type { Slots } from '../slots.js';
import { headingTag } from './headingTag.js';

/** The headline, with the card's one link to the story. */
export function headline(view: ArticleView, headingLevel: number, Link: Slots['Link']) {
  const { text, url, target, newTab, length } = view.headline;
  const Heading = headingTag(headingLevel);
  const notice = newTab && (
    <span className="nc-hidden" {...view.localeAttributes}>
      {newTab}
    </span>
  );
  const content = beside(text, notice);
  let link = content;
  if (url && Link)
    link = (
      <Link className="nc-link" href={url} target={target}>
        {content}
      </Link>
    );
  else if (url)
    link = (
      <a className="nc-link" href={url} target={target}>
        {content}
      </a>
    );
  return (
    <Heading className="nc-headline" data-length={length}>
      {link}
    </Heading>
  );
}
