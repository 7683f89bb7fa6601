import { memo } from 'react';
import { enOrganizations } from '../../i18n/en/organizations.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import {
  type OrganizationLayout,
  type OrganizationListProps,
  organizationList,
} from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';
import { funderSentence } from './funderSentence.js';

const FunderListRoot = styledRoot('div', 'nc-funders', organizationListCss);

export interface FunderListProps extends Omit<OrganizationListProps, 'layout'> {
  /** Who paid. For none, nothing is drawn. */
  funders: readonly Organization[];
  /** One of {@link OrganizationLayout}, or `sentence`: "Funded by A, B and C." Default `list`. */
  layout?: OrganizationLayout | 'sentence' | undefined;
}

/** Who paid, by name or logo. A listener hears "Funded by", then each name. */
export const FunderList = memo(function FunderList({
  funders,
  locale = enOrganizations,
  layout = 'list',
  limit,
  ...rest
}: FunderListProps) {
  if (funders.length === 0) return null;
  return (
    <FunderListRoot {...languageAttributes(locale.language)} {...rest} data-layout={layout}>
      {layout === 'sentence'
        ? funderSentence(funders, locale, limit)
        : organizationList('funders', funders, locale, layout, limit)}
    </FunderListRoot>
  );
});
