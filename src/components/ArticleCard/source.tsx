import type { ReactNode } from 'react';
import { beside } from '../internal/beside.js';
import { inWords } from '../internal/inWords.js';
import { isolated } from '../internal/isolated.js';
import { organizationName } from '../internal/organizations.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import { time } from './time.js';

/** Who publishes the story, in which section, and when: the first line of a card. */
export function sourceLine({ source, attributes, localeAttributes }: ArticleCardView) {
  const { publisher, section, scope, separator, dates } = source;
  if (!publisher && !section && !scope && dates.length === 0) return undefined;
  const direction = attributes.dir;
  const spacedDates: ReactNode[] = [];
  for (const date of dates) spacedDates.push(' ', time({ date, localeAttributes, key: spacedDates.length }));
  return (
    <p className="nc-source">
      {publisher && <b>{organizationName({ organization: publisher, direction })}</b>}
      {publisher && ' '}
      {(section || scope) && (
        <span className="nc-section" {...(section ? undefined : localeAttributes)}>
          {section
            ? beside(
                isolated(section, direction),
                scope && beside(separator, inWords(scope, localeAttributes)),
              )
            : scope}
        </span>
      )}
      {spacedDates}
    </p>
  );
}
