import { styledRoot } from '../internal/styledRoot.js';

/**
 * A place in one line of the host's font and ink, with a pin that stands on the first line: a ring with one corner, turned
 * down. It is a border, which is printed and keeps its colour where a reader forces colours.
 */
export const locationTagCss = `
& { display: inline-flex; gap: 0.5em; font-size: 0.8125em; line-height: 1.54; }
&::before { content: ""; flex: none; inline-size: 0.3em; block-size: 0.3em; margin-block-start: 0.27em; border: 0.28em solid; border-radius: 50% 50% 50% 0; rotate: -45deg; }
`;

const aloneCss = `
& { overflow-wrap: anywhere; }
& a { padding-block: 0.35em; color: inherit; text-decoration: underline; }
& a:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
`;

export const LocationTagRoot = /* @__PURE__ */ styledRoot('span', 'nc-place', locationTagCss, aloneCss);
