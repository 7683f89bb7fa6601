import { memo } from 'react';
import { enOrganizations } from '../../i18n/en/organizations.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { type OrganizationListProps, organizationList } from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';

const ParticipantListRoot = styledRoot('div', 'nc-participants', organizationListCss);

export interface ParticipantListProps extends OrganizationListProps {
  /** Who took part. For none, nothing is drawn. */
  participants: readonly Organization[];
}

/** Who took part, by name or logo. A listener hears "Participants", then each name. */
export const ParticipantList = memo(function ParticipantList({
  participants,
  locale = enOrganizations,
  layout = 'list',
  limit,
  ...rest
}: ParticipantListProps) {
  if (participants.length === 0) return null;
  return (
    <ParticipantListRoot {...languageAttributes(locale.language)} {...rest} data-layout={layout}>
      {organizationList('participants', participants, locale, layout, limit)}
    </ParticipantListRoot>
  );
});
