import { readTheme } from '../../../src/embed/themeRule.js';
import { solveTheme, themeCss } from '../../../src/exports/theme.js';

export { fromAny } from '../../../src/exports/adapters.js';
export { issueText, loadIssueLocale } from '../../../src/exports/model.js';

/** The colours of a theme made from one, as values of custom properties; none if no colour is readable on both surfaces. */
export function themeFor(accent: string): Readonly<Record<string, string>> | undefined {
  const theme = solveTheme(accent);
  return theme.ok ? readTheme(themeCss(theme)) : undefined;
}
