import { goalColorCss } from '../../theme/goalColors.js';
import { organizationsCss } from '../internal/organizations.styles.js';
import { styledRoot } from '../internal/styledRoot.js';
import { locationTagCss } from '../LocationTag/LocationTag.styles.js';
import { sdgBadgeCss } from '../SdgBadge/SdgBadge.styles.js';
import { focalPointCss } from './focalPoint.js';

// What a page says of its elements stops here, also of those in an article of its own (`.entry-content p`): hence the
// doubled root, the one place where a rule weighs more than it need. All below weighs as much or more.
const resetCss = `
&& * { margin: 0; padding: 0; border: 0; color: inherit; font: inherit; letter-spacing: inherit; text-align: inherit; }
`;

// Lengths are in em of the card's own text size (16 px in most pages), so that the 4 px rhythm, 0.25em, grows with
// it. The root is the query container and the one thing that never changes; `.nc-layout` inside answers the width.
// Without an intrinsic size a query container would collapse in a parent that shrinks to fit.
// A scheme is inherited as a property of ours, so that the nearest element that pins one wins, whatever the order of rules,
// and nothing else in the page changes. `:not(& *)` is there for its `&`: without one a rule would be about what is in a card.
//
// A headline has one curve for all widths, also where the picture moves beside it; that of a lead stays 1.2 times that of a
// standard card or more. Story and body are flex columns: on paper, browsers lose room between the rows of nested grids.
// `summary::details-content` matches nothing. Where it is unknown, it voids its rule: such a browser can't open a disclosure
// by style, so its summary must be printed.
const cardCss = `
& {
  --nc-quiet: var(--nc-color-quiet, light-dark(#4d5562, #aab2bf));
  --nc-line: var(--nc-color-line, light-dark(#d5d9e0, #3a424f));
  --nc-accent: var(--nc-color-accent, light-dark(#0a5aa0, #7cb8f2));
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  position: relative;
  isolation: isolate;
  container-type: inline-size;
  contain-intrinsic-inline-size: 22.5em;
  min-inline-size: 0;
  max-inline-size: 100%;
  break-inside: avoid;
  border: 1px solid var(--nc-line);
  border-radius: var(--nc-radius, 0);
  overflow: clip;
  overflow-clip-margin: 1px;
  background: var(--nc-color-surface, light-dark(#fff, #181c22));
  color: var(--nc-color-text, light-dark(#14171c, #f1f3f6));
  font: 400 1em/1.5 var(--nc-font-text, system-ui, sans-serif);
  letter-spacing: 0;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  word-spacing: 0;
  overflow-wrap: anywhere;
  hyphens: auto;
  hyphenate-limit-chars: 12 5 5;
  -webkit-hyphenate-limit-before: 6;
  -webkit-hyphenate-limit-after: 6;
}
[data-color-scheme="light"]:not(& *) { --nc-scheme: light; }
[data-color-scheme="dark"]:not(& *) { --nc-scheme: dark; }
[data-color-scheme] &, &[data-color-scheme] { color-scheme: var(--nc-scheme); }

& .nc-layout, & .nc-content { display: grid; flex: 1; grid-template-columns: minmax(0, 1fr); align-content: start; }
& .nc-thread { display: flex; gap: 2px; block-size: 4px; margin-inline: -1px; }
&:has(.nc-thread) { border-block-start: 0; }
& .nc-thread span { flex: 1; background: var(--nc-goal-color); forced-color-adjust: none; print-color-adjust: exact; }
& .nc-status { padding: 0.75em clamp(1em, 0.6em + 2.4cqi, 2em); border-block-end: 1px solid var(--nc-line); }
& .nc-status > * { margin-inline-end: 0.5em; font-size: 0.8125em; }
&& b { font-weight: 700; }
& [data-status="withdrawn"] b { padding-inline: 0.5em; border: 2px solid; }
& .nc-content { gap: 1em; padding: clamp(1em, 0.6em + 2.4cqi, 2em); }
& .nc-story, & .nc-body { display: flex; flex-direction: column; gap: 0.75em; }

& .nc-kicker, & .nc-status time, & .nc-summary, & .nc-meta, & .nc-picture figcaption, & .nc-body footer { color: var(--nc-quiet); }
& .nc-kicker { font-size: 0.75em; letter-spacing: 0.06em; text-transform: uppercase; }
& .nc-kicker b { color: var(--nc-accent); }
& b:has(+ span)::after { content: "\\b7" / ""; margin-inline: 0.5em 0.25em; color: var(--nc-quiet); }

& .nc-headline {
  color: var(--nc-color-headline, currentColor);
  font: var(--nc-headline-weight, 650) clamp(1.25em, 1.03em + 1cqi, 1.75em)/1.2 var(--nc-font-headline, "Iowan Old Style", "Noto Serif", Georgia, serif);
  text-wrap: balance;
}
& .nc-link { text-decoration: none; }
& .nc-link::after { content: ""; position: absolute; inset: -1px; }
& .nc-link:hover { text-decoration: underline 2px; }
& :focus-visible, &:has(.nc-link:focus-visible) { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
& .nc-link:focus-visible { outline: 0; }
& a:not(.nc-link), & .nc-summary, & .nc-body, & li, & dt, & details, & .nc-status > * { position: relative; z-index: 1; }
& a:not(.nc-link) { text-decoration: underline; }

& .nc-summary, & .nc-body { max-inline-size: 36em; }
& .nc-body { margin-block: 0.5em; }

& .nc-list { display: flex; flex-wrap: wrap; gap: 0.5em; list-style: none; }
& .nc-meta { gap: 0.25em 1em; }
& .nc-meta li, & .nc-picture figcaption, & .nc-body footer, & .nc-story summary { font-size: 0.8125em; line-height: 1.54; }

& .nc-picture { display: grid; grid-template-rows: 1fr auto; margin-inline: -1px; }
& .nc-frame { position: relative; aspect-ratio: var(--nc-ratio, 16 / 9); background: var(--nc-line); }
& img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: cover; object-position: var(--nc-x, 50%) var(--nc-y, 50%); }
& img::after { content: attr(alt); position: absolute; inset: 0; padding: 1em; background: var(--nc-line); color: inherit; }
& .nc-frame small { position: absolute; inset-block-end: 0; inset-inline-end: 0; padding: 0.18em 0.73em; background: #000b; color: #fff; font-size: 0.6875em; print-color-adjust: exact; }
& .nc-picture figcaption { padding: 0.615em clamp(1.23em, 0.74em + 2.4cqi, 2.46em) 0; }

& .nc-hidden { font-size: 0; }
& .nc-content summary { inline-size: fit-content; padding-block: 0.231em; color: var(--nc-accent); cursor: pointer; }

& .nc-roles { border-block-start: 1px solid var(--nc-line); padding-block-start: 1.23em; }

& .nc-body > :is(h3, h4, h5, h6) { margin-block-start: 0.5em; font-weight: 700; }
& .nc-body > :is(ul, ol) { padding-inline-start: 1.25em; list-style: revert; }
& .nc-body blockquote { border-inline-start: 3px solid var(--nc-line); padding-inline-start: 1em; }

&:where([data-variant="lead"]) .nc-headline { font-size: clamp(1.5em, 1.22em + 2cqi, 3.25em); line-height: 1.15; }
&:where([data-variant="lead"]) .nc-summary { font-size: 1.125em; }

&:where(:is([data-variant="compact"], [data-variant="headline"])) :is(.nc-content, .nc-status) { padding: 0.75em 1em; }
&:where(:is([data-variant="compact"], [data-variant="headline"])) .nc-story { gap: 0.5em; }
&:where(:is([data-variant="compact"], [data-variant="headline"])) .nc-headline { font-size: clamp(1.0625em, 0.94em + 0.6cqi, 1.25em); line-height: 1.3; }
&[data-variant="compact"] [data-beside="picture"] { --nc-ratio: 1; grid-template-columns: clamp(4.5em, 22cqi, 8em) minmax(0, 1fr); }
&:where([data-variant="compact"]) .nc-picture { align-self: start; margin-block: 0.75em; margin-inline: 1em 0; }
&:where([data-variant="compact"]) img::after { padding: 0.5em; font-size: 0.6875em; line-height: 1.3; }
&[data-variant="headline"] { border-color: var(--nc-line) transparent transparent; border-radius: 0; overflow: visible; }
&[data-variant="headline"]:not([data-color-scheme]) { background: none; }
&:where([data-variant="headline"]) :is(.nc-content, .nc-status) { padding-inline: 0; }

&[data-variant="full"] { break-inside: auto; }
&:where([data-variant="full"]) .nc-frame:has([width]) { aspect-ratio: auto; }
&[data-variant="full"] [width] { display: block; position: static; block-size: auto; max-block-size: 36em; }

&[dir="rtl"] { line-height: 1.75; }
&:where([dir="rtl"]) .nc-headline { line-height: 1.5; }
&:where([dir="rtl"]) .nc-kicker, & [dir="rtl"] { letter-spacing: 0; }
&:where(:lang(zh)) .nc-headline { line-height: 1.35; }

@container (min-width: 22em) {
  & .nc-roles { grid-template-columns: fit-content(50%) minmax(0, 1fr); }
  & .nc-roles .nc-role { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
}
@container (min-width: 44em) {
  &[data-variant="standard"] [data-beside="picture"] { --nc-ratio: auto; grid-template: minmax(12em, auto) / minmax(0, 1fr) minmax(0, 1fr); }
  & :where([data-beside="picture"]) figcaption { padding-block-end: 0.615em; }
  & :where([data-beside="roles"]) .nc-content { grid-template-columns: minmax(0, 1fr) minmax(0, 15em); }
  & :where([data-beside="roles"]) .nc-roles { grid-template-columns: none; align-self: start; border: 0; border-inline-start: 1px solid var(--nc-line); padding: 0; padding-inline-start: 2.46em; }
}
@container (min-width: 62em) {
  &[data-variant="lead"] [data-beside="picture"] { --nc-ratio: auto; grid-template: minmax(12em, auto) / minmax(0, 7fr) minmax(0, 5fr); }
}
@media print {
  [data-color-scheme] &, &[data-color-scheme] { color-scheme: light; }
  & ::details-content { content-visibility: visible; block-size: auto; }
  & summary::details-content, & summary { display: none; }
}
`;

/** The whole CSS of a card, for an embed as well, which has no styling library. */
export const articleCardCss =
  /* @__PURE__ */ goalColorCss('& ') +
  resetCss +
  `& .nc-goal{${sdgBadgeCss}}& .nc-place{${locationTagCss}}& .nc-roles{${organizationsCss}}` +
  /* @__PURE__ */ focalPointCss() +
  cardCss;

export const ArticleCardRoot = /* @__PURE__ */ styledRoot('article', 'nc-card', articleCardCss);
