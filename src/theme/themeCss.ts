import type { ColorToken, ThemeColors } from './tokens.js';

/** One set of colours for each scheme, as `solveTheme` makes them. */
export interface Theme {
  readonly light: ThemeColors;
  readonly dark: ThemeColors;
}

/**
 * A theme as a rule of CSS for a style sheet. `selector` names the cards, or anything around them; both it and the
 * colours are written as they are, so neither may come from a stranger.
 */
export function themeCss({ light, dark }: Theme, selector = ':root'): string {
  const names = Object.keys({ ...light, ...dark }) as ColorToken[];
  const lines = names.map((name) => {
    const value = light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`;
    return `  ${name}: ${value};\n`;
  });
  return `${selector} {\n${lines.join('')}}\n`;
}
