import { baseCss } from '../../theme/base.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';

export const FunderListRoot = /* @__PURE__ */ styledRoot(
  'div',
  'nc-funders',
  `${baseCss}${organizationsCss}& dl, & p { margin: 0; }`,
);
