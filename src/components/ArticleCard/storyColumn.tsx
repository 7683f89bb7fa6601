import { articleBody } from './articleBody.js';
import { goalList } from './goals.js';
import { type HeadlineProps, headline, kicker } from './headline.js';
import { metaList } from './meta.js';

/** What is told, from the section to the goals. */
export function storyColumn({ view, headingLevel, Link }: HeadlineProps) {
  return (
    <div className="nc-story">
      {kicker(view)}
      {headline({ view, headingLevel, Link })}
      {view.standfirst && <p className="nc-summary">{view.standfirst}</p>}
      {metaList(view)}
      {articleBody({ view, headingLevel: headingLevel + 1 })}
      {goalList(view)}
    </div>
  );
}
