import { readFileSync } from 'node:fs';
import { createElement, type ReactElement } from 'react';
import { compile, serialize, stringify } from 'stylis';
import { describe, expect, test, vi } from 'vitest';
import { canMatch } from '../../../src/embed/static/canMatch.js';
import { ArticleCard, ArticleList } from '../../../src/exports/index.js';
import { renderListToHtml, renderToHtml } from '../../../src/exports/server.js';
import { built } from '../../cli/built.js';
import { articleOf, everyField } from '../../model/inputs.js';
import { article, wholeArticle } from '../../support/articles.js';
import { locales } from '../../support/locales.js';
import { renderInReact } from '../../support/renderInReact.js';

/** The rules of the style sheets of a component in React, without nesting. */
function rulesInReact(component: ReactElement) {
  const { html, style } = renderInReact(component);
  const css = serialize(compile(style.replace(/<\/?style[^<>]*>/g, '')), stringify);
  return rulesOf(css.replaceAll(';}', '}'), html);
}

/** Top-level rules in alphabetical order, with generated classes replaced by those of their roots. */
function rulesOf(css: string, html: string): string[] {
  let named = css;
  for (const [, root = '', name = ''] of html.matchAll(/class="(nc-card|nc-articles) ([\w-]+)/g))
    named = named.replaceAll(`.${name}`, `.${root}`);
  return (named.match(/[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? []).map((rule) => rule.trim()).sort();
}

test('style sheets contain no "<", after which WordPress removes text', () => {
  const { dist } = built();
  const sheets = [`${dist}/cards.css`, `${dist}/tokens.css`].map((file) => readFileSync(file, 'utf8'));
  for (const css of [...sheets, renderListToHtml([wholeArticle]).css]) {
    expect(css).toContain('--nc-');
    expect(css).not.toContain('<');
  }
});

test('a static card has the rules of the same card in React', () => {
  const { html, css } = renderToHtml(wholeArticle);
  const rules = rulesOf(css, html);
  expect(rules.length).toBeGreaterThan(100);
  expect(rules).toEqual(rulesInReact(createElement(ArticleCard, { article: wholeArticle })));
});

test('a static list has the rules of the same list in React', () => {
  const articles = [wholeArticle, article({})];
  const { html, css } = renderListToHtml(articles);
  expect(rulesOf(css, html)).toEqual(rulesInReact(createElement(ArticleList, { articles })));
});

test('the styles of a card do not depend on the cards rendered before it', async () => {
  const whole = articleOf(everyField);
  const without = Object.keys(everyField).map((field) => ({ ...whole, [field]: undefined }));
  const cards = [...without, ...Object.keys(locales).map((language) => ({ ...whole, language }))];
  const inOrder = cards.map((each) => renderToHtml({ ...each, headline: 'A' }, { variant: 'full' }).fragment);
  vi.resetModules();
  const fresh = await import('../../../src/exports/server.js');
  const reversed = cards
    .toReversed()
    .map((each) => fresh.renderToHtml({ ...each, headline: 'A' }, { variant: 'full' }).fragment);
  expect(inOrder).toEqual(reversed.toReversed());
  expect(
    new Set(inOrder.map((fragment) => /class="nc-story ([\w-]+)/.exec(fragment)?.[1])).size,
  ).toBeGreaterThan(5);
});

describe('canMatch, for markup with `p`, `li`, class nc-card, dir="rtl" and Chinese', () => {
  const parts = new Set(['p', 'li', '.nc-card', '[dir]', '[dir=rtl]', ':lang(zh)']);

  test.each([
    '.nc-card > li p::before',
    '.nc-card.nc-card *',
    '.nc-card[dir=rtl] li',
    '.nc-card[dir="rtl"]:not([data-x="1"]) :focus-visible',
    ':is(.nc-other, .nc-card) li:hover',
    '.nc-card:where(:is([data-x="1"], [dir])) :is(ul, li)',
    'p:has(+ li)',
    ':where(:lang(zh)) p',
  ])('is true for %s', (selector) => {
    expect(canMatch(selector, parts)).toBe(true);
  });

  test.each([
    '.nc-card dt',
    '.nc-cards',
    'li.nc-other',
    '[dir="ltr"]',
    '.nc-card:is(ul, .nc-other)',
    ':where(:is([data-x="1"], [data-x="2"])) p',
    'p:has(+ span)',
    'p:lang(ar)',
    'ul:not(.nc-other)',
  ])('is false for %s', (selector) => {
    expect(canMatch(selector, parts)).toBe(false);
  });
});
