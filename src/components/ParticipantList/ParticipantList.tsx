import { memo } from 'react';
import type { Organization } from '../../model/article.js';
import { type OrganizationListProps, organizationList } from '../internal/organizationList.js';
import { organizationListCss } from '../internal/organizationListCss.js';
import { styledRoot } from '../internal/styledRoot.js';

const ParticipantListRoot = styledRoot('div', 'nc-participants', organizationListCss);

export interface ParticipantListProps extends OrganizationListProps {
  /** Renders nothing if empty. */
  participants: readonly Organization[];
}

/** Participants, by name. Screen readers announce "Participants", then each name. */
export const ParticipantList = memo(function ParticipantList({
  participants,
  ...rest
}: ParticipantListProps) {
  return organizationList({
    ...rest,
    role: 'participants',
    organizations: participants,
    Root: ParticipantListRoot,
  });
});
