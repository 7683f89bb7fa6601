import type { ReactNode } from 'react';
import type { ArticleView } from '../../view/articleView.js';
import { beside } from '../internal/beside.js';
import { isolated } from '../internal/isolated.js';
import { itemText } from '../internal/listItem.js';
import { localeText } from '../internal/localeText.js';
import type { Slots } from '../internal/slots.js';
import { aiMark } from './aiMark.js';
import { time } from './time.js';

/** The first line of a card: publisher, section, use of AI and dates. */
export function sourceLine({ source, attributes, localeAttributes }: ArticleView, AiIcon: Slots['AiIcon']) {
  const { publisher, section, scope, labels, separator, dates } = source;
  if (!publisher && !section && !scope && labels.length + dates.length === 0) return undefined;
  const direction = attributes.dir;
  const spacedLabels: ReactNode[] = [];
  for (const label of labels)
    spacedLabels.push(' ', aiMark({ label, localeAttributes, AiIcon, key: spacedLabels.length }));
  const spacedDates: ReactNode[] = [];
  for (const date of dates) spacedDates.push(' ', time({ date, localeAttributes, key: spacedDates.length }));
  return (
    <p className="nc-source">
      {publisher && (
        <b>
          {publisher.logo && <img className="nc-face" src={publisher.logo} alt="" loading="lazy" />}
          {itemText({ item: publisher, direction })}
        </b>
      )}
      {publisher && ' '}
      {(section || scope) && (
        <span className="nc-section">
          {beside(
            section && beside(isolated(section, direction), scope && separator),
            scope && localeText(scope, localeAttributes),
          )}
        </span>
      )}
      {spacedLabels}
      {spacedDates}
    </p>
  );
}
