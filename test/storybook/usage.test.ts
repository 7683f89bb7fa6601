import { createElement, type FunctionComponent } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { usage } from '../../.storybook/usage.js';
import * as newsCards from '../../src/exports/index.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { wholeArticle } from '../support/articles.js';

/** What "Show code" offers for a story of a component with these props. */
const shown = (component: string, args: object) =>
  usage(`<${component} />`, { initialArgs: args, args: {}, parameters: {} } as never);

/** Runs pasted code as a bundler would, and renders its example. */
function run(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, jsx: ts.JsxEmit.ReactJSX },
  });
  const modules: Record<string, unknown> = {
    'news-cards': newsCards,
    'news-cards/locales/ar': { ar },
    'react/jsx-runtime': jsxRuntime,
  };
  const exported: { Example?: FunctionComponent } = {};
  new Function('require', 'exports', outputText)((name: string) => modules[name], exported);
  return renderToStaticMarkup(createElement(exported.Example!));
}

test('the code shown for a card renders the card when pasted', () => {
  const code = shown('ArticleCard', { article: wholeArticle, variant: 'lead', priority: true });
  expect(code).toContain("import { type Article, ArticleCard } from 'news-cards';");
  expect(run(code)).toBe(
    renderToStaticMarkup(
      createElement(newsCards.ArticleCard, { article: wholeArticle, variant: 'lead', priority: true }),
    ),
  );
});

test('the code shown for a list includes only the first stories', () => {
  const articles = ['1', '2', '3'].map((id) => ({ ...wholeArticle, id, headline: `Story ${id}` }));
  const markup = run(shown('ArticleList', { articles }));
  expect(markup).toContain('Story 2');
  expect(markup).not.toContain('Story 3');
});

test('the code shown for a story in another language imports its locale', () => {
  expect(run(shown('SdgBadge', { goal: 10, locale: ar }))).toContain(ar.goalTitles[9]);
});

test('the code shown for a story does not include the locale of the toolbar', () => {
  const context = { initialArgs: { goal: 10 }, args: { goal: 10, locale: ar }, parameters: {} };
  expect(usage('<SdgBadge />', context as never)).not.toContain('locale');
});

test('a story with functions among its props shows its own source', () => {
  const context = {
    initialArgs: { article: wholeArticle, components: { Link: String } },
    args: {},
    parameters: { docs: { source: { originalSource: 'its source' } } },
  };
  expect(usage('<ArticleCard />', context as never)).toBe('its source');
});
