/** Rules for the style sheets that an application imports, because its build may rewrite them. */
export const rewrittenColors = `/*
 * Build tools that target browsers from before 2024 (Lightning CSS, in Vite and Next) rewrite light-dark() to two variables,
 * which they set together with a literal color-scheme. These rules set them where a page has none: light, unless forced to dark.
 */
:where(:root, [data-color-scheme="light"]) {
  --lightningcss-light: initial;
  --lightningcss-dark: ;
}
:where([data-color-scheme="dark"]) {
  --lightningcss-light: ;
  --lightningcss-dark: initial;
}
`;
