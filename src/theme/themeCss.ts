import type { ColorToken, ThemeColors } from './tokens.js';

/** Colours for each colour scheme, as returned by `solveTheme`. */
export interface Theme {
  readonly light: ThemeColors;
  readonly dark: ThemeColors;
}

/**
 * A theme as a CSS rule. `selector` matches the cards or an ancestor. Escapes neither the selector nor the colours: pass
 * trusted values only.
 */
export function themeCss({ light, dark }: Theme, selector?: string): string {
  const names = Object.keys({ ...light, ...dark }) as ColorToken[];
  const lines = names.map((name) => {
    const value = light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`;
    return `  ${name}: ${value};\n`;
  });
  return `${selector ?? ':root'} {\n${lines.join('')}}\n`;
}
