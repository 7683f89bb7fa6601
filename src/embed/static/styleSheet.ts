import { compile, type Element } from 'stylis';

/** A style rule without nesting; declarations are text. */
interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

/** Rules with a condition: `@container (min-width: 22em)`. */
interface RuleGroup {
  readonly condition: string;
  readonly rules: StyleSheet;
}

/** A parsed style sheet. */
export type StyleSheet = readonly (StyleRule | RuleGroup)[];

/** Parses nested CSS with the parser of styled-components, so that static cards have the same rules as in React. */
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

/** Writes a style sheet, keeping only the wanted selectors. */
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

/** Every selector of a style sheet. */
export function selectorsOf(sheet: StyleSheet): string[] {
  return sheet.flatMap((rule) => ('condition' in rule ? selectorsOf(rule.rules) : rule.selectors));
}

/**
 * Values for `style-src` in a content security policy, to allow the styles of static cards: one `'sha256-…'` per distinct `<style>` in
 * the markup. Needs `crypto.subtle`: Node 20, or an https page.
 */
export async function styleHashes(html: string): Promise<string[]> {
  const styles = new Set(Array.from(html.matchAll(/<style>([^<]*)<\/style>/g), ([, style = '']) => style));
  return Promise.all(
    Array.from(styles, async (style) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}
