import { organizationListsCss } from '../internal/organizationLists.styles.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';

export const PartnerListRoot = /* @__PURE__ */ styledRoot(
  'div',
  'nc-partners',
  organizationsCss + organizationListsCss,
);
