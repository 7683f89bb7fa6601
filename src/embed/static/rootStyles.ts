import { articleCardCss } from '../../components/ArticleCard/ArticleCard.styles.js';
import articleListCss from '../../components/ArticleList/ArticleList.css?inline';
import { hash } from '../hash.js';
import { canMatch } from './canMatch.js';
import { lazy } from './lazy.js';
import { parseStyleSheet, printStyleSheet } from './styleSheet.js';

/** The style sheet of roots, and for each root what its `class` must be for its rules to apply. */
export interface RootStyles {
  readonly css: string;
  readonly classes: ReadonlyMap<string, string>;
}

/** Every rule of those roots that are among the parts: the same text, whatever else there is. */
export function wholeStyles(parts: ReadonlySet<string>): RootStyles {
  return join(printWhole().filter(({ root }) => parts.has(`.${root}`)));
}

/**
 * The rules that can apply to what has these parts, for a piece that carries its style with it: most cards use half of all. A
 * root's class is named after its rules, so that two pieces in a page have the same one only if their rules are the same.
 */
export function usedStyles(parts: ReadonlySet<string>): RootStyles {
  return join(printUsed(parts, classForRules));
}

/** The same for a piece that nothing else shares a style sheet with: under the roots' own classes. */
export function usedStylesAlone(parts: ReadonlySet<string>): RootStyles {
  return join(printUsed(parts, (root) => root));
}

// Stands for a root in its rules until its class is known.
const rootSelector = '.nc-root';

const parseSheets = lazy(() =>
  Object.entries({ 'nc-articles': articleListCss, 'nc-card': articleCardCss }).map(([root, css]) => ({
    root,
    sheet: parseStyleSheet(`${rootSelector}{${css}}`),
  })),
);

interface RootStyle {
  readonly root: string;
  readonly className: string;
  readonly css: string;
}

type ClassFor = (root: string, rules: string) => string;

const classForRules: ClassFor = (_, rules) => `nc-${hash(rules)}`;

const printWhole = lazy(() => print(parseSheets(), () => true, classForRules));

function printUsed(parts: ReadonlySet<string>, classFor: ClassFor): RootStyle[] {
  const sheets = parseSheets().filter(({ root }) => parts.has(`.${root}`));
  const present = new Set(parts).add(rootSelector);
  return print(sheets, (selector) => canMatch(selector, present), classFor);
}

function print(
  sheets: ReturnType<typeof parseSheets>,
  isWanted: (selector: string) => boolean,
  classFor: ClassFor,
): RootStyle[] {
  return sheets.map(({ root, sheet }) => {
    const rules = printStyleSheet(sheet, isWanted);
    const className = classFor(root, rules);
    return { root, className, css: rules.replaceAll(rootSelector, `.${className}`) };
  });
}

function join(styles: readonly RootStyle[]): RootStyles {
  return {
    css: styles.map(({ css }) => css).join(''),
    classes: new Map(
      styles.map(({ root, className }) => [root, className === root ? root : `${root} ${className}`]),
    ),
  };
}
