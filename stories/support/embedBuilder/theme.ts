import { checkedTheme, readTheme, type ThemeValues } from '../../../src/embed/themeRule.js';
import { solveTheme, themeCss } from '../../../src/exports/theme.js';
import type { Settings } from './settings.js';

/** A theme, the style sheet that the command would take it from, and what is wrong with it. */
export interface BuiltTheme {
  readonly values: ThemeValues | undefined;
  /** Empty where there is no theme. */
  readonly css: string;
  readonly problems: readonly string[];
}

/** The theme of a brand colour and of values written by hand, read as `--theme` reads its file. */
export function themeOf({ brand, theme }: Pick<Settings, 'brand' | 'theme'>): BuiltTheme {
  const solved = brand.trim() ? solveTheme(brand.trim()) : undefined;
  const problems = (solved?.issues ?? []).map(({ path, message }) => `${path}: ${message}`);
  const own = theme.trim();
  const rule = own && !own.includes('{') ? `:root {\n${own}\n}\n` : own;
  const css = (solved?.ok ? themeCss(solved) : '') + rule;
  const found = readTheme(css);
  const values = checkedTheme(found);
  for (const name of Object.keys(found)) {
    if (!Object.hasOwn(values, name))
      problems.push(
        `${name} is not a theme property, or its value is not allowed. The command rejects it too.`,
      );
  }
  if (own && !Object.keys(readTheme(own)).length) problems.push('There is no --nc-… property in the theme.');
  return { values: Object.keys(values).length ? values : undefined, css, problems };
}
