import { Fragment } from 'react';
import { fillParts, formatList } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Limited } from '../../view/limited.js';
import type { OrganizationItem } from '../../view/listItem.js';
import { credit, itemText } from '../internal/listItem.js';

/** "Funded by A, B and C." in the locale's list format; over the limit "A, B and 4 more funders". */
export function funderSentence({ shown, rest, more }: Limited<OrganizationItem>, locale: OrganizationWords) {
  return (
    <>
      <p>
        {fillParts(locale.fundedBySentence, { names: '…' }).map(({ name, text }) => (
          <Fragment key={text}>{name ? sentenceList(shown, locale, more?.toLowerCase()) : text}</Fragment>
        ))}
      </p>
      {statements(shown)}
      {more && (
        <details>
          <summary>{more}</summary>
          <p>{sentenceList(rest, locale)}</p>
          {statements(rest)}
        </details>
      )}
    </>
  );
}

/** The sentences that funders require, each in its own paragraph. */
function statements(organizations: readonly OrganizationItem[]) {
  return organizations.map(
    (item, index) => item.statement && <p key={index}>{credit(item) ?? <bdi>{item.statement}</bdi>}</p>,
  );
}

/** The names, followed by the text for hidden ones. */
function sentenceList(organizations: readonly OrganizationItem[], locale: OrganizationWords, more?: string) {
  const items = [...organizations.map(({ text }) => text), ...(more ? [more] : [])];
  let next = 0;
  return formatList(items, locale).map(({ type, value }, index) => {
    const item = type === 'element' ? organizations[next++] : undefined;
    return <Fragment key={index}>{item ? itemText({ item }) : value}</Fragment>;
  });
}
