import { styledRoot } from '../internal/styledRoot.js';

const disclaimerCss = `
& { margin: 0; color: var(--nc-color-quiet, color-mix(in srgb, currentColor 75%, transparent)); font-size: 0.8125em; line-height: 1.54; overflow-wrap: anywhere; }
& a { padding-block: 0.35em; color: inherit; text-decoration: underline; }
& a:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
`;

export const SdgDisclaimerRoot = /* @__PURE__ */ styledRoot('p', 'nc-disclaimer', disclaimerCss);
