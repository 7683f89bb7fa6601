import type { ComponentPropsWithRef } from 'react';
import type { ListContent, OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import type { LanguageAttributes } from './languageAttributes.js';
import { type OrganizationItem, organizationGroup, organizationLine } from './organizations.js';
import { fullName } from './organizations.view.js';

/** What lists of organisations have in common, whatever the role. */
export interface OrganizationListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Words; a whole `Locale` or its part about organisations. Default English. */
  locale?: OrganizationWords | undefined;
  /** How each organisation is shown: see {@link OrganizationLayout}. Default `list`. */
  layout?: OrganizationLayout | undefined;
  /** How many stand open, 1 or more; the others are in a disclosure. Default all. */
  limit?: number | undefined;
}

/**
 * `list`: a line for each, as in a card: name and acronym, what it belongs to, country or territory.
 * `logos`: logos in boxes of one size; the name stands where there is no logo, or where it does not load.
 * `full`: the line of `list`, with the IATI identifier below and the logo at the end.
 * In each the name is a link where the organisation has an address.
 */
export type OrganizationLayout = 'list' | 'logos' | 'full';

/** The organisations of one role under their label. */
export function organizationList(
  role: Exclude<ListContent, 'goals'>,
  organizations: readonly Organization[],
  locale: OrganizationWords,
  layout: OrganizationLayout,
  limit: number | undefined,
) {
  const item = { list: organizationLine, logos: logoItem, full: fullItem }[layout];
  const label = role === 'funders' ? locale.fundedBy : locale[role];
  return <dl>{organizationGroup(label, organizations, locale, {}, role, limit, item)}</dl>;
}

// The name stays in the page for screen readers, and for everyone where the logo does not load: the styles show it there.
const logoItem: OrganizationItem = (organization, locale) => {
  const { logo, url } = organization;
  const name = fullName(organization, locale);
  const text = <bdi>{name}</bdi>;
  const content = logo ? (
    <span className="nc-logo">
      <img src={logo} alt="" loading="lazy" />
      {text}
    </span>
  ) : (
    text
  );
  return url ? <a href={url}>{content}</a> : content;
};

// Here the name stands beside the logo, which then tells nothing more.
const fullItem: OrganizationItem = (organization, locale, words: LanguageAttributes) => (
  <>
    <div>
      {organizationLine(organization, locale, words)}
      {organization.identifier && (
        <div className="nc-identifier">
          <bdi translate="no">{organization.identifier}</bdi>
        </div>
      )}
    </div>
    {organization.logo && (
      <span className="nc-logo">
        <img src={organization.logo} alt="" loading="lazy" />
      </span>
    )}
  </>
);
