// A logo that does not load takes no room: no engine draws anything for an inline image whose alternative text is empty. So
// `.nc-logo`, which is as wide as its logo, has no width then, and the name lies over it; else the name is far out at the side,
// where the box of the logo ends. WebKit has no pseudo-elements on images, and shows an alternative text only where it fits on
// one line.
/** What a list of organisations needs outside of a card: links that can be seen, and the layouts a card does not have. */
export const organizationListsCss = `
& {
  --nc-quiet: var(--nc-color-quiet, color-mix(in srgb, currentColor 75%, transparent));
  --nc-line: var(--nc-color-line, #8886);
  overflow-wrap: anywhere;
}
& :is(dl, dd, ul, p) { margin: 0; padding: 0; }
& img { display: inline; vertical-align: top; }
& a { color: inherit; text-decoration: underline; }
& dt { font-weight: inherit; }
& :focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
& summary { inline-size: fit-content; padding-block: 0.231em; color: var(--nc-color-accent, inherit); cursor: pointer; }

&[data-layout="full"] ul { gap: 0.923em; }
&[data-layout="full"] li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.23em; }
&[data-layout="full"] ul:has(.nc-logo) li { grid-template-columns: 4.62em minmax(0, 1fr); }
&[data-layout="full"] li > div { grid-column-end: -1; }
& .nc-identifier { color: var(--nc-quiet); }
&[data-layout="full"] .nc-logo { grid-area: 1 / 1; block-size: 2.62em; line-height: 0; }
&[data-layout="full"] img { max-inline-size: 100%; max-block-size: 2.62em; object-fit: contain; background: light-dark(transparent, #fff); }

&[data-layout="logos"] dd { flex-basis: 100%; margin-block-start: 0.308em; }
&[data-layout="logos"] ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.3em), 1fr)); gap: 0.615em; }
&[data-layout="logos"] details ul { margin-block-start: 0.615em; }
&[data-layout="logos"] :is(li, a) { display: grid; place-items: center; text-align: center; }
&[data-layout="logos"] a { min-block-size: 1.85em; }
&[data-layout="logos"] li { box-sizing: border-box; min-block-size: 6.46em; padding: 0.923em; border: 1px solid var(--nc-line); background: #fff; color: #14171c; container-type: inline-size; overflow: clip; }
&[data-layout="logos"] .nc-logo { position: relative; line-height: 0; }
&[data-layout="logos"] img { max-inline-size: 100%; max-block-size: 4.62em; object-fit: contain; }
&[data-layout="logos"] .nc-logo bdi {
  display: -webkit-box;
  position: absolute;
  inset-block-start: 50%;
  inset-inline-start: max(50% - 50cqi, (100% - 1px) * 999);
  translate: 0 -50%;
  inline-size: 100cqi;
  overflow: hidden;
  font-size: 0.846em;
  line-height: 1.3;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 5;
}
`;
