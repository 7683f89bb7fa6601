import type { ColorScheme } from '../theme/colorSchemes.js';
import { selvedgeColors } from '../theme/goalColors.js';
import { type Token, tokens, valueIn } from '../theme/tokens.js';

export type ColorName =
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
