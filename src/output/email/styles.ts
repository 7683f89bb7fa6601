import { type ColorName, color } from '../themeValues.js';

/** Classes whose colours change in dark mode: [property, colour]. */
const darkRules: Readonly<Record<string, readonly (readonly [string, ColorName])[]>> = {
  page: [['background-color', 'tint']],
  card: [['background-color', 'surface']],
  text: [['color', 'text']],
  quiet: [['color', 'quiet']],
  accent: [['color', 'accent']],
  place: [['border-color', 'selvedge-line']],
  rule: [['border-color', 'line']],
  edge: [['border-top-color', 'selvedge-edge']],
  bar: [['border-color', 'accent']],
  notice: [
    ['background-color', 'notice-ground'],
    ['border-color', 'notice'],
    ['color', 'text'],
  ],
  alert: [
    ['background-color', 'alert-ground'],
    ['border-color', 'alert-ground'],
    ['color', 'alert'],
  ],
};

/**
 * The only style sheet of an e-mail: dark colours for clients that follow the reader's colour scheme. Others ignore it, and some
 * invert the light colours, which keeps their contrast.
 */
export const darkStyles: string = `@media (prefers-color-scheme:dark){${Object.entries(darkRules)
  .map(([name, rules]) => {
    const declarations = rules.map(([property, each]) => `${property}:${color(each, 'dark')}!important`);
    return `.${name}{${declarations.join(';')}}`;
  })
  .join('')}}`;
