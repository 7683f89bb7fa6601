import { memo } from 'react';
import { enOrganizations } from '../../i18n/en/organizations.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { type OrganizationListProps, organizationList } from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';

const PartnerListRoot = styledRoot('div', 'nc-partners', organizationListCss);

export interface PartnerListProps extends OrganizationListProps {
  /** Who carried it out together. For none, nothing is drawn. */
  partners: readonly Organization[];
}

/** Who carried it out together, by name or logo. A listener hears "Partners", then each name. */
export const PartnerList = memo(function PartnerList({
  partners,
  locale = enOrganizations,
  layout = 'list',
  limit,
  ...rest
}: PartnerListProps) {
  if (partners.length === 0) return null;
  return (
    <PartnerListRoot {...languageAttributes(locale.language)} {...rest} data-layout={layout}>
      {organizationList('partners', partners, locale, layout, limit)}
    </PartnerListRoot>
  );
});
