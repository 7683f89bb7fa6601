import { organizationListsCss } from '../internal/organizationLists.styles.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';

export const ParticipantListRoot = /* @__PURE__ */ styledRoot(
  'div',
  'nc-participants',
  organizationsCss + organizationListsCss,
);
