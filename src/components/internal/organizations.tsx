import type { ReactNode } from 'react';
import { formatCountry } from '../../i18n/format.js';
import type { ListContent, OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import type { LanguageAttributes } from './languageAttributes.js';
import { limitedList } from './limitedList.js';
import { fullName } from './organizations.view.js';

/** What stands for an organisation in a list; `words` marks what is in the language of the words. */
export type OrganizationItem = (
  organization: Organization,
  locale: OrganizationWords,
  words: LanguageAttributes,
) => ReactNode;

/** A role and the organisations that have it: a group of a description list. Those over `limit` are in a disclosure. */
export function organizationGroup(
  label: string,
  organizations: readonly Organization[],
  locale: OrganizationWords,
  words: LanguageAttributes,
  role?: ListContent,
  limit?: number,
  item: OrganizationItem = organizationLine,
) {
  // Organisations have no key of their own and never move, so their place is their key.
  const items = organizations.map((organization, index) => (
    <li key={index}>{item(organization, locale, words)}</li>
  ));
  return (
    <div key={label} className="nc-role">
      <dt>
        <span {...words}>{label}</span>
      </dt>
      <dd>{limitedList(items, locale, words, role, limit)}</dd>
    </div>
  );
}

/** Name and acronym, then what the organisation belongs to and its country or territory, in one line of text. */
export const organizationLine: OrganizationItem = (organization, locale, words) => {
  const { parent, country } = organization;
  return (
    <>
      {organizationName(organization, locale)}
      {(parent || country) && (
        <span className="nc-belongs">
          {parent && locale.separator}
          {parent && <bdi>{parent}</bdi>}
          {country && locale.separator}
          {country && <bdi {...words}>{formatCountry(country, locale)}</bdi>}
        </span>
      )}
    </>
  );
};

/** An organisation's name with its acronym, a link where it has an address. */
export function organizationName(organization: Organization, words: OrganizationWords) {
  const text = <bdi>{fullName(organization, words)}</bdi>;
  return organization.url ? <a href={organization.url}>{text}</a> : text;
}
