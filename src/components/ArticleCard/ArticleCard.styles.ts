import { baseCss } from '../../theme/base.js';
import { goalColorCss } from '../../theme/goalColors.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';
import { locationTagCss } from '../LocationTag/LocationTag.styles.js';
import { sdgBadgeCss } from '../SdgBadge/SdgBadge.styles.js';

// Lengths are in em of the card's own text size (16 px in most pages), so that the 4 px rhythm, 0.25em, grows with
// it. The root is the query container and never the one that changes; `.nc-layout` inside answers the width.
const cardCss = `
& {
  display: block;
  position: relative;
  isolation: isolate;
  container-type: inline-size;
  contain-intrinsic-inline-size: 22.5em;
  min-inline-size: 0;
  border: 1px solid var(--nc-color-line, light-dark(#d5d9e0, #3a424f));
  background: var(--nc-color-surface, light-dark(#fff, #181c22));
  font-size: var(--nc-font-size, 1em);
  line-height: 1.5;
}
& .nc-layout, & .nc-content, & .nc-story, & .nc-body { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; }
& .nc-thread { display: flex; gap: 2px; grid-column: 1 / -1; block-size: 4px; margin: -1px -1px 0; }
& .nc-thread span { flex: 1; background: var(--nc-goal-color); forced-color-adjust: none; }
& .nc-content { gap: 1em; padding: 1.25em; }
& .nc-story, & .nc-body { gap: 0.75em; }

& .nc-kicker {
  margin: 0;
  color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf));
  font-size: 0.75em;
  font-weight: 500;
  line-height: 1.333;
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
& .nc-section { color: var(--nc-color-accent, light-dark(#0a5aa0, #7cb8f2)); font-weight: 700; }
& .nc-section + .nc-scope::before { content: "\\b7" / ""; margin-inline: 0.33em 0.667em; }

& .nc-headline {
  margin: 0;
  color: inherit;
  font: 650 1.375em/1.2728 var(--nc-font-headline, "Iowan Old Style", "Source Serif 4", "Noto Serif", Charter, Cambria, Georgia, serif);
  letter-spacing: -0.005em;
  text-wrap: balance;
}
& .nc-link { color: inherit; text-decoration: none; }
& .nc-link::after { content: ""; position: absolute; inset: -1px; }
& .nc-link:hover { text-decoration: underline 2px; text-underline-offset: 0.15em; }
& .nc-link:focus-visible { outline: none; }
& .nc-link:focus-visible::after { outline: 3px solid var(--nc-color-focus, light-dark(#0a5aa0, #7cb8f2)); outline-offset: 2px; }

& .nc-summary, & .nc-body { margin: 0; max-inline-size: 38em; text-wrap: pretty; }
& .nc-summary { color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf)); }
& .nc-summary > span { position: relative; z-index: 1; }

& .nc-meta, & .nc-goals { display: flex; flex-wrap: wrap; gap: 0.25em 1em; margin: 0; padding: 0; list-style: none; }
& .nc-meta > li, & .nc-caption { color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf)); font-size: 0.8125em; line-height: 1.54; }
& .nc-goals { gap: 0.5em; }

& .nc-picture { margin: 0; }
& .nc-frame { position: relative; aspect-ratio: 16 / 9; background: var(--nc-color-line, light-dark(#d5d9e0, #3a424f)); }
& .nc-image { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; object-fit: cover; }
& .nc-credit {
  position: absolute;
  inset-block-end: 0;
  inset-inline-end: 0;
  padding: 0.18em 0.73em;
  background: rgb(0 0 0 / 0.7);
  color: #fff;
  font-size: 0.6875em;
}
& .nc-caption { padding: 0.615em 1.54em 0; }

& .nc-roles { border-block-start: 1px solid var(--nc-color-line, light-dark(#d5d9e0, #3a424f)); padding-block-start: 1.23em; }

& .nc-body :where(p, h3, h4, h5, h6, ul, ol, blockquote) { margin: 0; font-size: 1em; }
& .nc-body :where(h3, h4, h5, h6) { padding-block-start: 0.5em; font-weight: 700; }
& .nc-body :where(ul, ol) { padding: 0; padding-inline-start: 1.25em; }
& .nc-body :where(blockquote) { border-inline-start: 3px solid var(--nc-color-line, light-dark(#d5d9e0, #3a424f)); padding-inline-start: 1em; }
& .nc-body :where(footer) { color: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf)); font-size: 0.8125em; }

&[dir="rtl"] { line-height: 1.75; }
&[dir="rtl"] .nc-headline { font-weight: 700; line-height: 1.5; letter-spacing: 0; }
&[dir="rtl"] .nc-kicker { letter-spacing: 0; text-transform: none; }

@container (max-width: 18em) {
  & .nc-content { padding: 1em; }
  & .nc-headline { font-size: 1.25em; line-height: 1.2; }
  & .nc-caption { padding-inline: 1.23em; }
}
@container (min-width: 30em) {
  & .nc-content { padding: 1.5em; gap: 1.25em; }
  & .nc-headline { font-size: 1.625em; line-height: 1.231; }
  & .nc-caption { padding-inline: 1.85em; }
}
@container (min-width: 44em) {
  & .nc-content { padding: 2em; gap: 2em; }
  & .nc-story { gap: 1em; }
  & .nc-headline { font-size: 2em; line-height: 1.125; }
  & .nc-layout[data-beside] { grid-template-columns: minmax(0, 9fr) minmax(0, 10fr); grid-template-rows: auto 1fr; }
  & [data-beside] .nc-frame { block-size: 100%; aspect-ratio: auto; }
  & .nc-content[data-columns] { grid-template-columns: minmax(0, 1fr) minmax(0, 15em); }
  & [data-columns] .nc-roles { align-content: start; border-block-start: 0; border-inline-start: 1px solid var(--nc-color-line, light-dark(#d5d9e0, #3a424f)); padding-block-start: 0; padding-inline-start: 2.46em; }
}
`;

export const ArticleCardRoot = /* @__PURE__ */ styledRoot(
  'article',
  'nc-card',
  /* @__PURE__ */ [
    baseCss,
    goalColorCss('& '),
    `:where(.nc-goal){${sdgBadgeCss}}:where(.nc-place){${locationTagCss}}:where(.nc-roles){${organizationsCss}}`,
    cardCss,
  ].join(''),
);
