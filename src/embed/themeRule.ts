import { hash } from '../components/internal/hash.js';
import { ownOptions } from '../model/ownOptions.js';

/** Values of themeable properties: `{ '--nc-color-accent': '#7a1f3d' }`. */
export type ThemeValues = Readonly<Record<string, string>>;

const names = /^--nc-[a-z]{1,20}(?:-[a-z]{1,20}){0,4}$/;
// Rejects anything that ends a declaration, a rule or a style element, starts a comment or loads a file.
const unsafe = /[;{}<>\\@!]|\/\*|url\s*\(|image(?:-set)?\s*\(|src\s*\(/i;
/** Maximum length of a value. */
const maxValue = 500;

/** The safe values of `--nc-*` properties, sorted by name. */
export function checkedTheme(theme: ThemeValues | undefined): ThemeValues {
  const entries = Object.entries(ownOptions(theme)).map(
    ([name, value]) => [name.trim(), `${value}`.trim()] as const,
  );
  return Object.fromEntries(entries.filter(([name, value]) => names.test(name) && isSafe(value)).sort());
}

/** The safe values as CSS declarations: `--nc-radius:0;--nc-density:1.2`. */
export function themeDeclarations(theme: ThemeValues | undefined): string {
  return Object.entries(checkedTheme(theme))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

function isSafe(value: string): boolean {
  return value !== '' && value.length <= maxValue && !unsafe.test(value) && isBalanced(value);
}

/**
 * Wraps markup in an element with a theme: custom properties are inherited, also into shadow roots. The class is a hash of the theme,
 * so cards with different themes do not affect each other.
 */
export function themed(markup: string, theme: ThemeValues | undefined): string {
  const rule = themeDeclarations(theme);
  if (!rule) return markup;
  const name = `nc-theme-${hash(rule)}`;
  return `<div class="${name}"><style>.${name}{${rule}}</style>\n${markup}\n</div>`;
}

/** The values of themeable properties anywhere in a style sheet; the last declaration wins. */
export function readTheme(css: string): ThemeValues {
  const found: Record<string, string> = {};
  for (const part of withoutComments(css).split(/[;{}]/)) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim();
    if (name.startsWith('--nc-')) found[name] = part.slice(colon + 1).trim();
  }
  return found;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Whether brackets and quotes are closed. An unclosed one, or a line break inside quotes, would disable the rules that follow. */
function isBalanced(value: string): boolean {
  const open: string[] = [];
  // Stryker disable next-line StringLiteral: what replaces a text in quotes has no brackets
  for (const sign of value.replace(/"[^"\n\r\f]*"|'[^'\n\r\f]*'/g, '')) {
    if (sign === '"' || sign === "'") return false;
    const end = closing[sign];
    if (end) open.push(end);
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}

function withoutComments(css: string): string {
  let rest = '';
  let from = 0;
  for (let start = css.indexOf('/*'); start !== -1; start = css.indexOf('/*', from)) {
    rest += css.slice(from, start);
    const end = css.indexOf('*/', start + 2);
    if (end === -1) return rest;
    from = end + 2;
  }
  return rest + css.slice(from);
}
