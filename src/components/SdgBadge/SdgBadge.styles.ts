import { goalColorCss } from '../../theme/goalColors.js';
import { styledRoot } from '../internal/styledRoot.js';

/**
 * A text label that uses a goal's colour: a row in the host's font and ink, with no pictogram, as the UN's guidelines
 * ask. The words between number and title are heard, not seen: they stay in the line of text, because browsers put spaces
 * around whatever is taken out of it or clipped ("SDG 10 : Reduced"). Letters of size 0 are the one size that a reader's
 * minimum does not enlarge.
 */
export const sdgBadgeCss = `
& {
  display: inline-flex;
  border-inline-start: 6px solid var(--nc-goal-color);
  outline: 1px solid var(--nc-line, var(--nc-color-line, #8886));
  outline-offset: -1px;
  font-size: 0.8125em;
  line-height: 1.54;
}
& .nc-goal-label { padding: 0.231em; padding-inline-start: 0.615em; color: inherit; }
& * > span { margin-inline-end: 0.615em; }
& .nc-goal-code { font-weight: 700; }
`;

// White ink where it reaches 4.5:1 on the goal's colour (WCAG 2.2, computed), black elsewhere. A test recomputes it.
export const sdgBadgeAloneCss = `
& { overflow-wrap: anywhere; }
& .nc-hidden { font-size: 0; }
& a:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 3px; }
&[data-appearance="solid"] { background: var(--nc-goal-color); color: #000; }
&[data-appearance="solid"]:is([data-goal="1"], [data-goal="4"], [data-goal="8"], [data-goal="10"], [data-goal="13"], [data-goal="16"], [data-goal="17"]) { color: #fff; }
`;

export const SdgBadgeRoot = /* @__PURE__ */ styledRoot(
  'span',
  'nc-goal',
  /* @__PURE__ */ goalColorCss('&'),
  sdgBadgeCss,
  sdgBadgeAloneCss,
);
