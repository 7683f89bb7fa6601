export type { ColorScheme } from '../theme/colorSchemes.js';
export {
  type ContrastPair,
  contrastsOf,
  type PairContrast,
} from '../theme/contrastsOf.js';
export { selvedgeCss } from '../theme/goalColors.js';
export {
  type SolveThemeOptions,
  type SolveThemeResult,
  solveTheme,
} from '../theme/solveTheme.js';
export { type Theme, themeCss } from '../theme/themeCss.js';
export type { ColorToken, ThemeColors } from '../theme/tokens.js';
