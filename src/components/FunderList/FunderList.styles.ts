import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';

const aloneCss = `
& { --nc-quiet: var(--nc-color-quiet, color-mix(in srgb, currentColor 75%, transparent)); }
& :is(dl, dd, ul, p) { margin: 0; padding: 0; }
& a { color: inherit; text-decoration: underline; }
& dt { font-weight: inherit; }
& :focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
`;

export const FunderListRoot = /* @__PURE__ */ styledRoot('div', 'nc-funders', organizationsCss + aloneCss);
