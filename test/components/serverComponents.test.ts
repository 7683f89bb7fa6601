import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { article, wholeArticle } from '../support/articles.js';

afterEach(() => {
  vi.doUnmock('react');
  vi.resetModules();
});

/** The components as React for server components loads them. */
async function serverComponents() {
  vi.doMock('react', async (importOriginal) => {
    const { createContext: _, ...react } = await importOriginal<typeof import('react')>();
    return react;
  });
  return import('../../src/exports/index.js');
}

const stylesIn = (html: string) => html.match(/<style/g)?.length ?? 0;

test('a page of server components contains the style sheet of each component once, however many cards it has', async () => {
  const { ArticleCard, ArticleList } = await serverComponents();
  const articles = Array.from({ length: 30 }, (_, index) => article({ headline: `Story ${index}` }));
  const html = renderToString(
    createElement('main', null, [
      createElement(ArticleList, { key: 'list', articles }),
      createElement(ArticleCard, { key: 'card', article: wholeArticle, className: 'own' }),
    ]),
  );
  expect(html.match(/<article/g)).toHaveLength(31);
  expect(html).toContain('class="nc-card own"');
  expect(stylesIn(html)).toBe(1);
  expect(html.match(/data-href="([^"]+)"/)?.[1]?.split(' ')).toHaveLength(2);
  expect(html.match(/container-type:\s*inline-size/g)).toHaveLength(2);
});

test('elsewhere components leave their style sheets to styled-components', async () => {
  const { ArticleCard } = await import('../../src/exports/index.js');
  const html = renderToString(createElement(ArticleCard, { article: wholeArticle }));
  expect(stylesIn(html)).toBe(0);
});
