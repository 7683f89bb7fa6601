import { baseCss } from '../../theme/base.js';
import { goalColorCss, goalsWithWhiteInk } from '../../theme/goalColors.js';
import { styledRoot } from '../internal/styledRoot.js';

/** A text label that uses a goal's colour: a row in the host's font, with no pictogram, as the UN's guidelines ask. */
export const sdgBadgeCss = `
& {
  display: inline-flex;
  position: relative;
  max-inline-size: 100%;
  border: 1px solid var(--nc-color-line, light-dark(#d5d9e0, #3a424f));
  font-size: 0.8125em;
  line-height: 1.54;
}
&::before {
  content: "";
  flex: none;
  inline-size: 6px;
  background: var(--nc-goal-color);
  forced-color-adjust: none;
}
& .nc-goal-label {
  display: flex;
  gap: 0.615em;
  padding: 0.231em 0.769em;
  color: inherit;
  text-decoration: none;
}
& .nc-goal-code { font-weight: 700; font-variant-numeric: tabular-nums; }
& .nc-hidden { position: absolute; clip-path: inset(50%); white-space: nowrap; }
`;

const aloneCss = `
& a.nc-goal-label:hover { text-decoration: underline; text-underline-offset: 0.15em; }
${goalsWithWhiteInk.map((goal) => `&[data-goal="${goal}"]`).join()} { --nc-goal-ink: #fff; }
&[data-appearance="solid"] { background: var(--nc-goal-color); color: var(--nc-goal-ink, #000); }
`;

export const SdgBadgeRoot = /* @__PURE__ */ styledRoot(
  'span',
  'nc-goal',
  /* @__PURE__ */ [baseCss, goalColorCss('&'), sdgBadgeCss, aloneCss].join(''),
);
