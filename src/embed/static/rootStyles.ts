import { articleCardCss } from '../../components/ArticleCard/ArticleCard.styles.js';
import { articleFiltersCss } from '../../components/ArticleFilters/ArticleFilters.styles.js';
import { articleListCss } from '../../components/ArticleList/ArticleList.styles.js';
import { articleStoryCss } from '../../components/ArticleStory/ArticleStory.styles.js';
import { hash } from '../../components/internal/hash.js';
import { rulesFor } from '../../components/internal/rulesFor.js';
import { cached, lazy } from '../../model/cached.js';
import { canMatch } from './canMatch.js';
import { type PresentParts, partMarker } from './presentParts.js';
import { parseStyleSheet, printStyleSheet, selectorsOf } from './styleSheet.js';

/** The style sheet of root elements, and the `class` each root needs for its rules to apply. */
export interface RootStyles {
  readonly css: string;
  readonly classes: ReadonlyMap<string, string>;
}

/** Every rule of the roots that are among the parts, so that the text does not depend on other parts. */
export function wholeCss(parts: PresentParts): string {
  const present = namesOf(parts);
  return joinCss(printWhole().filter(({ root }) => present.includes(`.${root}`)));
}

/**
 * Only the rules that can apply to these parts, for a piece that contains its styles: most cards use half of all rules. A root's
 * class is a hash of its rules, so two pieces in a page share a class only if their rules are equal.
 */
export function usedStyles(parts: PresentParts): RootStyles {
  return cached(`styles ${presence(parts)}`, () =>
    join(printUsed([...namesOf(parts), ...partsAround], classForRules)),
  );
}

/** Attributes that an ancestor of a card may have and that the card's rules refer to. */
const partsAround = ['[data-color-scheme]', '[data-color-scheme=light]', '[data-color-scheme=dark]'];

/** The same under the roots' own classes, for a piece that shares no style sheet. */
export function usedCss(parts: PresentParts): string {
  return cached(`css ${presence(parts)}`, () => joinCss(printUsed(namesOf(parts), ownClass)));
}

// Placeholder for a root until its class is known.
const rootSelector = '.nc-root';

const parseSheets = lazy(() =>
  Object.entries({
    'nc-filters': articleFiltersCss,
    'nc-articles': articleListCss,
    'nc-card': articleCardCss,
    'nc-story': articleStoryCss,
  }).map(([root, css]) => ({
    root,
    sheet: parseStyleSheet(rulesFor(rootSelector, css)),
  })),
);

/** The same for most cards, whatever their texts and URLs. */
function presence(parts: PresentParts): string {
  return String.fromCharCode(...parts);
}

function namesOf(parts: PresentParts): string[] {
  return mentionedParts().filter((_, place) => parts[place]);
}

/** Marks the parts of one card while it is written. */
export function markParts(): ReturnType<ReturnType<typeof partMarker>> {
  return marker()();
}

const marker = lazy(() => partMarker(mentionedParts()));

const mentionedParts = lazy(() => {
  const sheets = parseSheets();
  const selectors = sheets
    .flatMap(({ sheet }) => selectorsOf(sheet))
    .join()
    .replaceAll('"', '');
  const parts = selectors.match(/\[[^[\]]+\]|:lang\([^()]+\)|\.?[a-z][\w-]*/g) ?? [];
  return Array.from(new Set([...sheets.map(({ root }) => `.${root}`), ...parts]));
});

interface RootStyle {
  readonly root: string;
  readonly className: string;
  readonly css: string;
}

type ClassFor = (root: string, rules: string) => string;

const classForRules: ClassFor = (_, rules) => `nc-${hash(rules)}`;

const ownClass: ClassFor = (root) => root;

const printWhole = lazy(() => print(parseSheets(), () => true, ownClass));

function printUsed(parts: readonly string[], classFor: ClassFor): RootStyle[] {
  const present = new Set(parts).add(rootSelector);
  const sheets = parseSheets().filter(({ root }) => present.has(`.${root}`));
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
    css: joinCss(styles),
    classes: new Map(styles.map(({ root, className }) => [root, `${root} ${className}`])),
  };
}

function joinCss(styles: readonly RootStyle[]): string {
  return styles.map(({ css }) => css).join('');
}
