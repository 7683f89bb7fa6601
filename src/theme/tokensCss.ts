import { type Token, tokens } from './tokens.js';

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

/**
 * The token sheet as CSS, `news-cards/tokens.css`: every custom property with purpose and default, values for users who
 * prefer more contrast, and print styles. Specificity is zero (`:where`), so any rule of a host wins.
 */
export function tokensCss(): string {
  const defaults = tokens.map(({ name, value, purpose }) => `  /* ${purpose}. */\n  ${name}: ${value};\n`);
  const moreContrast = tokens
    .filter(hasMoreContrast)
    .map(({ name, moreContrast }) => `    ${name}: ${moreContrast};\n`);
  return `${head}
:where(:root) {
${defaults.join('\n')}}

/*
 * For readers who prefer more contrast: text reaches 7:1, edges 4.5:1. Set on the card itself, so that it also overrides a
 * theme that the card inherits; a theme set on the card itself is kept.
 */
@media (prefers-contrast: more) {
  :where(:root, .nc-card) {
${moreContrast.join('')}  }
}

${rewrittenColors}
/* A card prints light, even if the page forces it to dark. */
@media print {
  .nc-card {
    color-scheme: light !important;
  }
}
`;
}

const hasMoreContrast = (token: Token): token is Token & { moreContrast: string } =>
  token.moreContrast !== undefined;

const head = `/*
 * The custom properties of news-cards. Cards need no style sheet: each property has a built-in default. Import this one for
 * higher contrast and print, or copy what you want to change to \`:root\`, a card, or an element around it.
 * light-dark(a, b) follows the colour scheme. The goals' colours are the UN's and cannot be changed by a property.
 */`;
