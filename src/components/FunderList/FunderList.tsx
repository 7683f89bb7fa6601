import { memo } from 'react';
import type { Funder } from '../../model/article.js';
import type { funderLayouts } from '../internal/organizationLayouts.js';
import { type OrganizationListProps, organizationList } from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';
import { funderSentence } from './funderSentence.js';
import { logoItem } from './logoItem.js';
import logosLayout from './logosLayout.css?inline';

const FunderListRoot = styledRoot('div', 'nc-funders', organizationListCss, logosLayout);

export interface FunderListProps extends Omit<OrganizationListProps, 'layout'> {
  /** Renders nothing if empty. */
  funders: readonly Funder[];
  /** One of {@link OrganizationLayout}; or `logos`; or `sentence`: "Funded by A, B and C." Default `list`. */
  layout?: (typeof funderLayouts)[number] | undefined;
}

/** Funders, by name or logo. Screen readers announce "Funded by", then each name. */
export const FunderList = memo(function FunderList({ funders, ...rest }: FunderListProps) {
  return organizationList({
    ...rest,
    role: 'funders',
    organizations: funders,
    Root: FunderListRoot,
    sentence: funderSentence,
    logoItem,
  });
});
