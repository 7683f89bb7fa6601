import { memo } from 'react';
import type { Organization } from '../../model/article.js';
import { type OrganizationListProps, organizationList } from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';

const PartnerListRoot = styledRoot('div', 'nc-partners', organizationListCss);

export interface PartnerListProps extends OrganizationListProps {
  /** The implementing partners. Renders nothing if empty. */
  partners: readonly Organization[];
}

/** Implementing partners, by name. Screen readers announce "Partners", then each name. */
export const PartnerList = memo(function PartnerList({ partners, ...rest }: PartnerListProps) {
  return organizationList({ ...rest, role: 'partners', organizations: partners, Root: PartnerListRoot });
});
