import { type Token, tokens } from './tokens.js';

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
 * For readers who ask their system for more contrast: text reaches 7:1, edges 4.5:1. On the card itself, so that it also
 * comes before a theme that a card inherits; a theme set on the card itself stays.
 */
@media (prefers-contrast: more) {
  :where(:root, .nc-card) {
${moreContrast.join('')}  }
}

/*
 * Build tools that serve browsers from before 2024 (Lightning CSS, in Vite and Next) rewrite light-dark() into two variables,
 * which they set beside a page's color-scheme. Where a page has none, this keeps the rewritten colours light and valid.
 */
:where(:root) {
  --lightningcss-light: initial;
  --lightningcss-dark: ;
}

/* On paper a card is light, also where the page pins it to dark. */
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
 * The custom properties of news-cards. Cards need no sheet: each property has its default built in. Import this one for
 * higher contrast and paper, or copy from it what you want to change, to \`:root\`, a card, or anything around it.
 * light-dark(a, b) follows the colour scheme. The goals' colours are the UN's, and no property changes them.
 */`;
