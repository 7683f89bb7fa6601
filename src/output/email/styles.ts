import type { ColorScheme } from '../../theme/colorSchemes.js';
import { selvedgeColors } from '../../theme/goalColors.js';
import { type Token, tokens, valueIn } from '../../theme/tokens.js';

type ColorName =
  | 'selvedge-line'
  | 'selvedge-edge'
  | 'surface'
  | 'text'
  | 'quiet'
  | 'accent'
  | 'line'
  | 'tint'
  | 'notice'
  | 'notice-ground'
  | 'alert'
  | 'alert-ground';

function tokenValue(name: Token['name']): string {
  return tokens.find((token) => token.name === name)?.value ?? '';
}

/** A colour of the default theme. */
export function color(name: ColorName, scheme: ColorScheme = 'light'): string {
  if (name === 'selvedge-line') return valueIn(scheme, selvedgeColors.line);
  if (name === 'selvedge-edge') return valueIn(scheme, selvedgeColors.edge);
  return valueIn(scheme, tokenValue(`--nc-color-${name}`));
}

/** A font list for a `style` attribute. */
export function font(name: 'headline' | 'text'): string {
  return tokenValue(`--nc-font-${name}`).replaceAll('"', "'");
}

/** Classes whose colours change in dark mode: [property, colour]. */
const darkRules: Readonly<Record<string, readonly (readonly [string, ColorName])[]>> = {
  page: [['background-color', 'tint']],
  card: [['background-color', 'surface']],
  text: [['color', 'text']],
  quiet: [['color', 'quiet']],
  accent: [['color', 'accent']],
  place: [['border-color', 'selvedge-line']],
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
