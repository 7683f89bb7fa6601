import { Fragment } from 'react';
import { fillParts, formatList, formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { splitAt } from '../internal/limitedList.js';
import { organizationName } from '../internal/organizations.js';

/** "Funded by A, B and C.", with the words between the names as the language has them. */
export function funderSentence(funders: readonly Organization[], locale: OrganizationWords, limit?: number) {
  const { shown, rest } = splitAt(funders, limit);
  return (
    <>
      <p>
        {fillParts(locale.fundedBySentence, { names: '…' }).map(({ name, text }) => (
          <Fragment key={text}>{name ? sentenceList(shown, locale) : text}</Fragment>
        ))}
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{formatPlural(locale.more, rest.length, locale.language)}</summary>
          <p>{sentenceList(rest, locale)}</p>
        </details>
      )}
    </>
  );
}

function sentenceList(organizations: readonly Organization[], locale: OrganizationWords) {
  let next = 0;
  return formatList(
    organizations.map(({ name }) => name),
    locale,
  ).map(({ type, value }, index) => (
    <Fragment key={index}>
      {type === 'literal' ? value : organizationName(organizations[next++] as Organization, locale)}
    </Fragment>
  ));
}
