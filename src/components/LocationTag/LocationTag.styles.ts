import { baseCss } from '../../theme/base.js';
import { styledRoot } from '../internal/styledRoot.js';

export const locationTagCss = `
& {
  display: inline-flex;
  gap: 0.46em;
  color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf));
  font-size: 0.8125em;
  line-height: 1.54;
}
& .nc-pin { flex: none; inline-size: 0.923em; block-size: 1.077em; margin-block-start: 0.23em; }
& .nc-place-kind::before { content: "\\b7" / ""; margin-inline-end: 0.46em; }
`;

export const LocationTagRoot = /* @__PURE__ */ styledRoot('span', 'nc-place', baseCss + locationTagCss);
