import { organizationListsCss } from '../internal/organizationLists.styles.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';

export const FunderListRoot = /* @__PURE__ */ styledRoot(
  'div',
  'nc-funders',
  organizationsCss + organizationListsCss,
);
