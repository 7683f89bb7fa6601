import { Fragment } from 'react';
import { fillParts, formatList, formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { splitAt } from '../internal/limitedList.js';
import { organizationName } from '../internal/organizations.js';

/** "Funded by A, B and C.", with the words between the names as the language has them; over a limit "A, B and 4 more funders". */
export function funderSentence(funders: readonly Organization[], locale: OrganizationWords, limit?: number) {
  const { shown, rest } = splitAt(funders, limit);
  const more = rest.length > 0 ? formatPlural(locale.more.funders, rest.length, locale.language) : undefined;
  return (
    <>
      <p>
        {fillParts(locale.fundedBySentence, { names: '…' }).map(({ name, text }) => (
          <Fragment key={text}>{name ? sentenceList(shown, locale, more?.toLowerCase()) : text}</Fragment>
        ))}
      </p>
      {more && (
        <details>
          <summary>{more}</summary>
          <p>{sentenceList(rest, locale)}</p>
        </details>
      )}
    </>
  );
}

/** The names, and after them the words in the place of those that are not shown. */
function sentenceList(organizations: readonly Organization[], locale: OrganizationWords, more?: string) {
  const items = [...organizations.map(({ name }) => name), ...(more ? [more] : [])];
  let next = 0;
  return formatList(items, locale).map(({ type, value }, index) => {
    const organization = type === 'element' ? organizations[next++] : undefined;
    return <Fragment key={index}>{organization ? organizationName(organization, locale) : value}</Fragment>;
  });
}
