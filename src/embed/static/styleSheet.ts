import { compile, type Element } from 'stylis';

/** A style rule without nesting, its declarations as text. */
interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

/** Rules that apply under a condition: `@container (min-width: 22em)`. */
interface RuleGroup {
  readonly condition: string;
  readonly rules: StyleSheet;
}

/** A style sheet as data. */
export type StyleSheet = readonly (StyleRule | RuleGroup)[];

/** Parses nested CSS by the parser that styled-components has, so that cards have the rules that they have in React. */
export function parseStyleSheet(css: string): StyleSheet {
  return rulesOf(compile(css));
}

function rulesOf(nodes: readonly Element[]): StyleSheet {
  return nodes.flatMap(({ type, value, props, children }): StyleSheet => {
    if (typeof children === 'string') return [];
    if (type !== 'rule') return [{ condition: value, rules: rulesOf(children) }];
    const declarations = children.filter((child) => child.type === 'decl');
    if (!declarations.length) return [];
    const text = declarations.map((each) => `${each.props}:${each.children}`).join(';');
    return [{ selectors: props as string[], declarations: text }];
  });
}

/** A style sheet as text, with those selectors that are wanted. */
export function printStyleSheet(sheet: StyleSheet, isWanted: (selector: string) => boolean): string {
  return sheet
    .map((rule) => {
      if ('condition' in rule) {
        const rules = printStyleSheet(rule.rules, isWanted);
        return rules && `${rule.condition}{${rules}}`;
      }
      const selectors = rule.selectors.filter(isWanted);
      return selectors.length ? `${selectors.join(',')}{${rule.declarations}}` : '';
    })
    .join('');
}
