import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { refusedStyle } from '../../src/components/internal/refusedStyle.js';
import { ArticleCard, ArticleList, FunderList, LocationTag, SdgList } from '../../src/exports/index.js';
import { wholeArticle } from '../support/articles.js';

function nestedRules(rules: CSSRuleList): string[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return rule.cssRules.length ? [rule.cssText] : [];
    return 'cssRules' in rule ? nestedRules(rule.cssRules as CSSRuleList) : [];
  });
}

test('the style sheets of components have no rule in another, which jsdom does not read', () => {
  render(
    <>
      <ArticleCard article={wholeArticle} />
      <ArticleList articles={[wholeArticle]} />
      <FunderList funders={wholeArticle.funders} />
      <LocationTag location={wholeArticle.locations[0]!} />
      <SdgList sdgs={wholeArticle.sdgs} />
    </>,
  );
  const styles = document.querySelectorAll<HTMLStyleElement>('style[data-href^="nc-"]');
  expect(styles.length).toBeGreaterThan(3);
  for (const { sheet } of styles) {
    expect(sheet?.cssRules.length).toBeGreaterThan(1);
    expect(nestedRules(sheet!.cssRules)).toEqual([]);
  }
});

test('a simulated browser that neither reads nor constructs style sheets gets a card without an error', () => {
  vi.stubGlobal('CSSStyleSheet', class {});
  const style = document.createElement('style');
  Object.defineProperty(style, 'sheet', { value: null });
  document.head.append(style);
  const before = document.adoptedStyleSheets.length;
  refusedStyle('.a { color: red }')(style);
  expect(document.adoptedStyleSheets).toHaveLength(before);
  style.remove();
  vi.unstubAllGlobals();
});
