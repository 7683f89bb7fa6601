import { styledRoot } from '../internal/styledRoot.js';

// The number of columns follows from the width alone: as many of 18em and more as there is room for, all alike, and
// the same for one article as for a hundred. Cards of a row stretch to the tallest. A card is a query container, which
// has no part in a grid outside of it, so lines of neighbours can't be aligned by subgrid.
export const articleListCss = `
& {
  --nc-quiet: var(--nc-color-quiet, color-mix(in srgb, currentColor 75%, transparent));
  position: relative;
  min-inline-size: 0;
}
& .nc-items { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5em; margin: 0; padding: 0; list-style: none; }
&:is([data-layout="grid"], [data-layout="lead"]) .nc-items { grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); }
& .nc-item { display: grid; grid-template-columns: minmax(0, 1fr); min-inline-size: 0; }
& [data-lead] { grid-column: 1 / -1; }
& .nc-loading { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

& .nc-placeholder :is(.nc-kicker, .nc-headline, .nc-summary, .nc-meta li, .nc-body, .nc-role, .nc-goal, summary) { text-decoration: line-through 0.7em var(--nc-line); user-select: none; }
& .nc-placeholder [data-goal] { --nc-goal-color: var(--nc-line); }
& .nc-placeholder .nc-card * { color: transparent; }

& .nc-empty { display: grid; place-content: center; grid-area: 1 / 1 / 2 / -1; margin: 0; border: 1px dashed var(--nc-color-line, #8886); padding: 1.5em; color: var(--nc-quiet); text-align: center; overflow-wrap: anywhere; }
& .nc-empty + .nc-placeholder { grid-row: 1; grid-column-start: 1; visibility: hidden; }

&[data-content-visibility] .nc-item { content-visibility: auto; contain-intrinsic-block-size: auto 28em; overflow-clip-margin: 6px; }
&[data-content-visibility][data-variant="full"] .nc-item { contain-intrinsic-block-size: auto 60em; }
&[data-content-visibility]:is([data-variant="compact"], [data-variant="headline"]) .nc-item { contain-intrinsic-block-size: auto 8em; }
@supports not (overflow-clip-margin: 6px) {
  &[data-content-visibility] .nc-item { margin: -6px; padding: 6px; }
}
`;

export const ArticleListRoot = /* @__PURE__ */ styledRoot('div', 'nc-articles', articleListCss);
