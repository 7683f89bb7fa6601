import { inWords } from '../internal/inWords.js';
import { isolated } from '../internal/isolated.js';
import { organizationName } from '../internal/organizations.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import { time } from './time.js';

/** The first line of a card: publisher, section and dates. */
export function sourceLine({ source, attributes, localeAttributes }: ArticleCardView) {
  const { publisher, section, scope, separator, dates } = source;
  if (!publisher && !section && !scope && dates.length === 0) return undefined;
  const direction = attributes.dir;
  return (
    <p className="nc-source">
      {publisher && <b>{organizationName({ organization: publisher, direction })}</b>}
      {publisher && ' '}
      {(section || scope) && (
        <span className="nc-section" {...(section ? undefined : localeAttributes)}>
          {section && isolated(section, direction)}
          {section && scope && separator}
          {scope && (section ? inWords(scope, localeAttributes) : scope)}
        </span>
      )}
      {dates.map((date, index) => [' ', time({ date, localeAttributes, key: index })])}
    </p>
  );
}
