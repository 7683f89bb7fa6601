import { styledRoot } from '../internal/styledRoot.js';

/** A place in one line of the host's font and ink, with a pin that stands on the first line. */
export const locationTagCss = `
& { display: inline-flex; gap: 0.46em; font-size: 0.8125em; line-height: 1.54; overflow-wrap: anywhere; }
& svg { flex: none; inline-size: 0.923em; block-size: 1.077em; margin-block-start: 0.23em; }
& :has(+ .nc-kind)::after { content: "\\b7" / ""; display: inline-block; margin-inline-start: 0.3em; }
`;

const aloneCss = `
& a { padding-block: 0.35em; color: inherit; text-decoration: underline; }
& a:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
`;

export const LocationTagRoot = /* @__PURE__ */ styledRoot('span', 'nc-place', locationTagCss + aloneCss);
