/**
 * What every root sets and everything inside inherits: light or dark, as the reader's system asks or as the nearest
 * `data-color-scheme` says (on the element itself or on any around it; the colours are `light-dark()` pairs that
 * follow), text colour and font. Nothing in here depends on the page around it.
 */
export const baseCss = `
& {
  box-sizing: border-box;
  max-inline-size: 100%;
  color-scheme: light dark;
  color: var(--nc-color-text, light-dark(#14171c, #f1f3f6));
  font-family: var(--nc-font-text, system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif);
  font-weight: 400;
  font-style: normal;
  letter-spacing: normal;
  text-transform: none;
  text-align: start;
  overflow-wrap: anywhere;
}
[data-color-scheme="light"] &, &[data-color-scheme="light"] { color-scheme: light; }
[data-color-scheme="dark"] &, &[data-color-scheme="dark"] { color-scheme: dark; }
& .nc-inner-link {
  position: relative;
  z-index: 1;
  color: inherit;
  text-decoration: underline 1px;
  text-underline-offset: 0.2em;
}
& :focus-visible {
  outline: 3px solid var(--nc-color-focus, light-dark(#0a5aa0, #7cb8f2));
  outline-offset: 2px;
}
`;
